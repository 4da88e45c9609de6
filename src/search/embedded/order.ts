import { neighboursIn, sumDistances } from './closeness.ts';
import { inexactnessOf, leastInexactness } from './exactness.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Slot } from './slot.ts';
import { fieldIn, typosIn } from './slot.ts';
import { Smallest } from './smallest.ts';

/**
 * The order of results by buckets, as Meilisearch makes it with the rules `words, typo, proximity,
 * attributeRank, sort, exactness, authority:asc, order:asc`: each criterion only decides among
 * records that all before it left equal. A record's places in all buckets are one number, its key,
 * from these weights.
 */
const recordSteps = 2 ** 24;
const authoritySteps = 2 ** 4;
const exactnessSteps = 2 ** 6;
const fieldSteps = 2 ** 6;
const closenessSteps = 2 ** 6;
const authorityWeight = recordSteps;
const exactnessWeight = authorityWeight * authoritySteps;
const fieldWeight = exactnessWeight * exactnessSteps;
const closenessWeight = fieldWeight * fieldSteps;
const typoWeight = closenessWeight * closenessSteps;

/** The first `count` of the records that answer the slots, in order. They are ascending when given. */
export function firstInOrder(
  index: InvertedIndex,
  slots: readonly Slot[],
  records: Uint32Array,
  count: number,
): readonly number[] {
  if (slots.length === 0) return [...records.subarray(0, count)];
  const typos = sumTypos(slots, records);
  const most = typosOfFirst(typos, count);
  const pairs = neighboursIn(slots);
  const best = new Smallest(count);
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0;
    if ((typos[at] ?? 0) > most) continue;
    let key =
      (typos[at] ?? 0) * typoWeight +
      sumFields(slots, record) * fieldWeight +
      Math.min(index.authorities[record] ?? 0, authoritySteps - 1) * authorityWeight +
      record;
    // To compare places costs most: not for a record that would come too late at their best.
    const least = leastInexactness(index, slots, record) * exactnessWeight;
    const room = best.limit - key - least;
    if (room <= 0) continue;
    key += sumDistances(pairs, record, room / closenessWeight) * closenessWeight;
    if (key + least >= best.limit) continue;
    best.add(key + inexactnessOf(index, slots, record) * exactnessWeight);
  }
  return best.sorted().map((key) => key % recordSteps);
}

function sumTypos(slots: readonly Slot[], records: Uint32Array): Uint8Array {
  const sums = new Uint8Array(records.length);
  for (const { costs } of slots) {
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = (sums[at] ?? 0) + typosIn(costs[records[at] ?? 0] ?? 0);
    }
  }
  return sums;
}

/** The fewest typos among which the first `count` records are: no others need be looked at. */
function typosOfFirst(typos: Uint8Array, count: number): number {
  const having = new Uint32Array(256);
  for (let at = 0; at < typos.length; at += 1) {
    const number = typos[at] ?? 0;
    having[number] = (having[number] ?? 0) + 1;
  }
  let most = 0;
  for (let found = having[0] ?? 0; found < Math.min(count, typos.length);) {
    most += 1;
    found += having[most] ?? 0;
  }
  return most;
}

function sumFields(slots: readonly Slot[], record: number): number {
  let sum = 0;
  for (const { costs } of slots) sum += fieldIn(costs[record] ?? 0);
  return sum;
}
