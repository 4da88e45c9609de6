import type { ParsedPart } from '../parsed-file.ts';
import { headingPlace, nameOfPart } from './part-names.ts';
import type { FileRule } from './rule.ts';

/**
 * Something stands under each heading: a text, or headings of its parts.
 *
 * `## Art. 6: Release` with nothing under it
 * → `44:1-44:19: error empty-provision Nothing stands under “Art. 6”`
 */
export const emptyProvision: FileRule = {
  name: 'empty-provision',
  *check(file) {
    for (const [index, part] of file.parts.entries()) {
      if (part.content.length > 0 || hasParts(part, file.parts[index + 1])) continue;
      yield {
        message: `Nothing stands under “${nameOfPart(part)}”`,
        place: headingPlace(file, part),
      };
    }
  },
};

function hasParts(part: ParsedPart, next: ParsedPart | undefined): boolean {
  return next !== undefined && next.level > part.level;
}
