import type { PartialDate } from '../../law/partial-date.ts';
import { describePartialDate } from '../../law/partial-date.ts';

/** Months as the Bluebook writes them (its table T12). */
const shortMonths = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** «12 February 2002»; '' where there is no date. */
export function dayFirst(date: PartialDate | undefined): string {
  return date === undefined ? '' : describePartialDate(date);
}

/** «February 12, 2002». */
export function monthFirst(date: PartialDate | undefined): string {
  if (date === undefined) return '';
  const { year, month, day } = date;
  const name = month === undefined ? '' : describePartialDate({ year, month }).split(' ')[0];
  return americanDate(name ?? '', day, year);
}

/** «Feb. 12, 2002». */
export function shortMonthFirst(date: PartialDate | undefined): string {
  if (date === undefined) return '';
  const { year, month, day } = date;
  return americanDate(month === undefined ? '' : (shortMonths[month - 1] ?? ''), day, year);
}

function americanDate(month: string, day: number | undefined, year: number): string {
  if (month === '') return String(year);
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** The parts of a date that a style wants in full and the source does not give. */
export function dateGaps(name: string, date: PartialDate | undefined): readonly string[] {
  if (date === undefined) return [`date of ${name}`];
  if (date.month === undefined) return [`month and day of ${name}`];
  return date.day === undefined ? [`day of ${name}`] : [];
}
