import type { CorpusRule } from './rule.ts';

/**
 * A citation that may mean several texts stays plain text: nothing is guessed.
 *
 * `States shall not recruit children under 15 (CRC Art. 38(3)).` where two texts are abbreviated «CRC»
 * → `6:45-6:59: warning ambiguous-citation “CRC Art. 38(3)” may mean crc#art-38-3 or opac`
 */
export const ambiguousCitation: CorpusRule = {
  name: 'ambiguous-citation',
  *check({ drafts, linked }, places) {
    for (const { path } of drafts) {
      for (const { citation, text, around } of linked.get(path)?.plainCitations ?? []) {
        if (citation.status !== 'ambiguous') continue;
        const { surface, candidates, span } = citation;
        yield {
          path,
          message: `“${surface}” may mean ${meanings(candidates)}`,
          place: places.text(path, text, around, span),
          severity: 'warning',
          hint: 'Write the name that only one of them has.',
        };
      }
    }
  },
};

/** One text of ours and no other: then a text that is not ours may be meant. */
function meanings(candidates: readonly string[]): string {
  const [only = '', ...others] = candidates;
  return others.length === 0 ? `${only} or a text that is not here` : candidates.join(' or ');
}
