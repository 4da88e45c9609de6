import type { CorpusRule } from './rule.ts';

/**
 * A citation that may mean several texts stays plain text: nothing is guessed.
 *
 * `See Art. 3 of the Protocol.`
 * → `28:5-28:27: warning ambiguous-citation “Art. 3 of the Protocol” may mean additional-protocol-1 or opac`
 */
export const ambiguousCitation: CorpusRule = {
  name: 'ambiguous-citation',
  *check({ drafts, linked }, places) {
    for (const { path } of drafts) {
      for (const { piece, citation } of linked.get(path)?.plainCitations ?? []) {
        if (citation.status !== 'ambiguous') continue;
        const { surface, candidates, span } = citation;
        yield {
          path,
          message: `“${surface}” may mean ${candidates.join(' or ')}`,
          place: places.text(path, piece, span),
          severity: 'warning',
          hint: 'Write the name that only one of them has.',
        };
      }
    }
  },
};
