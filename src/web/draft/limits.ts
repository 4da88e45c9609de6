import { DraftFault } from './draft-fault.ts';

/** The longest text that is checked at once, in UTF-16 code units: 64 K. */
export const maxDraftLength = 64 * 1024;

/** The largest file that is taken: a document of Word with a picture or two. */
export const maxFileBytes = 4 * 1024 * 1024;

/** The largest body of a request without files: the longest text with every character as `\uXXXX`. */
export const maxBodyBytes = 6 * maxDraftLength + 1024;

/** The text itself, when it can be checked. Throws {@link DraftFault}. */
export function withinLength(text: string): string {
  if (text.length <= maxDraftLength) return text;
  throw new DraftFault(
    'tooLong',
    `The text has ${spoken(text.length)} characters: at most ${spoken(maxDraftLength)} are checked at once.`,
    'Divide it and check the parts.',
  );
}

/** «65,536» */
export function spoken(count: number): string {
  return count.toLocaleString('en-GB');
}
