import { describe, expect, test } from 'vitest';
import { SearchUnavailable } from '../../../src/search/engine.ts';
import type { Marker } from '../../../src/search/meilisearch/marker.ts';
import type { StubScript } from '../../factories/meilisearch-stub.ts';
import { refusal } from '../../factories/meilisearch-stub.ts';
import { aMarker, aMarkerResult, aPageOf, aServer } from '../../factories/search-answers.ts';
import { anEngineOn } from '../../factories/search-engines.ts';

const snapshot = 'c12d71b7f7977f21e65f728d76a1859a';

/** What a site whose pages are of `snapshot` makes of the answers of one server. */
async function searchOn(script: StubScript): Promise<unknown> {
  const { search } = await anEngineOn(script, { snapshot });
  return search().catch((error: unknown) => error);
}

/** A server whose marker is another after the questions than before. */
function changing(before: Marker | null, after: Marker | null): StubScript {
  const result = (marker: Marker | null) => aMarkerResult(...(marker === null ? [] : [marker]));
  return () => ({ body: { results: [result(before), aPageOf({ total: 7 }), result(after)] } });
}

function unavailable(message: string) {
  return { reason: 'unavailable', message: expect.stringContaining(message) as string };
}

function stale(held: string) {
  return { reason: 'stale', message: `The index is ${held}, the pages are of c12d71b7f797` };
}

test('An index of the same snapshot answers', async () => {
  const script = aServer({ marker: aMarker({ snapshot }), find: () => ({ total: 7 }) });
  expect(await searchOn(script)).toMatchObject({ total: 7, answeredBy: 'meilisearch' });
});

describe('No answer is taken from an index', () => {
  test.each<[string, Marker | null, object]>([
    ['that nothing was published to', null, unavailable('nothing was published to it')],
    [
      'of another schema',
      aMarker({ snapshot, schema: 99 }),
      unavailable('its index has schema 99, this program reads 1'),
    ],
    [
      'that is a part of the collection',
      aMarker({ snapshot, part: 1, parts: 3 }),
      unavailable('its index is one of 3 parts, the settings name 1'),
    ],
    [
      'of another snapshot',
      aMarker({ snapshot: '0123456789abcdef' }),
      stale('of snapshot 0123456789ab'),
    ],
    ['whose documents are being changed', aMarker({ snapshot: null }), stale('being changed')],
    [
      'of another snapshot and schema: it must be published again',
      aMarker({ snapshot: 'old', schema: 99 }),
      unavailable('Publish again: npm run indexer -- publish'),
    ],
  ])('%s', async (_, marker, fault) => {
    const error = await searchOn(aServer({ marker, find: () => ({ total: 7 }) }));
    expect(error).toBeInstanceOf(SearchUnavailable);
    expect(error).toMatchObject(fault);
  });

  test('that is not there', async () => {
    const script = () => refusal(400, 'index_not_found', 'Inside `.queries[0]`: not found');
    expect(await searchOn(script)).toMatchObject(unavailable('HTTP 400, index_not_found'));
  });
});

describe('No answer is taken where the index was exchanged between two questions:', () => {
  const same = aMarker({ snapshot });
  test.each<[string, Marker | null, Marker | null, object]>([
    ['the old one before', aMarker({ snapshot: 'old' }), same, stale('of snapshot old')],
    ['a newer one after', same, aMarker({ snapshot: 'new' }), stale('of snapshot new')],
    ['changes began', same, aMarker({ snapshot: null }), stale('being changed')],
    ['nothing before', null, same, unavailable('nothing was published')],
    ['nothing after', same, null, unavailable('nothing was published')],
  ])('%s', async (_, before, after, fault) => {
    const error = await searchOn(changing(before, after));
    expect(error).toBeInstanceOf(SearchUnavailable);
    expect(error).toMatchObject(fault);
  });
});

test('A reader who went away ends the question', async () => {
  const { search } = await anEngineOn(() => 'hang', { timeLimit: 10_000 });
  const start = performance.now();
  await expect(search({}, AbortSignal.timeout(50))).rejects.toThrow(SearchUnavailable);
  expect(performance.now() - start).toBeLessThan(5000);
});
