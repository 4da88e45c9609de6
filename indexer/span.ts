import type { Node } from 'unist';
import type { Span } from './parsed-file.ts';

/** Where a node of a syntax tree stands in its file. */
export function spanOf({ position }: Node): Span {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
