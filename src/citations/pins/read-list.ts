import { breaksAt, isCapitalised, isMonth, isOneOf, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { Place } from './read-place.ts';
import { readPlace, readSibling } from './read-place.ts';
import type { UnitRead } from './unit-words.ts';
import { readUnit } from './unit-words.ts';

/** No list is longer; the limit keeps a hostile text from being read again and again. */
export const longestList = 40;

/** Read the places that follow a first one: «Arts 77(2) and 78», «Art. 38(2) and (3)», «s. 2, s. 3». */
export function readList(tokens: readonly Token[], first: Place, unit: UnitRead): readonly Place[] {
  const places = [first];
  let next = readNext(tokens, first, unit);
  while (next !== undefined && places.length < longestList) {
    places.push(next);
    next = readNext(tokens, next, unit);
  }
  return places;
}

const conjunctions = new Set(['and', 'or', 'et', 'ou', 'y', 'e', 'o', 'u', 'و', 'او']);

export interface Separator {
  readonly end: number;
  readonly conjunction: boolean;
}

/** «, », « and », «, and », « and/or »; nothing where a paragraph ends. */
export function readSeparator(tokens: readonly Token[], at: number): Separator | undefined {
  const isNumber = tokens[at + 1]?.kind === 'number';
  const comma = normAt(tokens, at) === ',' || (normAt(tokens, at) === ';' && isNumber);
  let end = comma ? at + 1 : at;
  const conjunction = isOneOf(tokens[end], conjunctions);
  if (conjunction) end++;
  if (normAt(tokens, end) === '/' && isOneOf(tokens[end + 1], conjunctions)) end += 2;
  return end === at || breaksAt(tokens, end) ? undefined : { end, conjunction };
}

function readNext(tokens: readonly Token[], before: Place, unit: UnitRead): Place | undefined {
  const separator = readSeparator(tokens, before.end);
  if (separator === undefined) return undefined;
  const { end } = separator;
  const again = readUnit(tokens, end);
  if (again !== undefined) {
    if (again.unit !== before.pin.unit) return undefined;
    return readPlace(tokens, again.end, again.unit, end);
  }
  const sibling = readSibling(tokens, end, before);
  if (sibling !== undefined) return sibling;
  const place = readUnnamed(tokens, end, before);
  const manifold = unit.plural || before.counted !== undefined;
  return place !== undefined && goesOn(tokens, place, manifold || separator.conjunction, manifold)
    ? place
    : undefined;
}

/** A number without its unit: of the same unit, or of the paragraphs that are being counted. */
function readUnnamed(tokens: readonly Token[], at: number, before: Place): Place | undefined {
  const place = readPlace(tokens, at, before.pin.unit);
  if (place === undefined || before.counted === undefined) return place;
  const { kind, unit, number } = before.pin;
  const subs = [...before.pin.subs.slice(0, before.counted), place.pin.number, ...place.pin.subs];
  const { to } = place.pin;
  const pin = { kind, unit, number, subs, ...(to !== undefined && { to }) };
  return { ...place, pin, counted: before.counted };
}

const links = new Set(['of', 'under', 'in', 'du', 'de', 'des', 'd', 'del', 'من', 'and', 'et', 'y']);

/**
 * Whether a bare number goes on with the list: «Arts 4 and 6»; not «Art. 4, 17 July 1998»,
 * «Art. 4 and 12 others», «Art. 4, 2005».
 */
function goesOn(
  tokens: readonly Token[],
  place: Place,
  expected: boolean,
  manifold: boolean,
): boolean {
  const after = tokens[place.end];
  if (isMonth(after) || Number(place.pin.number) > 1799) return false;
  if (manifold || place.pin.subs.length > 0) return true;
  const isWord = after?.kind === 'word' && !isCapitalised(after) && !isOneOf(after, links);
  return expected && !isWord && normAt(tokens, place.end) !== '%';
}
