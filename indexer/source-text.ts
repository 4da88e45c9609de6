import type { Place, Point } from './fault.ts';
import type { Span } from './span.ts';

/** The text of a file, with the line and column of every offset. */
export class SourceText {
  readonly text: string;
  /** Where the Markdown begins, behind the front matter. */
  readonly #bodyStart: number;
  #lineStarts: number[] | undefined;

  constructor(text: string, bodyStart = 0) {
    this.text = text;
    this.#bodyStart = bodyStart;
  }

  /** The place between two offsets. */
  place(start: number, end: number = start): Place {
    return { start: this.point(start), end: this.point(end) };
  }

  /** The place of a stretch of the Markdown. */
  bodyPlace([start, end]: Span): Place {
    return this.place(this.#bodyStart + start, this.#bodyStart + end);
  }

  point(offset: number): Point {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
