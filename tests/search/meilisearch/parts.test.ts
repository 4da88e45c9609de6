import { describe, expect, test } from 'vitest';
import { refusal } from '../../factories/meilisearch-stub.ts';
import type { SentSearch } from '../../factories/search-answers.ts';
import {
  aFoundDocument,
  aGatherer,
  asksMarker,
  sentSearch,
} from '../../factories/search-answers.ts';
import { anEngineOn } from '../../factories/search-engines.ts';

function isForMarkers({ queries }: SentSearch): boolean {
  return queries.every(asksMarker);
}

const remotes = [
  { federationOptions: { remote: 'part-1' } },
  { federationOptions: { remote: 'part-2' } },
];

describe('A collection in parts is asked', () => {
  const shown = {
    attributesToRetrieve: expect.arrayContaining(['keys', 'shown.label']) as string[],
    attributesToHighlight: ['shown.heading', 'shown.text'],
    highlightPreTag: '\uE000',
    highlightPostTag: '\uE001',
  };
  const markers = {
    queries: remotes.map((remote) => ({
      indexUid: 'servanda_pages',
      filter: 'type = "marker"',
      ...remote,
    })),
    federation: { limit: 2 },
  };

  test('in a federated search for each question, between two for the markers', async () => {
    const { stub, search } = await anEngineOn(aGatherer({ find: () => ({ total: 1 }) }), {
      parts: 2,
    });
    await search({ text: 'opac ', filters: { kind: ['treaty'] } });
    const sent = stub.requests.map(sentSearch);
    expect(sent).toHaveLength(5);
    expect([sent[0], sent[4]]).toEqual([markers, markers]);
    const provisions = { indexUid: 'servanda_provisions', q: 'opac ', matchingStrategy: 'all' };
    expect(sent.slice(1, 4)).toEqual(
      expect.arrayContaining([
        {
          queries: remotes.map((remote) => ({
            ...provisions,
            ...shown,
            ...remote,
            filter: ['facets.kind IN ["treaty"]'],
          })),
          federation: {
            page: 1,
            hitsPerPage: 20,
            facetsByIndex: { servanda_provisions: allFacets.filter((name) => !/kind/.test(name)) },
            mergeFacets: {},
          },
        },
        {
          queries: remotes.map((remote) => ({
            ...provisions,
            ...remote,
            filter: [],
            attributesToRetrieve: [],
          })),
          federation: {
            page: 1,
            hitsPerPage: 0,
            facetsByIndex: { servanda_provisions: ['facets.kind'] },
            mergeFacets: {},
          },
        },
        {
          queries: remotes.map((remote) => ({
            ...provisions,
            ...shown,
            ...remote,
            indexUid: 'servanda_pages',
            filter: ['type != "marker"', 'facets.kind IS EMPTY OR facets.kind IN ["treaty"]'],
          })),
          federation: {
            page: 1,
            hitsPerPage: 3,
            facetsByIndex: { servanda_pages: [] },
            mergeFacets: {},
          },
        },
      ]),
    );
  });

  test('in the order of the corpus without words', async () => {
    const { stub, search } = await anEngineOn(aGatherer(), { parts: 2 });
    await search({ page: 2 });
    const { queries = [], federation } = stub.requests.map(sentSearch)[1] ?? {};
    expect(federation).toMatchObject({ page: 2, hitsPerPage: 20 });
    for (const query of queries) expect(query).toMatchObject({ q: '', sort: ['order:asc'] });
  });

  test('for the markers once a question, from the second on', async () => {
    const { stub, search } = await anEngineOn(aGatherer(), { parts: 2 });
    await search();
    await search();
    expect(stub.requests.map((request) => isForMarkers(sentSearch(request)))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

const allFacets = [
  'facets.type',
  'facets.kind',
  'facets.binding_on',
  'facets.minimum_age',
  'facets.country',
  'facets.group',
  'facets.topic',
  'facets.status',
  'facets.region',
  'facets.year',
];

test('What all parts found together is the result', async () => {
  const hit = { ...aFoundDocument(), _federation: { remote: 'part-2', queriesPosition: 1 } };
  const facets = { 'facets.kind': { treaty: 762 } };
  const { search } = await anEngineOn(
    aGatherer({ find: () => ({ hits: [hit], total: 762, facets }) }),
    { parts: 2 },
  );
  const result = await search();
  expect(result).toMatchObject({ total: 762, answeredBy: 'meilisearch' });
  expect(result.facets.kind).toEqual([{ value: 'treaty', count: 762 }]);
  expect(result.hits.map(({ record }) => record.id)).toEqual(['opac#art-4-1']);
  expect(result).not.toHaveProperty('missing');
});

describe('No answer is taken', () => {
  test('where no part has an index', async () => {
    const { search } = await anEngineOn(aGatherer({ markers: () => [] }), { parts: 2 });
    await expect(search()).rejects.toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('nothing was published to it'),
    });
  });

  test('where the collection was published in another number of parts', async () => {
    const { search } = await anEngineOn(aGatherer(), { parts: 3 });
    await expect(search()).rejects.toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('one of 2 parts, the settings name 3'),
    });
  });

  test('where the servers do not know each other', async () => {
    const { search } = await anEngineOn(() => refusal(400, 'invalid_multi_search_remote'), {
      parts: 2,
    });
    await expect(search()).rejects.toMatchObject({
      message: 'The search server refused: HTTP 400, invalid_multi_search_remote',
    });
  });

  test('where nobody could tell which parts are away', async () => {
    const script = aGatherer();
    const { search } = await anEngineOn(
      async (request) => {
        const answer = await script(request);
        return typeof answer === 'object'
          ? { body: { ...(answer.body as object), remoteErrors: 'part-2' } }
          : answer;
      },
      { parts: 2 },
    );
    await expect(search()).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
