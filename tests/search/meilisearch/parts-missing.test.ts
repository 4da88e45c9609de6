import { describe, expect, test } from 'vitest';
import type { Stub } from '../../factories/meilisearch-stub.ts';
import type { SentSearch } from '../../factories/search-answers.ts';
import {
  aGatherer,
  aMarker,
  asksMarker,
  bothParts,
  hasNoIndex,
  isDead,
  sentSearch,
} from '../../factories/search-answers.ts';
import { anEngineOn } from '../../factories/search-engines.ts';

function isForMarkers({ queries }: SentSearch): boolean {
  return queries.every(asksMarker);
}

function isForPages({ queries }: SentSearch): boolean {
  return !isForMarkers({ queries }) && queries.every(({ indexUid }) => indexUid.endsWith('pages'));
}

describe('A part that does not answer is named with what it holds:', () => {
  test.each<[string, (search: SentSearch) => boolean]>([
    ['in the question for the hits', (search) => search.federation?.hitsPerPage === 20],
    ['in the question for a facet', (search) => search.federation?.hitsPerPage === 0],
    ['in the question for the pages', isForPages],
  ])('%s', async (_, isAway) => {
    const { search } = await anEngineOn(
      aGatherer({
        find: () => ({ total: 1 }),
        remoteErrors: (asked) => (isAway(asked) ? { 'part-2': isDead } : {}),
      }),
      { parts: 2 },
    );
    const { missing } = await search({ text: 'opac', filters: { kind: ['treaty'] } });
    expect(missing).toEqual([{ part: 2, of: 2, provisions: 25 }]);
  });

  test('in the question for the markers alone', async () => {
    let isAway = false;
    const { search } = await anEngineOn(
      aGatherer({
        markers: () => (isAway ? bothParts().slice(0, 1) : bothParts()),
        remoteErrors: (asked) => (isAway && isForMarkers(asked) ? { 'part-2': isDead } : {}),
      }),
      { parts: 2 },
    );
    expect((await search()).missing).toBeUndefined();
    isAway = true;
    expect((await search()).missing).toEqual([{ part: 2, of: 2, provisions: 25 }]);
    isAway = false;
    expect((await search()).missing).toBeUndefined();
  });

  test.each([
    ['it is dead', { 'part-1': isDead }],
    ['it has no index', { 'part-1': hasNoIndex }],
    ['it has an index without a marker', {}],
  ])('%s, and how much it holds was never known', async (_, remoteErrors) => {
    const { search } = await anEngineOn(
      aGatherer({ markers: () => bothParts().slice(1), remoteErrors: () => remoteErrors }),
      { parts: 2 },
    );
    expect((await search()).missing).toEqual([{ part: 1, of: 2, provisions: null }]);
  });

  test('several at once', async () => {
    const { search } = await anEngineOn(
      aGatherer({
        markers: () => [aMarker({ part: 2, parts: 3 })],
        remoteErrors: () => ({ 'part-1': isDead, 'part-3': hasNoIndex }),
      }),
      { parts: 3 },
    );
    expect((await search()).missing?.map(({ part, of }) => [part, of])).toEqual([
      [1, 3],
      [3, 3],
    ]);
  });

  test('also when words are left out', async () => {
    const { search } = await anEngineOn(
      aGatherer({
        find: ({ queries }) => ({ total: queries[0]?.q === 'armed ' ? 1 : 0 }),
        remoteErrors: () => ({ 'part-2': isDead }),
      }),
      { parts: 2 },
    );
    const { missing, dropped, total } = await search({ text: 'armed xyzzy ' });
    expect([total, dropped, missing]).toEqual([1, ['xyzzy'], [{ part: 2, of: 2, provisions: 25 }]]);
  });

  // What is left out may have been decided without it.
  test('in the questions which words to leave out alone', async () => {
    const { search } = await anEngineOn(
      aGatherer({
        find: ({ queries }) => ({ total: queries[0]?.q === 'armed ' ? 1 : 0 }),
        remoteErrors: ({ queries }) => (queries[0]?.q === 'xyzzy ' ? { 'part-2': isDead } : {}),
      }),
      { parts: 2 },
    );
    const { missing, dropped } = await search({ text: 'armed xyzzy ' });
    expect([dropped, missing]).toEqual([['xyzzy'], [{ part: 2, of: 2, provisions: 25 }]]);
  });
});

describe('While something is published', () => {
  const at = (published_at: string, snapshot: string | null = 'one') =>
    bothParts().map((marker) => ({ ...marker, snapshot, published_at }));

  /** The requests in short: M for the markers, q for a question. */
  function storyOf({ requests }: Stub): string {
    return requests.map((request) => (isForMarkers(sentSearch(request)) ? 'M' : 'q')).join('');
  }

  test('the question is asked once more', async () => {
    const read = [at('Monday'), at('Tuesday'), at('Tuesday')];
    const { stub, search } = await anEngineOn(aGatherer({ markers: () => read.shift() ?? [] }), {
      parts: 2,
    });
    expect(await search()).toMatchObject({ answeredBy: 'meilisearch' });
    expect(storyOf(stub)).toBe('MqMqM');
  });

  test('one that changes again is asked no third time', async () => {
    const read = [at('Monday'), at('Tuesday'), at('Wednesday')];
    const { stub, search } = await anEngineOn(aGatherer({ markers: () => read.shift() ?? [] }), {
      parts: 2,
    });
    await search();
    expect(storyOf(stub)).toBe('MqMqM');
  });

  test('no answer is taken from two snapshots', async () => {
    const [first, second] = bothParts();
    const markers = () => [first!, { ...second!, snapshot: 'two' }];
    const { search } = await anEngineOn(aGatherer({ markers }), { parts: 2 });
    await expect(search()).rejects.toMatchObject({ reason: 'stale' });
  });

  test('no answer is taken from parts that were of another snapshot before', async () => {
    const read = [at('Monday', 'old'), at('Tuesday', 'old'), at('Wednesday')];
    const { search } = await anEngineOn(aGatherer({ markers: () => read.shift() ?? [] }), {
      parts: 2,
    });
    await expect(search()).rejects.toMatchObject({ reason: 'stale' });
  });

  test('no answer is taken while documents are changed', async () => {
    const { search } = await anEngineOn(aGatherer({ markers: () => at('Monday', null) }), {
      parts: 2,
    });
    await expect(search()).rejects.toMatchObject({ reason: 'stale' });
  });

  // What it answered may be of what it held before.
  test('a part that comes back is asked again', async () => {
    const read = [bothParts().slice(0, 1), bothParts(), bothParts()];
    const { stub, search } = await anEngineOn(aGatherer({ markers: () => read.shift() ?? [] }), {
      parts: 2,
    });
    expect((await search()).missing).toBeUndefined();
    expect(storyOf(stub)).toBe('MqMqM');
  });

  test('a part that comes back at the very last is missing', async () => {
    const three = [1, 2, 3].map((part) => aMarker({ part, parts: 3 }));
    const read = [three.slice(0, 1), three.slice(0, 2), three];
    const { search } = await anEngineOn(aGatherer({ markers: () => read.shift() ?? [] }), {
      parts: 3,
    });
    expect((await search()).missing).toEqual([{ part: 3, of: 3, provisions: 40 }]);
  });
});
