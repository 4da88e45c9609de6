import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CircuitBreaker } from '../../src/search/circuit-breaker.ts';
import type { EngineStatus, SearchResult } from '../../src/search/engine.ts';
import { SearchUnavailable } from '../../src/search/engine.ts';
import type { FailoverOptions } from '../../src/search/failover-engine.ts';
import { FailoverEngine } from '../../src/search/failover-engine.ts';
import { askServer } from '../../src/search/meilisearch/ask-server.ts';
import { indexNames } from '../../src/search/meilisearch/index-names.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { connect } from '../../src/search/meilisearch/server.ts';
import type { Stub, StubScript } from '../factories/meilisearch-stub.ts';
import { refusal } from '../factories/meilisearch-stub.ts';
import { aMarker, aResult, aServer, aServerNamed } from '../factories/search-answers.ts';
import { aQuery as query, aStub, local } from '../factories/search-engines.ts';

const status: EngineStatus = { engine: 'embedded', servers: [] };

/** A site over servers that are stubs; each tells its name in the label of its one hit. */
async function siteOver(scripts: readonly StubScript[], over: Partial<FailoverOptions> = {}) {
  const clock = { now: 0 };
  const failures: unknown[] = [];
  const stubs = await Promise.all(scripts.map(aStub));
  const engine = new FailoverEngine({
    remotes: stubs.map(({ url }, at) => remoteAt(url, at + 1, () => clock.now)),
    local: async () => local,
    timeLimit: 600,
    attemptLimit: 250,
    onFailure: (error) => failures.push(error),
    status: async () => status,
    ...over,
  });
  return { engine, stubs, clock, failures, ask: () => engine.search(query) };
}

function remoteAt(url: string, number: number, now: () => number) {
  const server = connect({ url, key: 'the-key', number, timeLimit: 5000 });
  const engine = new MeilisearchEngine(askServer(server, indexNames('servanda_')), {
    snapshot: 'one',
    parts: 1,
    synonyms: [],
  });
  return {
    breaker: new CircuitBreaker({ threshold: 2, pause: 1000, longest: 10_000, now }),
    search: engine.search.bind(engine),
  };
}

const staleServer = aServer({ marker: aMarker({ snapshot: 'another' }) });
const down: StubScript = () => 'reset';
const hanging: StubScript = () => 'hang';

/** Who answered. */
function by({ hits }: SearchResult): string | undefined {
  return hits[0]?.record.shown.label;
}

function askedOf(stubs: readonly Stub[]): readonly number[] {
  return stubs.map(({ requests }) => requests.length);
}

describe('The engine of the site answers within the time limit and says why, where the server', () => {
  test.each<[string, StubScript, 'unavailable' | 'stale']>([
    ['is down', down, 'unavailable'],
    ['hangs', hanging, 'unavailable'],
    ['is slow', async (request) => (await wait(400), aServerNamed('slow')(request)), 'unavailable'],
    ['is full', () => refusal(503, 'too_many_search_requests'), 'unavailable'],
    ['lost its index', () => refusal(400, 'index_not_found'), 'unavailable'],
    ['no longer takes the key', () => refusal(403, 'invalid_api_key'), 'unavailable'],
    ['is none', () => ({ status: 502, text: '<h1>Bad gateway</h1>' }), 'unavailable'],
    ['is not understood', () => ({ body: { results: 'my secret question' } }), 'unavailable'],
    ['holds another snapshot', staleServer, 'stale'],
  ])('%s', async (_, script, insteadOf) => {
    const { ask, failures } = await siteOver([script]);
    const start = performance.now();
    const result = await ask();
    // The server itself would be waited for five seconds.
    expect(performance.now() - start).toBeLessThan(2000);
    expect(result).toMatchObject({ answeredBy: 'embedded', insteadOf });
    expect(by(result)).toBe('embedded');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toBeInstanceOf(SearchUnavailable);
    expect(String(failures[0])).not.toMatch(/secret|the-key/);
  });

  test('hangs, and so do all copies of it', async () => {
    const { ask, stubs } = await siteOver([hanging, hanging, hanging, hanging]);
    const start = performance.now();
    expect(await ask()).toMatchObject({ answeredBy: 'embedded', insteadOf: 'unavailable' });
    expect(performance.now() - start).toBeGreaterThanOrEqual(550);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(askedOf(stubs)).toEqual([1, 1, 1, 0]);
  });
});

test('A server that answers answers alone, and nothing is said', async () => {
  const { ask, failures } = await siteOver([aServerNamed('one')], {
    local: () => Promise.reject(new Error('nobody asks for it')),
  });
  const result = await ask();
  expect(by(result)).toBe('one');
  expect(result).toMatchObject({ answeredBy: 'meilisearch' });
  expect(result).not.toHaveProperty('insteadOf');
  expect(failures).toEqual([]);
});

describe('Of copies', () => {
  test('each question begins with the next', async () => {
    const { ask, stubs } = await siteOver([
      aServerNamed('one'),
      aServerNamed('two'),
      aServerNamed('three'),
    ]);
    const answered = [await ask(), await ask(), await ask(), await ask()];
    expect(answered.map(by)).toEqual(['one', 'two', 'three', 'one']);
    expect(askedOf(stubs)).toEqual([2, 1, 1]);
  });

  test.each([
    ['dead', down],
    ['full', () => refusal(503, 'too_many_search_requests')],
    ['stale', staleServer],
    ['hanging', hanging],
  ] satisfies [string, StubScript][])(
    'one that is %s costs nothing but time',
    async (_, script) => {
      const { ask } = await siteOver([script, aServerNamed('two')]);
      for (const result of [await ask(), await ask(), await ask(), await ask()]) {
        expect(by(result)).toBe('two');
        expect(result).not.toHaveProperty('insteadOf');
      }
    },
  );

  test('one stale and one dead say the same, whose turn it is', async () => {
    const { ask } = await siteOver([staleServer, down]);
    expect([(await ask()).insteadOf, (await ask()).insteadOf]).toEqual(['stale', 'stale']);
  });
});

describe('A server that failed twice in a row', () => {
  test('is asked nothing, then one trial at a time, and all again when it is back', async () => {
    let isBack = false;
    const { ask, stubs, clock } = await siteOver([
      async (request) => {
        await wait(30);
        return isBack ? aServerNamed('one')(request) : 'reset';
      },
    ]);
    await ask();
    await ask();
    expect(askedOf(stubs)).toEqual([2]);

    await Promise.all([ask(), ask(), ask()]);
    clock.now = 999;
    await ask();
    expect(askedOf(stubs)).toEqual([2]);

    clock.now = 1000;
    const tried = await Promise.all(Array.from({ length: 10 }, ask));
    expect(askedOf(stubs)).toEqual([3]);
    expect(tried.map(by)).toEqual(tried.map(() => 'embedded'));

    // The trial failed: twice as long.
    isBack = true;
    clock.now = 2999;
    await ask();
    expect(askedOf(stubs)).toEqual([3]);
    clock.now = 3000;
    const back = await Promise.all(Array.from({ length: 10 }, ask));
    expect(back.filter((result) => by(result) === 'one')).toHaveLength(1);
    expect(askedOf(stubs)).toEqual([4]);

    const after = await Promise.all(Array.from({ length: 10 }, ask));
    expect(after.map(by)).toEqual(after.map(() => 'one'));
  });

  test('keeps nobody waiting', async () => {
    const { ask, stubs } = await siteOver([hanging], { attemptLimit: 1500, timeLimit: 2000 });
    await Promise.all([ask(), ask()]);
    const start = performance.now();
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(askedOf(stubs)).toEqual([2]);
  });
});

describe('A stale server', () => {
  test('is asked again after a second', async () => {
    let isFresh = false;
    const clock = { now: 0 };
    const { ask, stubs } = await siteOver(
      [(request) => (isFresh ? aServerNamed('one') : staleServer)(request)],
      { now: () => clock.now },
    );
    expect((await ask()).insteadOf).toBe('stale');
    isFresh = true;
    clock.now = 999;
    expect((await ask()).insteadOf).toBe('stale');
    expect(askedOf(stubs)).toEqual([1]);
    clock.now = 1000;
    expect(by(await ask())).toBe('one');
    expect(askedOf(stubs)).toEqual([2]);
  });

  test('is no broken one: however often it says so, it is asked each second', async () => {
    const clock = { now: 0 };
    const { ask, stubs } = await siteOver([staleServer], { now: () => clock.now });
    for (clock.now = 0; clock.now < 5000; clock.now += 1000) await ask();
    expect(askedOf(stubs)).toEqual([5]);
  });
});

describe('A reader who goes away', () => {
  test('is answered by nobody, and nothing is held against the server', async () => {
    let isHanging = true;
    const { engine, ask, stubs, failures } = await siteOver(
      [(request) => (isHanging ? 'hang' : aServerNamed('one')(request)), aServerNamed('two')],
      { attemptLimit: 5000, timeLimit: 10_000 },
    );
    const reason = new Error('went away');
    for (let times = 0; times < 6; times += 1) {
      const leaving = new AbortController();
      const asking = engine.search(query, leaving.signal);
      setTimeout(leaving.abort.bind(leaving, reason), 40);
      if (times % 2 === 0) await expect(asking).rejects.toBe(reason);
      else expect(by(await asking)).toBe('two');
    }
    expect(failures).toEqual([]);
    expect(askedOf(stubs)).toEqual([3, 3]);
    isHanging = false;
    expect(by(await ask())).toBe('one');
  });

  test('before anything is asked costs nothing', async () => {
    const { engine, stubs } = await siteOver([aServerNamed('one')]);
    await expect(engine.search(query, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(askedOf(stubs)).toEqual([0]);
  });

  test('while nobody knows whether a server is back leaves that as open as it was', async () => {
    const { engine, ask, stubs, clock } = await siteOver([hanging]);
    await ask();
    await ask();
    clock.now = 1000;
    await expect(engine.search(query, AbortSignal.timeout(50))).rejects.toThrow();
    expect(askedOf(stubs)).toEqual([3]);
    await Promise.all([ask(), ask(), ask()]);
    expect(askedOf(stubs)).toEqual([4]);
  });

  test('is heeded by the engine of the site', async () => {
    let told: AbortSignal | undefined;
    const { engine } = await siteOver([down], {
      local: async () => ({
        ...local,
        search: async (_, signal) => {
          told = signal;
          return aResult('embedded');
        },
      }),
    });
    const { signal } = new AbortController();
    await engine.search(query, signal);
    expect(told).toBe(signal);
  });
});

test('Where the engine of the site fails too, its error is told', async () => {
  const broken = new Error('the index cannot be read');
  const { ask } = await siteOver([down], { local: () => Promise.reject(broken) });
  await expect(ask()).rejects.toBe(broken);
});

test('Its status is that of the servers', async () => {
  const { engine } = await siteOver([aServerNamed('one')]);
  expect(await engine.status()).toBe(status);
});
