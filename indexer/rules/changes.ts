import { suggestion } from '../did-you-mean.ts';
import type { PageIndex } from '../page-index.ts';
import { hasAnchor } from '../page-index.ts';
import type { CorpusRule } from './rule.ts';

/**
 * A page named in `changes.yaml` is there.
 *
 * `pages: [opac, "opac#art-4-1", group:mm-kun]`
 * → `3:33-3:45: error changes There is no page “group:mm-kun”`
 */
export const changes: CorpusRule = {
  name: 'changes',
  *check({ changes: listed, index }, places) {
    const path = 'changes.yaml';
    for (const [row, { pages }] of listed.entries()) {
      for (const [column, id] of pages.entries()) {
        if (hasPage(id, index)) continue;
        const place = places.value(path, [row, 'pages', column]);
        const hint = suggestion(id, index.byId.keys());
        yield { path, message: `There is no page “${id}”`, place, hint };
      }
    }
  },
};

function hasPage(id: string, index: PageIndex): boolean {
  const [page = '', anchor] = id.split('#', 2);
  const found = index.byId.get(page);
  return found !== undefined && (anchor === undefined || hasAnchor(found, anchor));
}
