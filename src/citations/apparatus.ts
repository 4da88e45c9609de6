import type { Mention } from './mention.ts';
import { readPins } from './pins/read-pins.ts';
import { readUnit } from './pins/unit-words.ts';
import type { Reading } from './reading.ts';
import { breaksAt, closingBracket, isMonth, isOneOf, normAt, readYear } from './token-reading.ts';
import type { Token } from './tokens.ts';

/**
 * What footnotes put between a text and the place in it: «(adopted 17 July 1998, entered into force 1
 * July 2002) 2187 UNTS 90 (Rome Statute)», «, Case No. ICC-01/04-01/06, Judgment, 14 March 2012».
 * The token behind it; `undefined` where there is none.
 */
export function readApparatus(reading: Reading, mention: Mention): number | undefined {
  const { tokens, names } = reading;
  const [only] = mention.works;
  const isCase = only !== undefined && names.works.get(only)?.kind === 'judgment';
  const end = isCase ? skipCase(tokens, mention.end) : skipTreaty(tokens, mention.end);
  return end > mention.end ? end : undefined;
}

/** How many parts an apparatus has at most. */
const longest = 5;

function skipTreaty(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let parts = 0; parts < longest; parts++) {
    const next = skipPart(tokens, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipPart(tokens: readonly Token[], at: number): number {
  if (breaksAt(tokens, at)) return at;
  if (normAt(tokens, at) === '(') return skipBracket(tokens, at);
  const from = normAt(tokens, at) === ',' ? at + 1 : at;
  if (normAt(tokens, from + 1) === 'unts') return from + 3;
  return isMonth(tokens[from + 1]) || isMonth(tokens[from + 2])
    ? (readYear(tokens, from)?.end ?? at)
    : at;
}

/** «(adopted …)», «(Rome Statute)»; not «(art. 4)». */
function skipBracket(tokens: readonly Token[], at: number): number {
  const close = closingBracket(tokens, at, 50);
  return close === undefined || readUnit(tokens, at + 1) !== undefined ? at : close + 1;
}

const caseWords = new Set(
  (
    'case no nos n judgment judgement decision decisions sentence sentencing appeal appeals trial chamber pre court on the of to ' +
    'pursuant article art statute reparations confirmation charges icc scsl red conf public redacted version t a and with ' +
    'jugement arret rendu en application verdict conviction against mr thomas dyilo ar ar72 e anx anxa'
  ).split(' '),
);

/** Words of a case’s heading, dates and numbers, up to a paragraph in the same sentence. */
function skipCase(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 60 && !breaksAt(tokens, at)) {
    const unit = readUnit(tokens, at)?.unit;
    if (unit === 'paragraph' && readPins(tokens, at) !== undefined) return at;
    if (!isOfCase(tokens, at)) return from;
    at++;
  }
  return from;
}

function isOfCase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return token !== undefined;
  if (token.kind === 'mark') return /^[,/().'"-]$/.test(token.norm);
  return isOneOf(token, caseWords) || isMonth(token);
}
