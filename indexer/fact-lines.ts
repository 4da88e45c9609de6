import type { List, ListItem, RootContent } from 'mdast';
import { editDistance } from './did-you-mean.ts';
import type { FactLine, ParsedPart } from './parsed-file.ts';
import type { Span } from './span.ts';
import { plainText } from './plain-text.ts';
import { spanOf } from './span.ts';

/** The keys of the list under a provision's heading, in the order in which they stand. */
export const factKeys = ['Binds', 'Age', 'Force', 'Topics', 'Sources'] as const;
export type FactKey = (typeof factKeys)[number];

interface Taken {
  readonly factLines: readonly FactLine[];
  readonly content: readonly RootContent[];
}

/**
 * The list of facts right under a heading, and the blocks after it. Under a provision every list
 * whose first line is `Key: value` is one; under a plain section only one that begins with a key
 * of ours, since its own lists may have colons too.
 */
export function takeFactLines(blocks: readonly RootContent[], type: ParsedPart['type']): Taken {
  const [first, ...rest] = blocks;
  if (first?.type !== 'list' || first.ordered === true) return { factLines: [], content: blocks };
  const factLines = linesOf(first);
  const key = factLines[0]?.key ?? '';
  const isFacts = type === 'provision' ? /^[A-Za-z]+(?: [a-z]+)?$/.test(key) : isLikeKey(key);
  return isFacts ? { factLines, content: rest } : { factLines: [], content: blocks };
}

function isLikeKey(text: string): boolean {
  const wanted = text.toLowerCase();
  return factKeys.some((key) => wanted !== '' && editDistance(wanted, key.toLowerCase()) <= 1);
}

function linesOf(list: List): FactLine[] {
  return list.children.map(lineOf);
}

function lineOf(item: ListItem): FactLine {
  const [paragraph] = item.children;
  const text = paragraph === undefined ? '' : plainText(paragraph);
  const [start, end] = spanOf(paragraph ?? item);
  const colon = text.indexOf(':');
  if (colon === -1) return { key: '', value: text, keySpan: [start, end], valueSpan: [start, end] };
  const rest = text.slice(colon + 1);
  const value = rest.trim();
  const valueStart = start + colon + 1 + (rest.length - rest.trimStart().length);
  const valueSpan: Span = value === '' ? [start, end] : [valueStart, end];
  const key = text.slice(0, colon);
  return { key, value, keySpan: [start, start + colon], valueSpan };
}
