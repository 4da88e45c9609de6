import type { FactKey } from '../fact-lines.ts';
import { factKeys } from '../fact-lines.ts';
import type { FactLine, ParsedFile, ParsedPart } from '../parsed-file.ts';
import type { Span } from '../span.ts';
import type { Place } from '../fault.ts';

/** The key of a line, in any case; `undefined` when there is no such key. */
export function keyOf({ key }: FactLine): FactKey | undefined {
  return factKeys.find((known) => known.toLowerCase() === key.toLowerCase());
}

/** The line of a part's list that gives one fact. */
export function factLine(part: ParsedPart, key: FactKey): FactLine | undefined {
  return part.factLines.find((line) => keyOf(line) === key);
}

/** Whether a line of the list is none of ours, so that nothing can be said of what is missing. */
export function hasUnknownKey(part: ParsedPart): boolean {
  return part.factLines.some((line) => keyOf(line) === undefined);
}

/** One of the values of a line, divided by commas. */
export interface FactValue {
  readonly text: string;
  readonly place: Place;
}

export function valuesOf({ value, valueSpan }: FactLine, { source }: ParsedFile): FactValue[] {
  let at = valueSpan[0];
  return value.split(',').map((part) => {
    const start = at + part.length - part.trimStart().length;
    at += part.length + 1;
    const text = part.trim();
    return { text, place: source.bodyPlace([start, start + text.length]) };
  });
}

export function placeOf({ source }: ParsedFile, span: Span): Place {
  return source.bodyPlace(span);
}
