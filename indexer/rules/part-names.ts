import { printPinpoint } from '../../src/law/pinpoint.ts';
import type { Place } from '../fault.ts';
import type { ParsedFile, ParsedPart } from '../parsed-file.ts';

/** What a message calls a part: its pin, or the heading of a plain section. */
export function nameOfPart({ pin, title }: Pick<ParsedPart, 'pin' | 'title'>): string {
  return pin === undefined ? title : printPinpoint(pin);
}

export function headingPlace({ source }: ParsedFile, { span }: ParsedPart): Place {
  return source.bodyPlace(span);
}
