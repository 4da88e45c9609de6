import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, printPinpoint } from '../../src/law/pinpoint.ts';
import type { NumberedPinpoint } from '../../src/law/pinpoint.ts';
import {
  comparePinpoints,
  compareStep,
  containsPinpoint,
  romanValue,
} from '../../src/law/pinpoint-order.ts';
import { numbered, numbers, pin, pinpoints, places, steps } from '../factories/pinpoints.ts';

describe('the order of a text', () => {
  test('a parent comes before its children, figures count by value, the preamble is first', () => {
    const order = [
      'Preamble',
      'Art. 3',
      'Art. 3(4)–(5)',
      'Art. 3(4)',
      'Art. 4 bis',
      'Art. 8(2)(b)(ii)',
      'Art. 8(2)(b)(xxvi)',
      'Art. 8(2)(e)(vii)',
      'Art. 9',
      'Art. 10',
      'Art. 188',
      'Art. 188D',
      'Art. 461-7',
      'Art. 461-10',
    ];
    const sorted = order.toReversed().map(pin).sort(comparePinpoints).map(printPinpoint);
    expect(sorted).toEqual(order);
  });

  test('is none between named clauses and between places counted by different units', () => {
    expect(comparePinpoints(pin('Clause: Release'), pin('Clause: Care'))).toBe(0);
    expect(comparePinpoints(pin('Clause: Release'), pin('Art. 1'))).toBe(0);
    expect(comparePinpoints(pin('Ch. 4'), pin('para. 2.1'))).toBe(0);
    expect(comparePinpoints(pin('Common Art. 3'), pin('GC IV Art. 2'))).toBe(0);
  });

  test('the preamble comes before whatever else, and two preambles are one', () => {
    expect(comparePinpoints(pin('Preamble'), pin('Clause: Release'))).toBeLessThan(0);
    expect(comparePinpoints(pin('Clause: Release'), pin('Preamble'))).toBeGreaterThan(0);
    expect(comparePinpoints(pin('Preamble'), pin('Preamble'))).toBe(0);
  });

  test('of two ranges that begin alike the wider comes first', () => {
    expect(comparePinpoints(pin('para. 3–9'), pin('para. 3–5'))).toBeLessThan(0);
    expect(comparePinpoints(pin('para. 3–5'), pin('para. 3–9'))).toBeGreaterThan(0);
  });

  test('is the same seen from both sides', () => {
    fc.assert(
      fc.property(pinpoints, pinpoints, (a, b) => {
        expect(Math.sign(comparePinpoints(a, b))).toBe(-Math.sign(comparePinpoints(b, a)) + 0);
        expect(comparePinpoints(a, a)).toBe(0);
      }),
    );
  });

  test('is total among the places of one text counted by one unit', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(comparePinpoints(a, b) === 0).toBe(anchorOf(a) === anchorOf(b));
      }),
    );
  });

  test('hangs together: what comes before what comes before comes before', () => {
    fc.assert(
      fc.property(steps, steps, steps, (a, b, c) => {
        const [first, second, third] = [a, b, c].sort(compareStep);
        expect(compareStep(first!, second!)).toBeLessThanOrEqual(0);
        expect(compareStep(second!, third!)).toBeLessThanOrEqual(0);
        expect(compareStep(first!, third!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['9', '10'],
    ['3.6', '3.11'],
    ['5', '5A'],
    ['a', 'b'],
    ['h', 'i'],
    ['iv', 'v'],
    ['ix', 'x'],
    ['VIII', 'ix'],
    ['xxvi', 'xxxix'],
    ['XXXIX', 'XL'],
  ])('«%s» comes before «%s»', (a, b) => {
    expect(compareStep(a, b)).toBeLessThan(0);
    expect(compareStep(b, a)).toBeGreaterThan(0);
  });
});

describe('Roman figures', () => {
  test.each([
    ['i', 1],
    ['iv', 4],
    ['VII', 7],
    ['xxvi', 26],
    ['XLIX', 49],
    ['xc', 90],
    ['CCC', 300],
  ])('«%s» is %i', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  test.each(['', 'a', 'iiii', 'vx', '4', 'ic', 'via'])('«%s» is none', (text) => {
    expect(romanValue(text)).toBeUndefined();
  });
});

describe('a citation is answered by', () => {
  test.each([
    ['the same place', 'Art. 4(3)(c)', 'Art. 4(3)(c)'],
    ['the same place in other letters', 'Art. IV', 'article iv'],
    ['the place that it is inside of', 'Art. 4(3)', 'Art. 4(3)(c)'],
    ['the range that it is in', 'Art. 3(4)–(5)', 'Art. 3(5)'],
    ['the range that holds its beginning', 'Art. 3(4)–(5)', 'Art. 3(4)(a)'],
    ['the range that holds the range cited', 'para. 6–9', 'para. 7–8'],
    ['a range of numbers', 'Principle 1–3', 'Principle 2'],
    ['a range of dotted numbers', 'para. 3.11–3.13', 'para. 3.12'],
    ['the preamble as a whole', 'Preamble', 'Preambular para. 3'],
    ['the preamble itself', 'Preamble', 'Preamble'],
    ['the clause of that name', 'Clause: Release', 'Clause: Release'],
  ])('%s: %s holds %s', (_, outer, inner) => {
    expect(containsPinpoint(pin(outer), pin(inner))).toBe(true);
  });

  test.each([
    ['a narrower place', 'Art. 4(3)(c)', 'Art. 4(3)'],
    ['its neighbour', 'Art. 4(1)', 'Art. 4(2)'],
    ['a number that only begins alike', 'Art. 4', 'Art. 41'],
    ['a range that ends before it', 'para. 6–9', 'para. 10'],
    ['a range that holds only half of the range cited', 'para. 6–9', 'para. 8–12'],
    ['the same number by another unit', 'Principle 6', 'para. 6'],
    ['the same article of another Convention', 'GC IV Art. 3', 'Common Art. 3'],
    ['another clause', 'Clause: Release', 'Clause: Care'],
    ['the preamble', 'Preamble', 'Art. 1'],
    ['an article, for the preamble', 'Art. 1', 'Preamble'],
    ['a clause, for the preamble', 'Clause: Release', 'Preamble'],
    ['the preamble, for a clause', 'Preamble', 'Clause: Release'],
  ])('never %s: %s, %s', (_, outer, inner) => {
    expect(containsPinpoint(pin(outer), pin(inner))).toBe(false);
  });

  test('every place holds itself and whatever stands below it', () => {
    fc.assert(
      fc.property(numbered, steps, (place, step) => {
        expect(containsPinpoint(place, place)).toBe(true);
        const { kind, unit, number, subs } = place;
        const single: NumberedPinpoint = { kind, unit, number, subs };
        const below = { ...single, subs: [...place.subs, step] };
        expect(containsPinpoint(single, below)).toBe(true);
        expect(containsPinpoint(below, single)).toBe(false);
      }),
    );
  });

  test('what a place inside holds, the place outside holds too', () => {
    const family = fc.tuple(numbers, steps, steps, steps);
    fc.assert(
      fc.property(family, ([number, a, b, c]) => {
        const at = (...subs: string[]): NumberedPinpoint => ({
          kind: 'numbered',
          unit: 'article',
          number,
          subs,
        });
        const line = [at(), at(a), at(a, b), at(a, b, c)];
        for (const [depth, outer] of line.entries()) {
          for (const inner of line.slice(depth)) expect(containsPinpoint(outer, inner)).toBe(true);
        }
      }),
    );
  });
});
