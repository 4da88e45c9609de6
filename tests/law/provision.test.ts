import { expect, test } from 'vitest';
import type { Source } from '../../src/law/fields.ts';
import { agesOf, bestEvidence, isContainer, sourcesByNumber } from '../../src/law/provision.ts';

const sources: readonly Source[] = [
  { url: 'https://example.org/report', title: 'A report', kind: 'account' },
  { url: 'https://example.org/copy', title: 'A copy', kind: 'copy' },
  { url: 'https://example.org/official', title: 'The text', kind: 'official' },
];

test('the best source behind a provision is what the reader is told', () => {
  expect(bestEvidence(sources)).toBe('official');
  expect(bestEvidence(sources.slice(0, 2))).toBe('copy');
  expect(bestEvidence(sources.slice(0, 1))).toBe('account');
  expect(bestEvidence([])).toBeNull();
});

test('sources are found by their number in the list, from 1', () => {
  expect(sourcesByNumber(sources, [3, 1]).map(({ title }) => title)).toEqual([
    'The text',
    'A report',
  ]);
  expect(sourcesByNumber(sources, [0, 4])).toEqual([]);
});

test('a heading without words of its own only holds its parts', () => {
  expect([isContainer({ text: '' }), isContainer({ text: 'States shall …' })]).toEqual([
    true,
    false,
  ]);
});

test.each([
  ['none where it sets none', undefined, [null], []],
  ['one', 18, [18, null, 18], [18]],
  ['all that its provisions set, the lowest first', 18, [18, null, 16, 18], [16, 18]],
  ['the one that leads also where it is the lower', 16, [18, 16], [16, 18]],
])('the ages of a text are %s', (_, minimum_age, ages, expected) => {
  const provisions = ages.map((age) => ({ minimum_age: age }));
  const leading = minimum_age === undefined ? {} : { minimum_age };
  expect(agesOf(leading, provisions)).toEqual(expected);
});
