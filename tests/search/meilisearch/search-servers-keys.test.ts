import { describe, expect, onTestFinished, test } from 'vitest';
import type { KeyServerOptions, StubKey } from '../../factories/key-server-stub.ts';
import { startKeyServer } from '../../factories/key-server-stub.ts';
import {
  aMarker,
  aMarkerResult,
  aPageOf,
  aServer,
  asksMarker,
} from '../../factories/search-answers.ts';
import type { SentSearch } from '../../factories/search-answers.ts';
import { aStub, searchedOn } from '../../factories/search-engines.ts';

const masterKey = 'the-master-key-of-the-test';
const live = ['servanda_provisions', 'servanda_pages'];
const [searchKey, writingKey]: StubKey[] = [
  { uid: 'reader', actions: ['search'], indexes: live },
  { uid: 'writer', actions: ['search', 'documents.add'], indexes: live },
];

/** A server with keys, on which this marker stands. */
async function keyServer(keys: readonly StubKey[], options: KeyServerOptions = {}) {
  const server = await startKeyServer({
    masterKey,
    keys,
    instead: ({ path, body }) =>
      path === '/multi-search' ? { status: 200, body: searched(body) } : undefined,
    ...options,
  });
  onTestFinished(() => {
    server.stop();
  });
  const searches = () => server.requests.filter(({ path }) => path === '/multi-search');
  return { server, searches };
}

function searched(body: string) {
  const { queries } = JSON.parse(body) as SentSearch;
  return {
    results: queries.map((each) =>
      asksMarker(each) ? aMarkerResult(aMarker()) : aPageOf({ total: 7 }),
    ),
  };
}

const meilisearch = { answeredBy: 'meilisearch' };
const embedded = { answeredBy: 'embedded', insteadOf: 'unavailable' };

describe('With a key that only searches', () => {
  test('the servers are searched, and the key is looked into once', async () => {
    const { server, searches } = await keyServer([searchKey!]);
    const { servers, ask } = searchedOn([server.url], { searchKey: server.valueOf('reader') });
    expect(await servers.checkKeys()).toEqual({ faults: [], warnings: [] });
    const probes = server.requests.length;
    expect(await ask()).toMatchObject({ ...meilisearch, total: 7 });
    expect(await servers.checkKeys()).toEqual({ faults: [], warnings: [] });
    expect(await ask()).toMatchObject(meilisearch);
    expect(searches()).toHaveLength(2);
    expect(server.requests).toHaveLength(probes + 2);
  });

  test('it is looked into once for all who ask at once', async () => {
    const probes = async (readers: number): Promise<number> => {
      const { server, searches } = await keyServer([searchKey!]);
      const { ask } = searchedOn([server.url], { searchKey: server.valueOf('reader') });
      const results = await Promise.all(Array.from({ length: readers }, ask));
      for (const result of results) expect(result).toMatchObject(meilisearch);
      return server.requests.length - searches().length;
    };
    expect(await probes(10)).toBe(await probes(1));
  });
});

describe('With a key that writes', () => {
  test('nothing is ever searched, and the fault is told', async () => {
    const { server, searches } = await keyServer([writingKey!]);
    const { servers, engine, ask, failures } = searchedOn([server.url], {
      searchKey: server.valueOf('writer'),
    });
    const { faults, warnings } = await servers.checkKeys();
    expect(faults).toEqual([expect.stringContaining('than search: add documents')]);
    expect(warnings).toEqual([]);
    expect(await ask()).toMatchObject(embedded);
    expect(await engine.status()).toEqual({
      engine: 'embedded',
      servers: [{ number: 1, state: 'refused', snapshot: null, publishedAt: null }],
    });
    expect(searches()).toEqual([]);
    expect(String(failures[0])).toContain('add documents');
    expect(String(failures[0])).not.toContain(server.valueOf('writer'));
  });

  test('nothing is searched either when nobody had asked what it may do', async () => {
    const { server, searches } = await keyServer([writingKey!]);
    const { engine, ask } = searchedOn([server.url], { searchKey: server.valueOf('writer') });
    expect((await engine.status()).servers).toMatchObject([{ state: 'refused' }]);
    expect(await ask()).toMatchObject(embedded);
    expect(searches()).toEqual([]);
  });

  test('the other copies are searched', async () => {
    const wrong = await keyServer([writingKey!]);
    const right = await aStub(aServer());
    const { ask } = searchedOn([wrong.server.url, right.url], {
      searchKey: wrong.server.valueOf('writer'),
    });
    expect(await ask()).toMatchObject(meilisearch);
    expect(await ask()).toMatchObject(meilisearch);
    expect(wrong.searches()).toEqual([]);
  });
});

test('A key that may do more than it should, but not write, is warned of', async () => {
  const wide: StubKey = { uid: 'wide', actions: ['search'], indexes: ['*'] };
  const { server } = await keyServer([wide]);
  const { servers, ask } = searchedOn([server.url], { searchKey: server.valueOf('wide') });
  expect(await servers.checkKeys()).toEqual({
    faults: [],
    warnings: [expect.stringContaining('search other indexes')],
  });
  expect(await ask()).toMatchObject(meilisearch);
});

describe('A server that is away at the start', () => {
  test('is judged when it is back, before anything is searched there', async () => {
    const writes = await keyServer([writingKey!]);
    const key = writes.server.valueOf('writer');
    let isAway = true;
    const { server, searches } = await keyServer([writingKey!], {
      instead: ({ path, body }) => {
        if (isAway) return { status: 502, body: 'away' };
        return path === '/multi-search' ? { status: 200, body: searched(body) } : undefined;
      },
    });
    const { servers, ask, engine } = searchedOn([server.url], { searchKey: key });
    const { faults, warnings } = await servers.checkKeys();
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('is not known yet')]);
    expect(await ask()).toMatchObject(embedded);
    isAway = false;
    expect(await ask()).toMatchObject(embedded);
    expect((await engine.status()).servers).toMatchObject([{ state: 'refused' }]);
    expect(searches()).toEqual([]);
  });
});
