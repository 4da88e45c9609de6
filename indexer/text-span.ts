import type { Span } from './span.ts';

/**
 * The place in the source of a stretch of running text. The text is the source without indents,
 * marks of quotations and backslashes, and with character references decoded: both are walked
 * side by side, and what stands in the source alone is passed over.
 */
export function spanInSource(source: string, text: string, around: Span, [start, end]: Span): Span {
  let at = around[0];
  let from = at;
  for (let index = 0; index < end; index += 1) {
    const char = text[index] ?? '';
    while (at < around[1] && !startsChar(char, source, at)) at += 1;
    if (index === start) from = at;
    at += reference(source, at)?.length ?? 1;
  }
  return [from, at];
}

/** Whether a character of the text begins here; a line ending is a space in the text. */
function startsChar(char: string, source: string, at: number): boolean {
  const here = source[at] ?? '';
  if (here === '&' && reference(source, at) !== undefined) return true;
  return here === char || (char === ' ' && /[\r\n]/.test(here));
}

/** The character reference that begins here: «&amp;», «&#8211;». */
function reference(source: string, at: number): string | undefined {
  if (source[at] !== '&') return undefined;
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.exec(source.slice(at, at + 40))?.[0];
}
