import type { Fault } from '../fault.ts';
import { SourceText } from '../source-text.ts';

/**
 * A file of the corpus is UTF-8.
 *
 * the byte E9 («é» in Latin-1) as the ninth character of line 3
 * → `3:9: error not-utf8 The file is not UTF-8 from here on`
 */
export function notUtf8(path: string, bytes: Uint8Array): Fault {
  const good = bytes.subarray(0, firstBadByte(bytes));
  // `stream`: the beginning of a character that never ends is not shown.
  const before = new TextDecoder().decode(good, { stream: true });
  return {
    path,
    place: new SourceText(before).place(before.length),
    severity: 'error',
    rule: 'not-utf8',
    message: 'The file is not UTF-8 from here on',
    hint: 'Save it as UTF-8.',
  };
}

/** How many bytes can be decoded: the longest good prefix, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // `stream`: a character cut in two at the end is no fault of the part before it.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
