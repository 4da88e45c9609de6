import { keyOf, placeOf } from './part-facts.ts';
import type { FileRule } from './rule.ts';

/**
 * A fact is given once.
 *
 * `- Age: 15` and `- Age: 18` in one list
 * → `23:3-23:6: error fact-duplicate “Age” is given twice`
 */
export const factDuplicate: FileRule = {
  name: 'fact-duplicate',
  *check(file) {
    for (const part of file.parts) {
      const seen = new Set<string>();
      for (const line of part.factLines) {
        const key = keyOf(line);
        if (key === undefined) continue;
        if (seen.has(key)) {
          yield { message: `“${key}” is given twice`, place: placeOf(file, line.keySpan) };
        }
        seen.add(key);
      }
    }
  },
};
