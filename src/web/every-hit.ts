import { setImmediate as breath } from 'node:timers/promises';
import type { Hit, SearchEngine } from '../search/engine.ts';
import { SearchUnavailable } from '../search/engine.ts';
import type { SearchQuery } from '../search/query.ts';
import { hitsPerPage, maxPage } from '../search/query.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/** A list that is saved has no place to say what it lacks. */
const incomplete = 'a part of the collection did not answer';

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
    if (result.missing !== undefined)
      throw new SearchUnavailable(incomplete, { reason: 'unavailable' });
    total = result.total;
    hits.push(...result.hits);
    if (hits.length >= total || result.hits.length < hitsPerPage) break;
    await breath();
  }
  return { hits: hits.slice(0, limit), total };
}
