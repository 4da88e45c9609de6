import { searchFields } from '../record.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { fieldShift } from './inverted-index.ts';
import type { Slot } from './slot.ts';
import { isExact } from './slot.ts';

/** A field that is the query, word for word; one that begins with it; neither. */
const wholeField = 0;
const startOfField = 1;
const elsewhere = 2;
/** More than the parts that a query can have. */
const countSteps = 16;

/**
 * How far a record is from the query as typed: first whether a field is or begins with it, then how
 * many of its parts are only found as longer words, misspelt or by a synonym.
 */
export function inexactnessOf(
  index: InvertedIndex,
  slots: readonly Slot[],
  record: number,
): number {
  return measure(index, slots, record, (field) => fieldOpensWith(slots, record, field));
}

/** The least that {@link inexactnessOf} can give, without a look at the places of words. */
export function leastInexactness(
  index: InvertedIndex,
  slots: readonly Slot[],
  record: number,
): number {
  return measure(index, slots, record, () => true);
}

function measure(
  index: InvertedIndex,
  slots: readonly Slot[],
  record: number,
  opensWithAll: (field: number) => boolean,
): number {
  const missing = countMissing(slots, record);
  const openings = missing === 0 ? (slots[0]?.openingsIn(record) ?? 0) : 0;
  let where = elsewhere;
  for (let field = 0; openings >> field !== 0; field += 1) {
    if ((openings & (1 << field)) === 0 || !opensWithAll(field)) continue;
    const length = index.fieldLengths[record * searchFields.length + field];
    where = Math.min(where, length === lengthOf(slots) ? wholeField : startOfField);
  }
  return where * countSteps + missing;
}

function countMissing(slots: readonly Slot[], record: number): number {
  let missing = 0;
  for (const { costs } of slots) if (!isExact(costs[record] ?? 0)) missing += 1;
  return missing;
}

/** Whether the parts stand one after the other from the first word of a field on. */
function fieldOpensWith(slots: readonly Slot[], record: number, field: number): boolean {
  let place = field << fieldShift;
  for (const slot of slots) {
    if (!slot.isAt(record, place)) return false;
    place += slot.part.words.length;
  }
  return true;
}

function lengthOf(slots: readonly Slot[]): number {
  return slots.reduce((length, { part }) => length + part.words.length, 0);
}
