import type { ParsedFile } from '../parsed-file.ts';
import { isAge } from './fact-value.ts';
import { factLine, placeOf } from './part-facts.ts';
import type { FileFinding, FileRule } from './rule.ts';

/**
 * The age of an instrument is one that its provisions set: it stands for them in lists. Where they set
 * several (recruitment from 16, use from 18) an editor says which one leads.
 *
 * `minimum_age: 21` above provisions of which one has `- Age: 18` and none another
 * → `13:14-13:16: error age-contradicts “minimum_age” is 21, and the provisions set 18`
 *
 * `minimum_age: 18` and no provision with an age
 * → `13:14-13:16: error age-contradicts “minimum_age” is 18, and no provision sets an age`
 *
 * `- Age: 18` and no `minimum_age`
 * → `21:8-21:10: error age-contradicts A provision sets the age 18, and the instrument has no “minimum_age”`
 */
export const ageContradicts: FileRule = {
  name: 'age-contradicts',
  *check(file) {
    if (file.page?.type !== 'instrument') return;
    const finding = contradiction(file, file.page.instrument.minimum_age);
    if (finding !== undefined) yield finding;
  },
};

function contradiction(file: ParsedFile, stated: number | undefined): FileFinding | undefined {
  const lines = file.parts.flatMap((part) => factLine(part, 'Age') ?? []);
  // An age that cannot be read may be the one: the rule «fact-value» speaks of it.
  if (lines.some(({ value }) => !isAge(value))) return undefined;
  const ages = [...new Set(lines.map(({ value }) => Number(value)))].sort((a, b) => a - b);
  if (stated === undefined) {
    const [line] = lines;
    const message = `A provision sets the age ${line?.value ?? ''}, and the instrument has no “minimum_age”`;
    return line && { message, place: placeOf(file, line.valueSpan) };
  }
  if (ages.includes(stated)) return undefined;
  const found =
    ages.length === 0 ? 'no provision sets an age' : `the provisions set ${ages.join(', ')}`;
  const place = file.frontMatter?.place(['minimum_age']);
  return place && { message: `“minimum_age” is ${stated}, and ${found}`, place };
}
