import { readSeparator } from './pins/read-list.ts';
import type { Token } from './tokens.ts';

/** No list under one head word is longer; the limit bounds what one word can cost. */
const longest = 30;

/** Read «1539 (2004), 1612 (2005) and 1882 (2009)»: as many as one reader reads between separators. */
export function readSeries<T extends { readonly end: number; readonly next?: number }>(
  tokens: readonly Token[],
  from: number,
  read: (at: number) => T | undefined,
): readonly (T & { readonly start: number })[] {
  const series: (T & { readonly start: number })[] = [];
  let start: number | undefined = from;
  while (start !== undefined && series.length < longest) {
    const one = read(start);
    if (one === undefined) break;
    series.push({ ...one, start });
    start = readSeparator(tokens, one.next ?? one.end)?.end;
  }
  return series;
}
