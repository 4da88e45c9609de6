import { isOpenQuestions } from '../../src/law/open-questions.ts';
import type { FileType, ParsedPart } from '../parsed-file.ts';
import { factLine, hasUnknownKey } from './part-facts.ts';
import { headingPlace, nameOfPart } from './part-names.ts';
import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * Every statement of law has a source: a page has a list of them, and a provision that says something
 * points into it. So does each section of a practice, but for what is open.
 *
 * a provision without a line «Sources»
 * → `19:1-19:45: error missing-source “s. 83(1)” has no source`
 *
 * a section of a practice without a line «Sources»
 * → `19:1-19:19: error missing-source “What came of it” has no source`
 *
 * no `sources` in the front matter
 * → `1:1: error missing-source “sources” is missing`
 */
export const missingSource: FileRule = {
  name: 'missing-source',
  *check(file) {
    yield* schemaFindings(file, 'missing-source');
    for (const part of file.parts) {
      if (!lacksSource(part, file.type)) continue;
      yield { message: `“${nameOfPart(part)}” has no source`, place: headingPlace(file, part) };
    }
  },
};

/** A line with a misspelt key may be the one that is missed: the rule «fact-key» speaks of it. */
function lacksSource(part: ParsedPart, type: FileType): boolean {
  if (part.content.length === 0 || !statesFacts(part, type)) return false;
  return factLine(part, 'Sources') === undefined && !hasUnknownKey(part);
}

function statesFacts(part: ParsedPart, type: FileType): boolean {
  return part.type === 'provision' || (type === 'practice' && !isOpenQuestions(part));
}
