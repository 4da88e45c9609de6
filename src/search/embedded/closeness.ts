import type { PlaceList } from './place-list.ts';
import type { Slot } from './slot.ts';

/** Words further apart are no longer told apart: Meilisearch's bound. */
const furthest = 4;

/** Two parts that stand side by side in a query. */
type Neighbours = readonly [left: Slot, right: Slot];

/** The neighbours in a query: words with a comma between them are none. */
export function neighboursIn(slots: readonly Slot[]): readonly Neighbours[] {
  return slots.flatMap((right, index) => {
    const left = slots[index - 1];
    return left !== undefined && right.part.follows ? [[left, right] as const] : [];
  });
}

/**
 * How far apart neighbours stand in a record at best, in all: 0 for two side by side in their order,
 * up to 3; the other way round costs one more. Once the sum is over `most`, the rest does not matter.
 */
export function sumDistances(pairs: readonly Neighbours[], record: number, most: number): number {
  let sum = 0;
  for (const [left, right] of pairs) {
    if (sum > most) break;
    sum += distance(left.endsIn(record), right.beginsIn(record)) - 1;
  }
  return sum;
}

function distance(left: PlaceList, right: PlaceList): number {
  let best = furthest;
  let next = 0;
  for (let index = 0; index < left.count && best > 1; index += 1) {
    const place = left.at(index);
    while (next < right.count && right.at(next) <= place) next += 1;
    if (next < right.count) best = Math.min(best, right.at(next) - place);
    // Of two parts that one word answers, it is not its own neighbour.
    const before = next > 0 && right.at(next - 1) === place ? next - 2 : next - 1;
    if (before >= 0) best = Math.min(best, place - right.at(before) + 1);
  }
  return best;
}
