import { nearest } from '../did-you-mean.ts';
import { factKeys } from '../fact-lines.ts';
import type { FactLine, ParsedFile, ParsedPart } from '../parsed-file.ts';
import { looksLikePin } from './heading.ts';
import { keyOf, placeOf } from './part-facts.ts';
import type { FileFinding, FileRule } from './rule.ts';

/**
 * The list under a provision's heading has the keys Binds, Age, Force, Topics and Sources; under a
 * plain section Sources alone.
 *
 * `- Fource: shall`
 * → `23:3-23:9: error fact-key There is no fact “Fource”`
 *
 * `- Force: shall` under «Background»
 * → `16:3-16:8: error fact-key A plain section has no “Force”`
 *
 * `- shall`
 * → `23:3-23:13: error fact-key A line in the list of facts has no key`
 */
export const factKey: FileRule = {
  name: 'fact-key',
  *check(file) {
    for (const part of file.parts) {
      // A misspelt pin makes a section of a provision: the rule «heading» speaks of it.
      if (part.type === 'section' && looksLikePin(part.title)) continue;
      for (const line of part.factLines) yield* findings(line, part, file);
    }
  },
};

function* findings(line: FactLine, part: ParsedPart, file: ParsedFile): Iterable<FileFinding> {
  const key = keyOf(line);
  const place = placeOf(file, line.keySpan);
  if (line.key === '') {
    yield { message: 'A line in the list of facts has no key', place, hint: 'Write “Key: value”.' };
  } else if (key === undefined) {
    const near = nearest(line.key, factKeys);
    const hint =
      near === undefined ? `It is one of: ${factKeys.join(', ')}.` : `Did you mean “${near}”?`;
    yield { message: `There is no fact “${line.key}”`, place, hint };
  } else if (part.type === 'section' && key !== 'Sources') {
    const hint = 'Only provisions have it: begin the heading with a pin.';
    yield { message: `A plain section has no “${key}”`, place, hint };
  }
}
