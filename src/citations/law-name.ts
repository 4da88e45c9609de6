import { readExtension } from './extended-name.ts';
import type { LawFamily } from './law-words.ts';
import { familyOfName, lawFamily } from './law-words.ts';
import { beginsPlace } from './pins/unit-words.ts';
import { breaksAt, closingBracket, hasCapital, isOneOf, normAt } from './token-reading.ts';
import type { Token } from './tokens.ts';

/** The name of a text of law by its look alone. */
export interface LawName {
  readonly end: number;
  readonly family: LawFamily;
  /** How many words it has besides the word of law. */
  readonly words: number;
}

const small = new Set(
  'of the and on for to in against former de la le du des d l et y del los las e'.split(' '),
);
/** No name is longer. */
const longest = 16;

/** What is a kind of judgment, report or promise is no law. */
const noLaw = new Set<LawFamily>([
  'case',
  'comment',
  'deed',
  'plan',
  'commitments',
  'standards',
  'recommendation',
]);

/**
 * Read «Companies Act», «Rules of Procedure and Evidence», «Unlawful Activities (Prevention) Act»,
 * «Convention against Torture», «Code de procédure»: words with capitals, one of which is a word of law.
 */
export function readLawName(tokens: readonly Token[], at: number): LawName | undefined {
  const first = lawFamily(normAt(tokens, at));
  if (first === undefined && !hasCapital(tokens[at])) return undefined;
  const end = endOfCapitals(tokens, at);
  const norms = tokens
    .slice(at, end)
    .filter(isContent)
    .map((token) => token.norm);
  const family = first ?? familyOfName(tokens.slice(at, end).map((token) => token.norm));
  if (family === undefined || noLaw.has(family)) return undefined;
  const words = norms.filter((norm) => lawFamily(norm) === undefined).length;
  return withTail(tokens, { end, family, words });
}

function isContent(token: Token): boolean {
  return token.kind === 'word' && !small.has(token.norm);
}

/** The token after a run of words with capitals, small words and brackets between them. */
function endOfCapitals(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < at + longest && !breaksAt(tokens, next); next++) {
    const bracket = bracketInside(tokens, next);
    if (bracket !== undefined) next = bracket;
    else if (hasCapital(tokens[next]) && !beginsPlace(tokens, next)) end = next + 1;
    else if (isConjunction(tokens, next)) break;
    else if (!isOneOf(tokens[next], small) && normAt(tokens, next) !== "'") break;
  }
  return end;
}

/** «… Act and the …»: another name begins; «Rules of Procedure and Evidence» is one. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const isAnd = /^(?:and|et|y|e)$/.test(normAt(tokens, at));
  return isAnd && lawFamily(normAt(tokens, at - 1)) !== undefined;
}

/** The end of «(Prevention)» inside a name that goes on behind it. */
function bracketInside(tokens: readonly Token[], at: number): number | undefined {
  if (normAt(tokens, at) !== '(') return undefined;
  const end = closingBracket(tokens, at, 12);
  return end !== undefined && hasCapital(tokens[end + 1]) ? end : undefined;
}

/** «Convention on the law of treaties», «Code civil», «Code de procédure pénale»: what goes on in small letters. */
function withTail(tokens: readonly Token[], name: LawName): LawName {
  const extension = readExtension(tokens, name.end);
  if (extension !== undefined) return { ...name, end: extension, words: name.words + 1 };
  const next = tokens[name.end];
  const isAdjective =
    name.words === 0 &&
    next?.kind === 'word' &&
    /(?:al|ale|il|ile|ico|ica|aire|enne)$/.test(next.norm);
  if (isAdjective) return { ...name, end: name.end + 1, words: 1 };
  const isProcedure =
    /^(?:de|du)$/.test(normAt(tokens, name.end)) && /^proced/.test(normAt(tokens, name.end + 1));
  return isProcedure ? { ...name, end: name.end + 2, words: 1 } : name;
}
