import type { Span } from './parsed-file.ts';
import type { TextPiece } from './prose.ts';

/**
 * The place in the source of a stretch of running text. The text is the source without indents,
 * marks of quotations and backslashes, and with character references decoded: both are walked
 * side by side, and what stands in the source alone is passed over.
 */
export function spanInSource(source: string, piece: TextPiece, [start, end]: Span): Span {
  const { text, span } = piece;
  let at = span[0];
  let from = at;
  for (let index = 0; index < end; index += 1) {
    at = skipTo(text[index] ?? '', source, at, span[1]);
    if (index === start) from = at;
    at += lengthAt(text[index] ?? '', source, at);
  }
  return [from, at];
}

/** Pass over what the text does not show in front of its next character. */
function skipTo(char: string, source: string, at: number, end: number): number {
  let next = at;
  while (next < end && source[next] !== char && !startsReference(source, next)) next += 1;
  return next;
}

function startsReference(source: string, at: number): boolean {
  return source[at] === '&' && reference(source, at) !== undefined;
}

function lengthAt(char: string, source: string, at: number): number {
  return source[at] === char ? 1 : (reference(source, at)?.length ?? 1);
}

function reference(source: string, at: number): string | undefined {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.exec(source.slice(at, at + 40))?.[0];
}
