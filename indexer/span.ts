import type { Node } from 'unist';

/** From one offset in a text to another. */
export type Span = readonly [start: number, end: number];

/** Where a node of a syntax tree stands in its file. */
export function spanOf({ position }: Node): Span {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
