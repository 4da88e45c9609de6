import { fewerWords } from '../small-words.ts';
import type { Slot } from './slot.ts';
import { absent } from './slot.ts';

/** Records by their numbers: from `from` to before `to`. */
export interface RecordRange {
  readonly from: number;
  readonly to: number;
}

/** What a query finds when words may be left out. */
export interface Selection {
  readonly slots: readonly Slot[];
  /** Ascending. */
  readonly records: Uint32Array;
  /** The parts left out, as typed, in their order. */
  readonly dropped: readonly string[];
}

/**
 * The records that answer every part of a query. Where none does, parts that nothing answers are left
 * out first, then small words, then parts from the end, until something is found. Where nothing answers any part,
 * nothing is found and nothing is left out.
 */
export function select(slots: readonly Slot[], range: RecordRange): Selection {
  const all = recordsWithAll(slots, range);
  if (all.length > 0) return { slots, records: all, dropped: [] };
  const known = slots.filter((slot) => recordsWithAll([slot], range).length > 0);
  for (const parts of fewerWords(known.map(({ part }) => part))) {
    const kept = known.filter(({ part }) => parts.includes(part));
    const records = recordsWithAll(kept, range);
    if (records.length === 0) continue;
    const left = slots.filter((slot) => !kept.includes(slot));
    return { slots: kept, records, dropped: left.map((slot) => slot.part.text) };
  }
  return { slots, records: all, dropped: [] };
}

/** The records of a range that answer every slot; all of them when there is none. */
export function recordsWithAll(slots: readonly Slot[], { from, to }: RecordRange): Uint32Array {
  const records = new Uint32Array(to - from);
  for (let at = 0; at < records.length; at += 1) records[at] = from + at;
  let count = records.length;
  for (const { costs } of slots) count = keepAnswering(records, count, costs);
  return records.subarray(0, count);
}

/** Move the records that a slot answers to the front, and return how many they are. */
function keepAnswering(records: Uint32Array, count: number, costs: Uint8Array): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const record = records[at] ?? 0;
    if (costs[record] !== absent) records[kept++] = record;
  }
  return kept;
}
