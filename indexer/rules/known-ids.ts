import { parsePageId } from '../../src/law/page-id.ts';
import type { FileType } from '../parsed-file.ts';
import type { IndexedPage, PageIndex } from '../page-index.ts';

/** The ids of all pages of a type, without its prefix: what an editor may have meant. */
export function idsOfType(index: PageIndex, type: FileType): readonly string[] {
  return [...index.byId.keys()].map(parsePageId).flatMap((id) => (id.type === type ? id.id : []));
}

export function provisionAnchors({ anchors }: IndexedPage): readonly string[] {
  return [...anchors].flatMap(([anchor, { isProvision }]) => (isProvision ? anchor : []));
}
