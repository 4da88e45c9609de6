import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { StubScript } from '../../factories/meilisearch-stub.ts';
import {
  aGatherer,
  aServer,
  bothParts,
  isDead,
  sentSearch,
} from '../../factories/search-answers.ts';
import { aQuery, aStub, local, searchedOn, searchesOf } from '../../factories/search-engines.ts';

/** A server that can be told to be away. */
async function mayBeAway(script: StubScript) {
  const state: { away: 'hang' | 'reset' | undefined } = { away: undefined };
  const started = await aStub((request) => state.away ?? script(request));
  return { ...started, state };
}

const meilisearch = { answeredBy: 'meilisearch' };
const embedded = { answeredBy: 'embedded', insteadOf: 'unavailable' };

describe('A server that is away at the start', () => {
  test('is searched when it is back and its key is right', async () => {
    const { state, ...server } = await mayBeAway(aServer());
    state.away = 'reset';
    const { servers, ask } = searchedOn([server.url]);
    const { faults, warnings } = await servers.checkKeys();
    expect([faults, warnings]).toEqual([[], [expect.stringContaining('is not known yet')]]);
    expect(await ask()).toMatchObject(embedded);
    state.away = undefined;
    expect(await ask()).toMatchObject(meilisearch);
  });

  test('keeps a reader no longer than a server that was there before', async () => {
    const { url } = await aStub(() => 'hang');
    const other = await aStub(() => 'hang');
    const { ask, failures } = searchedOn([url, other.url]);
    const start = performance.now();
    expect(await ask()).toMatchObject(embedded);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(String(failures[0])).toContain('no answer in time');
  });
});

describe('A server that', () => {
  test.each(['reset', 'hang'] as const)(
    'goes away (%s) is searched again when it is back',
    async (away) => {
      const { state, ...server } = await mayBeAway(aServer());
      const { ask, failures } = searchedOn([server.url]);
      expect(await ask()).toMatchObject(meilisearch);
      state.away = away;
      expect(await ask()).toMatchObject(embedded);
      expect(await ask()).toMatchObject(embedded);
      const asked = searchesOf(server).length;
      expect(await ask()).toMatchObject(embedded);
      expect(searchesOf(server)).toHaveLength(asked);
      expect(failures).toHaveLength(2);
      state.away = undefined;
      await wait(1050);
      expect(await ask()).toMatchObject(meilisearch);
    },
  );

  test('is away for one snapshot is so for the next', async () => {
    const { state, ...server } = await mayBeAway(aServer());
    const { servers, ask } = searchedOn([server.url]);
    await ask();
    state.away = 'reset';
    await ask();
    await ask();
    const asked = searchesOf(server).length;
    const next = servers.engine({ snapshot: 'two', synonyms: [], local: async () => local });
    expect(await next.search(aQuery)).toMatchObject(embedded);
    expect(searchesOf(server)).toHaveLength(asked);
  });
});

test('Each snapshot is only answered from its own index', async () => {
  const { url } = await aStub(aServer());
  const { servers, ask } = searchedOn([url]);
  const next = servers.engine({ snapshot: 'two', synonyms: [], local: async () => local });
  expect(await next.search(aQuery)).toMatchObject({ answeredBy: 'embedded', insteadOf: 'stale' });
  expect(await ask()).toMatchObject(meilisearch);
});

test('Synonyms of the snapshot are asked for as they stand', async () => {
  const server = await aStub(aServer({ find: () => ({ total: 1 }) }));
  const { servers } = searchedOn([server.url]);
  const synonyms = [['resolution 1612', 'the mechanism']];
  const engine = servers.engine({ snapshot: 'one', synonyms, local: async () => local });
  await engine.search({ text: 'resolution 1612 ', filters: {}, page: 1 });
  expect(sentSearch(searchesOf(server)[0]!).queries[1]?.q).toBe('resolution 1612 ');
});

describe('Of a collection in parts', () => {
  test('each server gathers in turn, and another where one is away', async () => {
    const one = await aStub(aGatherer());
    const two = await aStub(aGatherer());
    const { ask } = searchedOn([one.url, two.url], { layout: 'parts' });
    await ask();
    expect([searchesOf(one).length > 0, searchesOf(two).length]).toEqual([true, 0]);
    await ask();
    expect(searchesOf(two).length).toBeGreaterThan(0);
    await one.close();
    expect(await ask()).toMatchObject(meilisearch);
  });

  test('what one server knows of the size of a part is known to all', async () => {
    let isAway = false;
    const script = aGatherer({
      markers: () => (isAway ? bothParts().slice(0, 1) : bothParts()),
      remoteErrors: () => (isAway ? { 'part-2': isDead } : {}),
    });
    const one = await aStub(script);
    const two = await aStub(script);
    const { ask } = searchedOn([one.url, two.url], { layout: 'parts' });
    await ask();
    isAway = true;
    expect((await ask()).missing).toEqual([{ part: 2, of: 2, provisions: 25 }]);
  });

  test('a single server is asked as one that holds all', async () => {
    const server = await aStub(aServer());
    const { ask } = searchedOn([server.url], { layout: 'parts' });
    expect(await ask()).toMatchObject(meilisearch);
  });
});

test('The indexes of another prefix are searched where one is given', async () => {
  const server = await aStub(aServer());
  const { ask } = searchedOn([server.url], { prefix: 'test_' });
  expect(await ask()).toMatchObject(meilisearch);
  const uids = sentSearch(searchesOf(server)[0]!).queries.map(({ indexUid }) => indexUid);
  expect(new Set(uids)).toEqual(new Set(['test_pages', 'test_provisions']));
});
