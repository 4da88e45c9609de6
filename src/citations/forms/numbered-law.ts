import { nothing } from '../reading.ts';
import { isOneOf, joined, normAt, readYear } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A law of some country by its number. Those of ours are found by their names; what is left is law that
 * is not ours.
 *
 * @example
 * Republic Act No. 9165 → unknown
 * Sec. 22 of R.A. 7610 → ph-ra-7610-1992 s. 22
 * Ley 599 de 2000 → co-penal-code-162
 * Ley 1448 de 2011 → unknown
 * Loi n° 2018-021 du 15 juin 2018 → unknown
 * Law No. 45 of 2002 → unknown
 * Act No. 23 of 2075 → unknown
 * the 12 laws of 2005 → none
 */
export const numberedLaw: CitationForm = {
  name: 'numbered-law',
  starts: [
    ...['act', 'republic', 'ra', 'law', 'loi', 'ley', 'decree', 'decret', 'decreto', 'ordinance'],
    ...['ordonnance', 'legislative', 'القانون', 'قانون'],
  ],
  read({ tokens }, at) {
    if (isInsideWord(tokens, at)) return nothing;
    const number = numberBehind(tokens, at);
    if (number === undefined) return nothing;
    const year = readYear(tokens, number.end);
    if (!number.signed && year === undefined) return nothing;
    const end = year?.end ?? number.end;
    return [{ form: 'numbered-law', start: at, end, works: [], open: false, family: 'law' }];
  },
};

/** The «act» of a file’s name «in-jj-act-2015» is none. */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  return joined(tokens, at) && /^[-/_.]$/.test(normAt(tokens, at - 1));
}

const between = new Set([
  ...[
    'act',
    'law',
    'loi',
    'decree',
    'decret',
    'decreto',
    'ley',
    'organique',
    'organica',
    'legislativo',
    'legislatif',
  ],
  ...['federal', 'constitutional', 'رقم', '-'],
]);
const signs = new Set(['no', 'nos', 'n', 'num', 'nro', 'رقم']);

interface NumberOfLaw {
  readonly end: number;
  /** Whether «No.» or a form such as «2012-023» shows that it is a number. */
  readonly signed: boolean;
}

function numberBehind(tokens: readonly Token[], at: number): NumberOfLaw | undefined {
  let next = at + 1;
  while (next < at + 4 && isOneOf(tokens[next], between)) next++;
  const number = skipSigns(tokens, next);
  if (tokens[number]?.kind !== 'number' || isInsideWord(tokens, number)) return undefined;
  const isRepublic = /^(?:ra|republic)$/.test(normAt(tokens, at));
  const end = endOfNumber(tokens, number);
  const signed = isRepublic || number > next || normAt(tokens, next - 1) === 'رقم';
  return { end, signed: signed || end > number + 1 };
}

function skipSigns(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 4 && (isOneOf(tokens[next], signs) || /^[.°º(]$/.test(normAt(tokens, next)))) {
    next++;
  }
  return next;
}

/** The token after «2012-023», «09/001», «006/PR/2018», «18.026». */
function endOfNumber(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + 12 && isJoint(tokens, end)) end += 2;
  return normAt(tokens, end) === ')' && normAt(tokens, at - 1) === '(' ? end + 1 : end;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  if (!/^[/.-]$/.test(normAt(tokens, at)) || !joined(tokens, at)) return false;
  return joined(tokens, at + 1) && tokens[at + 1]?.kind !== 'mark';
}
