import { documentFolders } from '../src/library/snapshot.ts';
import type { AssembledCorpus, AssembledPage } from './assemble/assemble.ts';

/** The files of a snapshot, as `src/library/snapshot.ts` lays them out; the same corpus gives the same bytes. */
export function snapshotFiles(corpus: AssembledCorpus): ReadonlyMap<string, string> {
  return new Map([
    ['manifest.json', jsonText(corpus.manifest)],
    ['catalogue.json', jsonText(corpus.catalogue)],
    ['citable.json', jsonText(corpus.citable)],
    ...corpus.pages.map((page) => [documentFile(page), documentText(page)] as const),
  ]);
}

function documentFile({ type, name }: AssembledPage): string {
  return `${documentFolders[type]}/${name}.json`;
}

/** The two parts of a document as one object; what its file gives is JSON already when it has not changed. */
function documentText({ own, lines }: AssembledPage): string {
  return `${own.text.slice(0, -1)},${jsonText(lines).slice(1)}`;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
