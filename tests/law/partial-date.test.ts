import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  describePartialDate,
  parsePartialDate,
  printPartialDate,
} from '../../src/law/partial-date.ts';
import type { PartialDate } from '../../src/law/partial-date.ts';

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dates: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ year: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.integer({ min: 1, max: daysOfMonth[month - 1]! }).map((day) => ({ year, month, day })),
    ),
);

describe('a date is read as far as its source gives it', () => {
  test.each([
    ['2000', { year: 2000 }],
    ['2000-05', { year: 2000, month: 5 }],
    ['2000-05-25', { year: 2000, month: 5, day: 25 }],
    ['2004-02-29', { year: 2004, month: 2, day: 29 }],
    ['0004-02-29', { year: 4, month: 2, day: 29 }],
  ])('«%s»', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });

  test.each([
    ['a month that does not exist', '2000-13'],
    ['month nought', '2000-00'],
    ['day nought', '2000-05-00'],
    ['a day that does not exist', '2001-02-29'],
    ['the 29th of February of a year that only four divides', '1900-02-29'],
    ['year nought', '0000'],
    ['one digit for a month', '2000-5'],
    ['a day before its month', '25-05-2000'],
    ['words', 'May 2000'],
    ['a time', '2000-05-25T00:00'],
    ['nothing', ''],
  ])('%s is no date: «%s»', (_, text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});

describe('a date for readers', () => {
  test.each([
    ['2002-02-12', '12 February 2002'],
    ['2002-02', 'February 2002'],
    ['2002', '2002'],
    ['1949-08-12', '12 August 1949'],
    ['2018-12-01', '1 December 2018'],
  ])('%s is written «%s»', (text, written) => {
    expect(describePartialDate(parsePartialDate(text)!)).toBe(written);
  });
});

test('what is printed is read back as the same date, whatever its precision', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(parsePartialDate(printPartialDate(date))).toEqual(date);
    }),
  );
});

test('a day without its month is not printed: nothing is filled in', () => {
  expect(printPartialDate({ year: 2000, day: 25 })).toBe('2000');
});

describe('the order of dates', () => {
  test('the earlier comes first, and of two that agree the less precise', () => {
    const sorted = ['2000-05-25', '1999', '2000-05', '2000', '2000-12', '2000-05-03']
      .map((text) => parsePartialDate(text)!)
      .sort(comparePartialDates)
      .map(printPartialDate);
    expect(sorted).toEqual(['1999', '2000', '2000-05', '2000-05-03', '2000-05-25', '2000-12']);
  });

  test('is total: two dates are the same or one comes first', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const order = comparePartialDates(a, b);
        expect(Math.sign(order)).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
        expect(order === 0).toBe(printPartialDate(a) === printPartialDate(b));
      }),
    );
  });

  test('is that of their printed forms, which therefore sort as text', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [x, y] = [printPartialDate(a), printPartialDate(b)];
        expect(Math.sign(comparePartialDates(a, b))).toBe(x < y ? -1 : Number(x > y));
      }),
    );
  });
});
