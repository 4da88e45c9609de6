import { expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { SearchQuery } from '../../src/search/query.ts';
import { everyHit } from '../../src/web/every-hit.ts';
import { aRecord, noCounts } from '../factories/answer.ts';

/** An engine that finds so many provisions, twenty a page. */
function anEngine(total: number): SearchEngine & { readonly asked: SearchQuery[] } {
  const asked: SearchQuery[] = [];
  return {
    asked,
    search: async (query) => {
      asked.push(query);
      const start = (query.page - 1) * 20;
      const count = Math.max(0, Math.min(20, total - start));
      const hits = Array.from({ length: count }, (_, n) => ({
        record: aRecord({ id: `x#${start + n}` }),
        heading: '',
        snippet: '',
      }));
      return { total, hits, pages: [], facets: noCounts, dropped: [], answeredBy: 'embedded' };
    },
    status: () => Promise.resolve({ engine: 'embedded', servers: [] }),
  };
}

const query = { text: 'child', filters: { kind: ['treaty'] }, page: 3 };

test.each([
  [0, 1000, 0, 1],
  [7, 1000, 7, 1],
  [20, 1000, 20, 1],
  [45, 1000, 45, 3],
  [1234, 1000, 1000, 50],
  [1234, 30, 30, 2],
])('of %d found, at most %d: %d in %d pages', async (total, limit, hits, pages) => {
  const engine = anEngine(total);
  const found = await everyHit(engine, query, limit);
  expect([found.hits.length, found.total, engine.asked.length]).toEqual([hits, total, pages]);
});

test('the search is asked from its first page on, and no provision comes twice', async () => {
  const engine = anEngine(45);
  const { hits } = await everyHit(engine, query, 1000);
  expect(engine.asked.map(({ page }) => page)).toEqual([1, 2, 3]);
  expect(engine.asked[0]).toMatchObject({ text: 'child', filters: { kind: ['treaty'] } });
  expect(new Set(hits.map(({ record }) => record.id)).size).toBe(45);
});
