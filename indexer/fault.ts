/** A place in a file: lines and columns from 1, the end behind the last character. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly line: number;
  readonly column: number;
}

/** `error` keeps the corpus from being published; `info` is shown only when asked for. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something wrong in a corpus file, as data: the fields of a message in vfile's form, with a rule's
 * name and a way to mend it. Faults are collected and never thrown.
 */
export interface Fault {
  /** Below the corpus folder, with `/`: «international/opac.md». */
  readonly path: string;
  readonly place: Place;
  readonly severity: Severity;
  /** The name of the rule, in kebab-case. */
  readonly rule: string;
  /** One sentence without a full stop at its end. */
  readonly message: string;
  /** How to mend it; absent where the message says it all. */
  readonly hint?: string;
}

/** The place of faults that concern a file as a whole. */
export const startOfFile: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** By file, place and rule: the order of every report. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    compareText(a.path, b.path) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** By code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}
