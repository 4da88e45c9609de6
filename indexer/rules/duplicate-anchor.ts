import type { ParsedPart } from '../parsed-file.ts';
import { headingPlace } from './part-names.ts';
import type { FileRule } from './rule.ts';

/**
 * Each heading of a file has an address of its own.
 *
 * `## Art. 1` and, later, `## Article 1`
 * → `40:1-40:13: error duplicate-anchor The address “art-1” is taken by the heading at line 30`
 */
export const duplicateAnchor: FileRule = {
  name: 'duplicate-anchor',
  *check(file) {
    const first = new Map<string, ParsedPart>();
    for (const part of file.parts) {
      const taken = first.get(part.anchor);
      if (taken === undefined) {
        first.set(part.anchor, part);
        continue;
      }
      const { line } = headingPlace(file, taken).start;
      yield {
        message: `The address “${part.anchor}” is taken by the heading at line ${line}`,
        place: headingPlace(file, part),
      };
    }
  },
};
