import type { CorpusRule } from './rule.ts';

/**
 * A citation of a text that is not in the corpus stays plain text; shown with `--verbose` only.
 *
 * `See resolution 1261 (1999), para. 2.`
 * → `5:5-5:36: info unknown-citation “resolution 1261 (1999), para. 2” is of no text in the corpus`
 */
export const unknownCitation: CorpusRule = {
  name: 'unknown-citation',
  *check({ drafts, linked }, places) {
    for (const { path } of drafts) {
      for (const { citation, text, around } of linked.get(path)?.plainCitations ?? []) {
        if (citation.status !== 'unknown') continue;
        yield {
          path,
          message: `“${citation.surface}” is of no text in the corpus`,
          place: places.text(path, text, around, citation.span),
          severity: 'info',
        };
      }
    }
  },
};
