import { expect, test } from 'vitest';
import type { Source } from '../../src/law/fields.ts';
import { bestEvidence, isContainer, sourcesByNumber } from '../../src/law/provision.ts';

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
