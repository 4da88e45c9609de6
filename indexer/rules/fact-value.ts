import { ageField } from '../../src/law/fields.ts';
import { isWholeNumber } from '../facts.ts';
import type { FactLine } from '../parsed-file.ts';
import { keyOf, placeOf } from './part-facts.ts';
import type { FileRule } from './rule.ts';

/**
 * A fact has a value, and an age is a whole number of years.
 *
 * `- Age: eighteen`
 * → `22:8-22:16: error fact-value An age is a whole number from 10 to 30, not “eighteen”`
 *
 * `- Force:`
 * → `23:3-23:9: error fact-value “Force” has no value`
 */
export const factValue: FileRule = {
  name: 'fact-value',
  *check(file) {
    for (const line of file.parts.flatMap((part) => part.factLines)) {
      const message = wrongIn(line);
      if (message !== undefined) yield { message, place: placeOf(file, line.valueSpan) };
    }
  },
};

function wrongIn(line: FactLine): string | undefined {
  const key = keyOf(line);
  if (key === undefined) return undefined;
  if (line.value === '') return `“${key}” has no value`;
  return key === 'Age' && !isAge(line.value)
    ? `An age is a whole number from 10 to 30, not “${line.value}”`
    : undefined;
}

export function isAge(text: string): boolean {
  return isWholeNumber(text) && ageField.safeParse(Number(text)).success;
}
