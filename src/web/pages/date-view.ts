import { noBreakSpace } from '../../law/citation-text.ts';
import { describePartialDate, parsePartialDate } from '../../law/partial-date.ts';

/** A date for `<time datetime>`: as precise as its source, in words that stay on one line. */
export interface DateView {
  /** «12 February 2002», «February 2002», «2002». */
  readonly text: string;
  /** «2002-02-12», «2002-02», «2002». */
  readonly iso: string;
}

export function dateView(iso: string): DateView {
  const date = parsePartialDate(iso);
  const text = date === undefined ? iso : describePartialDate(date);
  return { iso, text: text.replaceAll(' ', noBreakSpace) };
}

/** The view of a date that a text may not state. */
export function dateViewOrNull(iso: string | null | undefined): DateView | null {
  return iso === null || iso === undefined ? null : dateView(iso);
}
