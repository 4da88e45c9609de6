import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/citations/find.ts';
import { forms } from '../../src/citations/forms/index.ts';
import { names } from '../factories/works.ts';
import { examplesIn, written } from './examples.ts';

const folder = path.resolve('src/citations/forms');
const files = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'form.ts');

describe.each(files)('the examples in %s hold', (file) => {
  const examples = examplesIn(path.join(folder, file));

  test('and there are some', () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  test.each(examples)('«$text» is $expected', ({ text, expected }) => {
    expect(written(findCitations(text, names))).toBe(expected);
  });
});

test('every form but those read behind a pinpoint alone is in the list of forms', () => {
  const listed = new Set(forms.map((form) => `${form.name}.ts`));
  expect(files.filter((file) => !listed.has(file))).toEqual(['back-reference.ts']);
});
