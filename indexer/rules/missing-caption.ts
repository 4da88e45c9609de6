import { headingPlace, nameOfPart } from './part-names.ts';
import type { FileRule } from './rule.ts';

/**
 * The caption of a numbered provision says its rule; lists of provisions show little more.
 *
 * `## Art. 3(4)–(5)` above a text
 * → `24:1-24:17: warning missing-caption “Art. 3(4)–(5)” has no caption`
 */
export const missingCaption: FileRule = {
  name: 'missing-caption',
  *check(file) {
    for (const part of file.parts) {
      if (part.pin?.kind !== 'numbered' || part.caption !== '' || part.content.length === 0)
        continue;
      const message = `“${nameOfPart(part)}” has no caption`;
      const hint = 'Say the rule in a few words after a colon.';
      yield { message, place: headingPlace(file, part), severity: 'warning', hint };
    }
  },
};
