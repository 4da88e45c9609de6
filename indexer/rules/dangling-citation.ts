import { nearest } from '../did-you-mean.ts';
import type { PageIndex } from '../page-index.ts';
import { provisionAnchors } from './known-ids.ts';
import type { CorpusRule } from './rule.ts';

/**
 * A citation of a text of the corpus points at a provision that is there.
 *
 * `See OPAC Art. 44(1).`
 * → `5:5-5:20: error dangling-citation “OPAC Art. 44(1)”: “opac” has no provision “art-44-1”`
 */
export const danglingCitation: CorpusRule = {
  name: 'dangling-citation',
  *check({ drafts, index, linked }, places) {
    for (const { path } of drafts) {
      for (const { citation, text, around } of linked.get(path)?.plainCitations ?? []) {
        if (citation.status !== 'no-such-provision') continue;
        const { surface, page = '', anchor = '', span } = citation;
        yield {
          path,
          message: `“${surface}”: “${page}” has no provision “${anchor}”`,
          place: places.text(path, text, around, span),
          hint: meant(page, anchor, index),
        };
      }
    }
  },
};

function meant(id: string, anchor: string, index: PageIndex): string | undefined {
  const page = index.byId.get(id);
  if (page === undefined) return undefined;
  const near = nearest(anchor, provisionAnchors(page));
  const label = near === undefined ? undefined : page.anchors.get(near)?.label;
  return label === undefined
    ? `Write the provision into ${page.path}.`
    : `Did you mean “${label}”?`;
}
