import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Smallest } from '../../../src/search/embedded/smallest.ts';

test('the smallest of many numbers are kept, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 80 }), fc.nat(20), (numbers, count) => {
      const smallest = new Smallest(count);
      for (const number of numbers) smallest.add(number);
      expect(smallest.sorted()).toEqual(numbers.toSorted((a, b) => a - b).slice(0, count));
    }),
  );
});

test('the limit is open until enough are kept, then it is the largest of them', () => {
  const smallest = new Smallest(2);
  expect(smallest.limit).toBe(Infinity);
  smallest.add(7);
  expect(smallest.limit).toBe(Infinity);
  smallest.add(9);
  expect(smallest.limit).toBe(9);
  smallest.add(1);
  expect(smallest.limit).toBe(7);
});
