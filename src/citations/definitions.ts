import { lawFamily } from './law-words.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import { closingBracket, isCapitalised, isOneOf, normAt } from './token-reading.ts';
import type { Token } from './tokens.ts';

const introductions = new Set(
  (
    'hereinafter hereafter henceforth referred to as called or the simply below ci apres en adelante ' +
    'denomine denominee la le el los las l'
  ).split(' '),
);
const explicit = /^(?:hereinafter|hereafter|henceforth|apres|adelante)$/;

/**
 * Take note of a name that the text defines behind a citation: «(“the Convention”)», «(hereinafter JJ
 * Act)», «(CRC)». From there on it means that text. The token behind it; `undefined` where there is none.
 */
export function noteDefinition(reading: Reading, mention: Mention): number | undefined {
  const { tokens, memory } = reading;
  const isOneText = mention.works.length <= 1 && !mention.open && mention.needsPin !== true;
  if (!isOneText || normAt(tokens, mention.end) !== '(') return undefined;
  const close = closingBracket(tokens, mention.end, 16);
  const name = definedName(tokens.slice(mention.end + 1, close ?? mention.end));
  if (close === undefined || name === undefined) return undefined;
  const { works, within } = mention;
  memory.defined.add(name, { works, ...(within !== undefined && { within }) });
  return close + 1;
}

/** The words of the name, where brackets hold nothing but one: an acronym, or words said to be a name. */
function definedName(inside: readonly Token[]): readonly string[] | undefined {
  const announced = inside.some((token) => token.norm === '"' || explicit.test(token.norm));
  const from = inside.findIndex((token) => token.kind === 'word' && !isOneOf(token, introductions));
  const words = inside.slice(from).filter((token) => token.kind !== 'mark');
  if (from < 0 || words.length > 6 || !isCapitalised(words[0])) return undefined;
  const acronym = words.some((word) => /\p{Lu}{2}/u.test(word.text));
  const isLaw = announced && words.some((word) => lawFamily(word.norm) !== undefined);
  return isLaw || (acronym && (announced || words.length < 3))
    ? words.map((word) => word.norm)
    : undefined;
}
