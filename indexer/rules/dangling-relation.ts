import type { Relation } from '../../src/law/instrument.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import type { PageIndex } from '../page-index.ts';
import { idsOfType, provisionAnchors } from './known-ids.ts';
import type { CorpusFinding, CorpusRule } from './rule.ts';

/**
 * A relation leads to a page of the same kind that is there, or to one of its provisions.
 *
 * `- { to: crcc, type: supplements }`
 * → `17:11-17:15: error dangling-relation There is no instrument “crcc”`
 *
 * `- { to: "crc#art-38-4", type: supplements }`
 * → `17:11-17:25: error dangling-relation “crc” has no provision “art-38-4”`
 *
 * `- { to: opac, type: cites }` in «opac.md»
 * → `17:11-17:15: error dangling-relation A page has no relation to itself`
 */
export const danglingRelation: CorpusRule = {
  name: 'dangling-relation',
  *check({ drafts, index }, places) {
    for (const draft of drafts) {
      for (const [row, { to }] of relationsOf(draft).entries()) {
        const wrong = wrongTarget(to, draft, index);
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

function relationsOf({ page }: Draft): readonly Relation[] {
  if (page?.type === 'instrument') return page.instrument.relations ?? [];
  return page?.type === 'group' ? (page.group.relations ?? []) : [];
}

function wrongTarget(
  to: string,
  { type, name }: Draft,
  index: PageIndex,
): Pick<CorpusFinding, 'message' | 'hint'> | undefined {
  const [id = '', anchor] = to.split('#', 2);
  const page = index.byId.get(type === 'group' ? `group:${id}` : id);
  if (page === undefined) {
    return { message: `There is no ${type} “${id}”`, hint: suggestion(id, idsOfType(index, type)) };
  }
  if (id === name) return { message: 'A page has no relation to itself' };
  if (anchor === undefined || page.isUnread) return undefined;
  if (page.anchors.get(anchor)?.isProvision === true) return undefined;
  const hint = suggestion(anchor, provisionAnchors(page));
  return { message: `“${id}” has no provision “${anchor}”`, hint };
}
