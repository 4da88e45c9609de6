import { describe, expect, test } from 'vitest';
import type { StubAnswer } from '../../factories/meilisearch-stub.ts';
import { SearchUnavailable } from '../../../src/search/engine.ts';
import { cutPassage } from '../../../src/search/snippet.ts';
import { noCounts } from '../../factories/answer.ts';
import { refusal } from '../../factories/meilisearch-stub.ts';
import {
  aFoundDocument,
  aMarker,
  aMarkerResult,
  aPageOf,
  aServer,
  sentSearch,
} from '../../factories/search-answers.ts';
import { anEngineOn } from '../../factories/search-engines.ts';

describe('A result', () => {
  test('has the hits with what they show, their marks, and the passage around them', async () => {
    const text = `${'Nothing of note. '.repeat(20)}They may not \uE000recruit\uE001 children.`;
    const heading = 'No \uE000recruitment\uE001';
    const document = aFoundDocument({ id: 'opac#art-4-1' }, { heading, text });
    const { search } = await anEngineOn(
      aServer({ find: () => ({ hits: [document], total: 1234 }) }),
    );
    const { total, hits, answeredBy, dropped, ...rest } = await search({ text: 'recruit' });
    expect(total).toBe(1234);
    expect(hits).toEqual([
      {
        record: {
          id: 'opac#art-4-1',
          type: 'provision',
          facets: {
            ...noValues,
            type: ['law'],
            kind: ['treaty'],
            binding_on: ['armed-groups'],
            minimum_age: ['18'],
            topic: ['recruitment'],
            status: ['in-force'],
            region: ['global'],
            year: ['2000'],
          },
          shown: {
            label: 'OPAC Art. 4(1)',
            title: 'Optional Protocol',
            heading: 'No recruitment',
            force: 'should',
            cited_by: 7,
          },
        },
        heading,
        snippet: cutPassage(text),
      },
    ]);
    expect(hits[0]?.snippet).toMatch(/^….*They may not \uE000recruit\uE001/);
    expect(answeredBy).toBe('meilisearch');
    expect(dropped).toEqual([]);
    expect(rest).not.toHaveProperty('missing');
    expect(rest).not.toHaveProperty('insteadOf');
  });

  test('has the pages of the site that are found', async () => {
    const page = aFoundDocument({ type: 'instrument', id: 'opac' });
    const { search } = await anEngineOn(
      aServer({
        find: ({ indexUid }) => (indexUid === 'servanda_pages' ? { hits: [page] } : { total: 3 }),
      }),
    );
    const { pages, hits } = await search({ text: 'opac' });
    expect(pages.map(({ record }) => [record.type, record.id])).toEqual([['instrument', 'opac']]);
    expect(hits).toEqual([]);
  });

  test('counts a facet with a filter by the query of its own, and all others by the first', async () => {
    const { search } = await anEngineOn(
      aServer({
        find: ({ facets = [] }) => ({
          total: 9,
          facets: facets.includes('facets.topic')
            ? {
                'facets.topic': { schools: 2, release: 7 },
                'facets.year': { 2000: 9 },
                'facets.country': {},
              }
            : { 'facets.kind': { treaty: 5, statute: 8, decree: 5, rules: 0 } },
        }),
      }),
    );
    const { facets } = await search({ filters: { kind: ['statute', 'resolution'] } });
    expect(facets).toEqual({
      ...noCounts,
      kind: [
        { value: 'statute', count: 8 },
        { value: 'decree', count: 5 },
        { value: 'treaty', count: 5 },
        { value: 'resolution', count: 0 },
      ],
      topic: [
        { value: 'release', count: 7 },
        { value: 'schools', count: 2 },
      ],
      year: [{ value: '2000', count: 9 }],
    });
  });

  test('keeps a selected value that the server counts as none', async () => {
    const { search } = await anEngineOn(
      aServer({ find: () => ({ total: 1, facets: { 'facets.kind': { treaty: 0 } } }) }),
    );
    const { facets } = await search({ filters: { kind: ['treaty', 'constructor'] } });
    expect(facets.kind).toEqual([
      { value: 'constructor', count: 0 },
      { value: 'treaty', count: 0 },
    ]);
  });

  test('names the words beyond the tenth', async () => {
    const { search, stub } = await anEngineOn(aServer({ find: () => ({ total: 1 }) }));
    const text = 'opac armed groups recruit use hostilities persons age under years schools xyzzy ';
    expect((await search({ text })).dropped).toEqual(['under', 'xyzzy']);
    expect(sentSearch(stub.requests[0]!).queries[1]?.q).toBe(
      'opac armed groups recruit use hostilities persons age years schools ',
    );
  });
});

const noValues = Object.fromEntries(Object.keys(noCounts).map((name) => [name, []]));

describe('What is not understood is no answer:', () => {
  const marker = aMarkerResult(aMarker());
  const hit = aFoundDocument();
  const page = (over: object): object => ({ ...aPageOf({ hits: [hit] }), ...over });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'ok'],
    ['an answer for one search', { hits: [], totalHits: 0 }],
    ['no results', { results: [] }],
    ['results that are no list', { results: {} }],
    ['a result too few', { results: [marker, marker] }],
    ['a result too many', { results: [marker, aPageOf(), aPageOf(), marker] }],
    ['a result that is null', { results: [marker, null, marker] }],
    ['a result without hits', { results: [marker, page({ hits: undefined }), marker] }],
    ['a total that is a text', { results: [marker, page({ totalHits: '7' }), marker] }],
    [
      'a total that is guessed',
      { results: [marker, page({ totalHits: undefined, estimatedTotalHits: 7 }), marker] },
    ],
    [
      'counts that are texts',
      {
        results: [marker, page({ facetDistribution: { 'facets.kind': { treaty: '1' } } }), marker],
      },
    ],
    [
      'a hit of another kind',
      { results: [marker, page({ hits: [{ ...hit, type: 'marker' }] }), marker] },
    ],
    ['a hit without its id', { results: [marker, page({ hits: [{ ...hit, keys: [] }] }), marker] }],
    [
      'a hit without its facets',
      { results: [marker, page({ hits: [{ ...hit, facets: {} }] }), marker] },
    ],
    ['a hit that shows nothing', { results: [marker, page({ hits: [{}] }), marker] }],
    [
      'a hit without marks',
      { results: [marker, page({ hits: [{ ...hit, _formatted: {} }] }), marker] },
    ],
    ['a marker of another form', { results: [aMarkerResult({ id: 'marker' }), page({}), marker] }],
    ['another document for the marker', { results: [aMarkerResult(hit), page({}), marker] }],
  ])('%s', async (_, body) => {
    const { search } = await anEngineOn(() => ({
      text: body === undefined ? '' : JSON.stringify(body),
    }));
    const fault: unknown = await search({}).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SearchUnavailable);
    expect(fault).toMatchObject({
      reason: 'unavailable',
      message: 'An answer of the search server is not understood',
    });
  });
});

describe('The message of an error repeats neither the question nor the key:', () => {
  const asked = { text: 'my secret question', filters: { group: ['my-secret-group'] } };
  const said = 'You asked: my secret question, my-secret-group, the-key';
  test.each<[string, StubAnswer, message: string | RegExp]>([
    [
      'a filter that is refused',
      refusal(400, 'invalid_search_filter', said),
      'The search server refused: HTTP 400, invalid_search_filter',
    ],
    [
      'a full server',
      refusal(503, 'too_many_search_requests', said),
      'The search server refused: HTTP 503, too_many_search_requests',
    ],
    [
      'a page of a proxy',
      { status: 502, text: said },
      'The search server refused: HTTP 502, no code',
    ],
    [
      'an answer that is not understood',
      { body: { results: said } },
      'An answer of the search server is not understood',
    ],
    ['a server that hangs', 'hang', /^127\.0\.0\.1:\d+: no answer in time$/],
    ['a broken connection', 'reset', /^127\.0\.0\.1:\d+: socket hang up$/],
  ])('%s', async (_, answer, message) => {
    const { search } = await anEngineOn(() => answer, { timeLimit: 300 });
    const fault = (await search(asked).catch((error: unknown) => error)) as SearchUnavailable;
    expect(fault).toMatchObject({ name: 'SearchUnavailable', reason: 'unavailable' });
    if (typeof message === 'string') expect(fault.message).toBe(message);
    else expect(fault.message).toMatch(message);
  });
});
