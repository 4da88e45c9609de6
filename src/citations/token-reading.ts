import type { Token } from './tokens.ts';

/** Small steps of reading that every form takes. All of them look at a bounded number of tokens. */

/** The folded form of a token; '' beyond the end of the text. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}

/** A token as written; '' beyond the end of the text. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Whether a paragraph, or the text, ends at a token. */
export function breaksAt(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.kind ?? 'break') === 'break';
}

/** Whether a token stands right behind the one before it, without a space. */
export function joined(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.gap === 'none';
}

/** Whether a token is one of some words or marks, by its folded form. */
export function isOneOf(token: Token | undefined, norms: ReadonlySet<string>): boolean {
  return token !== undefined && norms.has(token.norm);
}

/** Whether a word is written with a capital, or in a script without capitals. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.text);
}

/** Whether a word is written with a capital; in a script without capitals none is. */
export function hasCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\p{Lt}]/u.test(token.text);
}

/** Whether a word is an acronym: «ICCPR», «OPAC», «VStGB»; at least so many capitals. */
export function isAcronym(token: Token | undefined, capitals: number): boolean {
  if (token?.kind !== 'word') return false;
  return (token.text.match(/\p{Lu}/gu)?.length ?? 0) >= capitals;
}

const months = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
  ).split(' '),
);

export function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && months.has(token.norm);
}

/** A year between 1800 and 2199 written in four figures; Nepal’s 2075 is one too. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[89]|2[01])\d\d$/.test(token.norm)) return undefined;
  return Number(token.norm);
}

/** What a reader found, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const fillers = new Set([
  'of',
  'du',
  'de',
  'del',
  'le',
  'el',
  'dated',
  'لسنه',
  'لعام',
  'سنه',
  'عام',
]);

/**
 * A year or a date behind a name: «2015», «, 2015», «of 2008», «(2005)», «of 12 August 1949»,
 * «du 10 janvier 2009», «(26 July 2005)», «de 2000».
 */
export function readYear(tokens: readonly Token[], at: number): Read<number> | undefined {
  const opened = tokens[at]?.norm === '(';
  const date = readDate(tokens, opened || tokens[at]?.norm === ',' ? at + 1 : at);
  if (date === undefined || !opened) return date;
  return tokens[date.end]?.norm === ')' ? { ...date, end: date.end + 1 } : undefined;
}

/** The year that ends «12 August 1949», «August 12, 1949», «1er de enero de 2009» or stands alone. */
function readDate(tokens: readonly Token[], at: number): Read<number> | undefined {
  let next = at;
  while (next < at + 8) {
    const value = yearAt(tokens, next);
    if (value !== undefined) return { value, end: next + 1 };
    if (!isPartOfDate(tokens, next)) return undefined;
    next++;
  }
  return undefined;
}

function isPartOfDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return token.norm.length <= 2;
  if (isMonth(token) || isOneOf(token, fillers)) return true;
  const ordinal = token.norm.length <= 2 && joined(tokens, at) && tokens[at - 1]?.kind === 'number';
  return ordinal || (token.norm === ',' && isMonthBefore(tokens, at));
}

/** Whether a comma stands inside «August 12, 1949». */
function isMonthBefore(tokens: readonly Token[], at: number): boolean {
  return isMonth(tokens[at - 1]) || isMonth(tokens[at - 2]);
}

/** The bracket that closes the one at a token, within a bounded reach. */
export function closingBracket(
  tokens: readonly Token[],
  at: number,
  reach = 60,
): number | undefined {
  let depth = 0;
  for (let next = at; next < Math.min(tokens.length, at + reach); next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'break') return undefined;
    if (token.norm === '(') depth++;
    if (token.norm === ')' && --depth === 0) return next;
  }
  return undefined;
}

/** Whether a token stands inside brackets that were opened in the same sentence and are still open. */
export function insideBrackets(tokens: readonly Token[], at: number, reach = 60): boolean {
  let depth = 0;
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const norm = normAt(tokens, before);
    if (norm === ')') depth--;
    if (norm === '(' && ++depth > 0) return true;
    if (breaksAt(tokens, before)) return false;
  }
  return false;
}

/** Whether a bracket that is open at a token is closed behind it in the same paragraph. */
export function closesLater(tokens: readonly Token[], at: number, reach = 40): boolean {
  let depth = 0;
  for (let next = at; next < at + reach && !breaksAt(tokens, next); next++) {
    const norm = normAt(tokens, next);
    if (norm === '(') depth++;
    if (norm === ')' && --depth < 0) return true;
  }
  return false;
}
