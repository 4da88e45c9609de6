import type { ParsedPart } from '../parsed-file.ts';
import { factLine, hasUnknownKey } from './part-facts.ts';
import { headingPlace, nameOfPart } from './part-names.ts';
import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * Every statement of law has a source: a page has a list of them, and a provision that says something
 * points into it.
 *
 * a provision without a line «Sources»
 * → `19:1-19:45: error missing-source “s. 83(1)” has no source`
 *
 * no `sources` in the front matter
 * → `1:1: error missing-source “sources” is missing`
 */
export const missingSource: FileRule = {
  name: 'missing-source',
  *check(file) {
    yield* schemaFindings(file, 'missing-source');
    for (const part of file.parts) {
      if (!lacksSource(part)) continue;
      yield { message: `“${nameOfPart(part)}” has no source`, place: headingPlace(file, part) };
    }
  },
};

/** A line with a misspelt key may be the one that is missed: the rule «fact-key» speaks of it. */
function lacksSource(part: ParsedPart): boolean {
  const saysSomething = part.type === 'provision' && part.content.length > 0;
  return saysSomething && factLine(part, 'Sources') === undefined && !hasUnknownKey(part);
}
