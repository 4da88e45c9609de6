import { expect, test } from 'vitest';
import { isHitId, nameOf, parseQueries, searchQueryOf } from './read-queries.ts';

test('an entry is read with its kind, and asks for the first page of results', () => {
  const [query] = parseQueries(
    'filter',
    `
    - q: recruitment
      filters: { kind: [treaty], minimum_age: ['15'] }
      expect: [crc#art-38-3]
      within: 3
    `,
  );
  expect(query).toMatchObject({ kind: 'filter', within: 3 });
  expect(query && nameOf(query)).toBe('filter «recruitment» [kind=treaty minimum_age=15]');
  expect(query && searchQueryOf(query)).toEqual({
    text: 'recruitment',
    filters: { kind: ['treaty'], minimum_age: ['15'] },
    page: 1,
  });
});

test.each([
  ['{ q: release, within: 1 }', 'queries/topic.yaml, 0.expect'],
  ['{ q: release, expect: [], within: 1 }', 'queries/topic.yaml, 0.expect'],
  ['{ q: release, expect: [crc#art-1], within: 21 }', 'queries/topic.yaml, 0.within'],
  ['{ q: release, expect: [crc#art-1, crc], within: 4 }', 'only 3 pages stand above the hits'],
  ['{ q: "", expect: [crc#art-1], within: 1 }', 'asks for nothing'],
  ['{ q: x, expect: [crc#art-1], within: 1, filters: { colour: [red] } }', '0.filters'],
  ['{ q: x, expect: [crc#art-1], within: 1, expects: [crc] }', 'expects'],
])('%s is refused, with its file and its place', (entry, message) => {
  expect(() => parseQueries('topic', `- ${entry}`)).toThrow(message);
});

test.each([
  ['opac#art-4-1', true],
  ['practice:ph-zones-of-peace', true],
  ['opac', false],
  ['group:mm-knu', false],
])('whether %s stands among the hits: %s', (id, expected) => {
  expect(isHitId(id)).toBe(expected);
});
