import { beginsPlace } from './pins/unit-words.ts';
import { breaksAt, isCapitalised, isOneOf, normAt } from './token-reading.ts';
import type { Token } from './tokens.ts';

/** Words that join a name to more of it, where a capital follows: «Protocol II to the Convention». */
const joining = new Set(
  'to of on de du des del d a au aux al sur sobre for concerning relating regarding relative relatif relativo concernant against contre contra in'.split(
    ' ',
  ),
);
/** Words behind which a name goes on in small letters: «on the sale of children», «relatif à la vente». */
const topical = new Set(
  'on concerning relating regarding relative relatif relativo concernant visant sur sobre against'.split(
    ' ',
  ),
);
const small = new Set(
  (
    'the of and on for to in from by with against a an la le les l de du des d et au aux en el los las del y e o al un ' +
    'their its his her or as former à'
  ).split(' '),
);
/** Where these stand a sentence goes on and the name has ended. */
const verbs = new Set(
  (
    'is are was were has have had prohibits prohibit requires require provides provide obliges states state shall should may must ' +
    'which that who who says say sets does do did can could would will applies apply entered est sont a ont prevoit dispose interdit ' +
    'qui que es son ha han prohibe dispone establece que when where while because but if date dates datent datan entered came adopted bans ban protects protect raises'
  ).split(' '),
);

/** Whether a word ends a name because the sentence goes on with it. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return isOneOf(token, verbs);
}

/** No name goes on for longer. */
const longest = 30;

/**
 * The token after the words that carry a name on: «Optional Protocol **to the Convention on the Rights
 * of the Child on the sale of children**», «Code pénal **de Colombie**». `undefined` where it ends as it stands.
 */
export function readExtension(tokens: readonly Token[], at: number): number | undefined {
  const first = skipSmall(tokens, at + 1);
  if (!isOneOf(tokens[at], joining) || breaksAt(tokens, first)) return undefined;
  const isTopic = topical.has(normAt(tokens, at));
  if (!isCapitalised(tokens[first]) && !(isTopic && isPlainWord(tokens, first))) return undefined;
  return lastOfName(tokens, first, isTopic);
}

function skipSmall(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && (isOneOf(tokens[next], small) || normAt(tokens, next) === "'")) next++;
  return next;
}

function isPlainWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && !isOneOf(tokens[at], verbs);
}

function lastOfName(tokens: readonly Token[], from: number, begunAsTopic: boolean): number {
  let isTopic = begunAsTopic;
  let end = from + 1;
  for (let at = from; at < from + longest && !endsAt(tokens, at); at++) {
    isTopic ||= isOneOf(tokens[at], topical);
    if (isCapitalised(tokens[at]) || (isTopic && isContent(tokens, at))) end = at + 1;
    else if (!mayStandInside(tokens, at)) break;
  }
  return end;
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  return breaksAt(tokens, at) || beginsPlace(tokens, at);
}

function isContent(tokens: readonly Token[], at: number): boolean {
  return isPlainWord(tokens, at) && !isOneOf(tokens[at], small);
}

/** Small words, and commas before what the name is about: «…, concernant l’implication d’enfants». */
function mayStandInside(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at);
  if (norm === ',') return isOneOf(tokens[at + 1], topical);
  return (
    small.has(norm) || norm === "'" || norm === '-' || (topical.has(norm) && norm !== 'against')
  );
}
