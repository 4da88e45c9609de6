import { setImmediate as breath } from 'node:timers/promises';
import type { Hit, SearchEngine } from '../search/engine.ts';
import type { SearchQuery } from '../search/query.ts';
import { hitsPerPage, maxPage } from '../search/query.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * The provisions of a search from the first page on, up to a number of them. Other readers are answered
 * between the pages.
 */
export async function everyHit(
  engine: SearchEngine,
  query: SearchQuery,
  limit: number,
): Promise<Found> {
  const hits: Hit[] = [];
  let total = 0;
  for (let page = 1; page <= maxPage && hits.length < limit; page += 1) {
    const result = await engine.search({ ...query, page });
    total = result.total;
    hits.push(...result.hits);
    if (hits.length >= total || result.hits.length < hitsPerPage) break;
    await breath();
  }
  return { hits: hits.slice(0, limit), total };
}
