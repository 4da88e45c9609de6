import type { CorpusRule } from './rule.ts';

/**
 * A citation of a text that is not in the corpus stays plain text; shown with `--verbose` only.
 *
 * `See the Mine Ban Treaty, Art. 5.`
 * → `28:5-28:32: info unknown-citation “the Mine Ban Treaty, Art. 5” is of no text in the corpus`
 */
export const unknownCitation: CorpusRule = {
  name: 'unknown-citation',
  *check({ drafts, linked }, places) {
    for (const { path } of drafts) {
      for (const { piece, citation } of linked.get(path)?.plainCitations ?? []) {
        if (citation.status !== 'unknown') continue;
        yield {
          path,
          message: `“${citation.surface}” is of no text in the corpus`,
          place: places.text(path, piece, citation.span),
          severity: 'info',
        };
      }
    }
  },
};
