import { factKeys } from '../fact-lines.ts';
import { keyOf, placeOf } from './part-facts.ts';
import type { FileRule } from './rule.ts';

/**
 * The facts of a provision stand in one order, so that lists can be read at a glance.
 *
 * `- Force: shall` above `- Age: 18`
 * → `23:3-23:6: error fact-order “Age” stands after “Force”`
 */
export const factOrder: FileRule = {
  name: 'fact-order',
  *check(file) {
    for (const part of file.parts) {
      let last = -1;
      for (const line of part.factLines) {
        const key = keyOf(line);
        if (key === undefined) continue;
        const rank = factKeys.indexOf(key);
        if (rank < last) {
          yield {
            message: `“${key}” stands after “${factKeys[last] ?? ''}”`,
            place: placeOf(file, line.keySpan),
            hint: `The order is ${factKeys.join(', ')}.`,
          };
        }
        last = Math.max(last, rank);
      }
    }
  },
};
