import { parsePageId } from '../../src/law/page-id.ts';
import type { RelationTarget } from '../../src/law/relation.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import type { PageIndex } from '../page-index.ts';
import { pageIdOf } from '../page-index.ts';
import { relationsOf } from '../relations.ts';
import { idsOfType, provisionAnchors } from './known-ids.ts';
import type { CorpusFinding, CorpusRule } from './rule.ts';

/**
 * A relation leads to a page that is there, or to one of its provisions.
 *
 * `- { to: crcc, type: supplements }`
 * → `17:11-17:15: error dangling-relation There is no instrument “crcc”`
 *
 * `- { to: "crc#art-38-4", type: supplements }`
 * → `17:11-17:25: error dangling-relation “crc” has no provision “art-38-4”`
 *
 * `- { to: "practice:deed-campain", type: about }`
 * → `12:11-12:34: error dangling-relation There is no practice “deed-campain”`
 *
 * `- { to: opac, type: cites }` in «opac.md»
 * → `17:11-17:15: error dangling-relation A page has no relation to itself`
 */
export const danglingRelation: CorpusRule = {
  name: 'dangling-relation',
  *check({ drafts, index }, places) {
    for (const draft of drafts) {
      for (const [row, { target }] of relationsOf(draft).entries()) {
        const wrong = wrongTarget(target, draft, index);
        if (wrong === undefined) continue;
        yield {
          path: draft.path,
          ...wrong,
          place: places.value(draft.path, ['relations', row, 'to']),
        };
      }
    }
  },
};

function wrongTarget(
  { page: wanted, anchor }: RelationTarget,
  draft: Draft,
  index: PageIndex,
): Pick<CorpusFinding, 'message' | 'hint'> | undefined {
  const { type, id } = parsePageId(wanted);
  const page = index.byId.get(wanted);
  if (page === undefined) {
    const known = type === 'provision' ? [] : idsOfType(index, type);
    return { message: `There is no ${type} “${id}”`, hint: suggestion(id, known) };
  }
  if (wanted === pageIdOf(draft)) return { message: 'A page has no relation to itself' };
  if (anchor === undefined || page.isUnread) return undefined;
  if (page.anchors.get(anchor)?.isProvision === true) return undefined;
  const hint = suggestion(anchor, provisionAnchors(page));
  return { message: `“${id}” has no provision “${anchor}”`, hint };
}
