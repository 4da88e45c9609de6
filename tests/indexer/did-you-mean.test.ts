import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, suggestion } from '../../indexer/did-you-mean.ts';

describe('The word that was meant', () => {
  test.each([
    ['treatie', ['treaty', 'statute'], 'treaty'],
    ['opca', ['crc', 'opac'], 'opac'],
    ['Fource', ['Force', 'Sources'], 'Force'],
    ['xyz', ['treaty', 'statute'], undefined],
    ['a', ['b', 'bb'], 'b'],
    ['', ['treaty'], undefined],
    ['art-66', ['art-6', 'art-67'], 'art-6'],
  ])('%s of %j is %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  test('is offered as a question', () => {
    expect(suggestion('treatie', ['treaty'])).toBe('Did you mean “treaty”?');
    expect(suggestion('xyz', ['treaty'])).toBeUndefined();
  });
});

describe('The distance of two words', () => {
  test.each([
    ['same', 'same', 0],
    ['form', 'from', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
