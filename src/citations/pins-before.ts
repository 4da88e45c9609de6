import { readBackReference } from './forms/back-reference.ts';
import { readOtherLaw } from './forms/other-law.ts';
import type { Mention } from './mention.ts';
import type { PinsRead } from './pins/read-pins.ts';
import { readMentions } from './read-mentions.ts';
import type { Reading } from './reading.ts';
import { breaksAt, hasCapital, isOneOf, normAt, yearAt } from './token-reading.ts';
import type { Token } from './tokens.ts';

const ofWords = new Set([
  'of',
  'under',
  'in',
  'from',
  'du',
  'de',
  'del',
  'des',
  'd',
  'dans',
  'en',
  'من',
  'في',
]);
const articles = new Set(['the', 'la', 'le', 'les', 'l', "'", 'el', 'los', 'las', 'its']);

/** The texts that the places before them are of: «Article 4 **of OPAC**», «Art. 38**, CRC**», «s. 83 **JJ Act**». */
export function readHolders(reading: Reading, pins: PinsRead): readonly Mention[] {
  const at = skipLink(reading.tokens, pins.end);
  if (at === undefined) return [];
  const named = readMentions(reading, at);
  if (named.length > 0) return named;
  const qualified = readQualified(reading, at);
  if (qualified.length > 0) return qualified;
  const other = readBackReference(reading, at) ?? readOtherLaw(reading, at);
  return other === undefined ? [] : [other];
}

/** «Article 38 of the **1989** Convention on …», «of the **UN** CRC», «of the **Nigerian** Child Rights Act»: a word before the name. */
function readQualified(reading: Reading, at: number): readonly Mention[] {
  const { tokens } = reading;
  const isQualifier = yearAt(tokens, at) !== undefined || hasCapital(tokens[at]);
  if (!isQualifier || normAt(tokens, at + 1) === '.') return [];
  const named = readMentions(reading, at + 1);
  return named.every(({ open, works }) => !open && works.length < 2) ? named : [];
}

/**
 * Step from a place to the name of its text. A comma alone does; a comma and «the» begin another
 * thought: «under Article 4, the Rome Statute …».
 */
function skipLink(tokens: readonly Token[], from: number): number | undefined {
  const comma = normAt(tokens, from) === ',';
  const first = comma || normAt(tokens, from) === '(' ? from + 1 : from;
  let at = first;
  while (at < first + 2 && isOneOf(tokens[at], ofWords)) at++;
  const linked = at > first;
  while (at < first + 5 && isOneOf(tokens[at], articles)) at++;
  if (breaksAt(tokens, at) || (!linked && at > first)) return undefined;
  return at;
}
