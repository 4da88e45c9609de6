import { nothing, surfaceOf, worksBySymbol } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { docketKey, symbolKey } from '../symbols.ts';
import { joined, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A judgment or decision by its number at the Court. A number of a document leads to its case, where the
 * document is none of ours.
 *
 * @example
 * ICC-01/04-01/06-2842, para. 618 → icc-lubanga para. 618
 * Case No. ICC-01/04-01/06 → icc-lubanga
 * SCSL-2004-14-AR72(E) → scsl-norman
 * SCSL-04-14-AR72(E), para. 52 → scsl-norman para. 52
 * ICC-01/04-02/12-3 → unknown
 * IT-94-1-AR72 → unknown
 * SCSL-2004-15-PT → unknown
 */
export const docket: CitationForm = {
  name: 'docket',
  starts: ['icc', 'scsl', 'it', 'ictr', 'stl', 'mict'],
  read(reading, at) {
    const end = endOfDocket(reading.tokens, at);
    if (end === undefined) return nothing;
    const works = worksOfDocket(reading, surfaceOf(reading, at, end));
    return [{ form: 'docket', start: at, end, works, open: false, full: true, family: 'case' }];
  },
};

/** The token after «ICC-01/04-01/06-2842-Red», «SCSL-2004-14-AR72(E)»; a figure must stand in it. */
function endOfDocket(tokens: readonly Token[], at: number): number | undefined {
  if (normAt(tokens, at + 1) !== '-' || !/^\d+$/.test(normAt(tokens, at + 2))) return undefined;
  let end = at + 1;
  while (end < at + 30 && joined(tokens, end) && isPart(tokens, end)) end++;
  while (/^[-/]$/.test(normAt(tokens, end - 1))) end--;
  return end > at + 3 ? end : undefined;
}

function isPart(tokens: readonly Token[], at: number): boolean {
  if (/^[\p{L}\p{Nd}/-]+$/u.test(normAt(tokens, at))) return true;
  return isLanguage(tokens, at) || isLanguage(tokens, at - 1) || isLanguage(tokens, at - 2);
}

/** «(E)». */
function isLanguage(tokens: readonly Token[], at: number): boolean {
  return (
    normAt(tokens, at) === '(' &&
    normAt(tokens, at + 1).length === 1 &&
    normAt(tokens, at + 2) === ')'
  );
}

/** The texts with the longest beginning of a number. */
function worksOfDocket(reading: Reading, surface: string): readonly string[] {
  let key = docketKey(surface);
  while (key.includes('-')) {
    const works = worksBySymbol(reading, symbolKey('docket', key));
    if (works.length > 0) return works;
    key = key.slice(0, key.lastIndexOf('-'));
  }
  return [];
}
