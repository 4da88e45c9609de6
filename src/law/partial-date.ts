/**
 * A date as precise as its source gives it: a year, a month or a day (ISO 8601 calendar dates of
 * reduced precision). «2000» is not «2000-01-01»: what the source does not say is not filled in.
 */
export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31; never without a month. */
  readonly day?: number;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Read «2000», «2000-05» or «2000-05-25»; `undefined` for any other form and for days that do not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined || year === 0) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** Write the form that {@link parsePartialDate} reads: parse ∘ print is the identity. */
export function printPartialDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(pad(month));
  if (month !== undefined && day !== undefined) parts.push(pad(day));
  return parts.join('-');
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Write a date for readers: «12 February 2002», «February 2002», «2002». */
export function describePartialDate({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : monthNames[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** Earlier first; of two dates that agree as far as they go, the less precise first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
