import type { ParsedPart } from '../parsed-file.ts';
import { headingPlace } from './part-names.ts';
import type { FileRule } from './rule.ts';

/**
 * Each heading of a file has an address of its own.
 *
 * `## Art. 4: Armed groups` and, later, `## Article 4: Again`
 * → `51:1-51:20: error duplicate-anchor The address “art-4” is taken by the heading at line 32`
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
