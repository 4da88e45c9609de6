import { describe, expect, test } from 'vitest';
import type { Marker } from '../../../src/search/meilisearch/marker.ts';
import type { SearchServersOptions } from '../../../src/search/meilisearch/search-servers.ts';
import type { StubScript } from '../../factories/meilisearch-stub.ts';
import { refusal } from '../../factories/meilisearch-stub.ts';
import { aMarker, aServer } from '../../factories/search-answers.ts';
import { aStub, searchedOn } from '../../factories/search-engines.ts';

describe('The status tells', () => {
  const published = { snapshot: 'one', publishedAt: '2026-11-26T21:45:48.484Z' };
  const nothing = { snapshot: null, publishedAt: null };

  test.each<[string, StubScript, object]>([
    ['ready', aServer(), { state: 'ready', ...published }],
    [
      'stale',
      aServer({ marker: aMarker({ snapshot: 'old' }) }),
      { state: 'stale', ...published, snapshot: 'old' },
    ],
    [
      'stale while documents are changed',
      aServer({ marker: aMarker({ snapshot: null }) }),
      { state: 'stale', ...published, snapshot: null },
    ],
    [
      'unusable of another schema',
      aServer({ marker: aMarker({ schema: 99 }) }),
      { state: 'unusable', ...nothing },
    ],
    [
      'unusable of a part of the whole',
      aServer({ marker: aMarker({ parts: 2 }) }),
      { state: 'unusable', ...nothing },
    ],
    [
      'unusable without an index',
      search(() => refusal(400, 'index_not_found')),
      { state: 'unusable', ...nothing },
    ],
    ['unusable without a marker', aServer({ marker: null }), { state: 'unusable', ...nothing }],
    [
      'unusable that is no Meilisearch',
      () => ({ text: '<h1>Welcome</h1>' }),
      { state: 'unusable', ...nothing },
    ],
    ['refused', search(() => refusal(403, 'invalid_api_key')), { state: 'refused', ...nothing }],
    ['unreachable', () => 'reset', { state: 'unreachable', ...nothing }],
    ['unreachable when it hangs', () => 'hang', { state: 'unreachable', ...nothing }],
    ['unreachable when searches hang', search(() => 'hang'), { state: 'unreachable', ...nothing }],
  ])('%s', async (_, script, server) => {
    const { url } = await aStub(script);
    const { engine } = searchedOn([url]);
    const start = performance.now();
    const { engine: name, servers } = await engine.status();
    expect(performance.now() - start).toBeLessThan(1200);
    expect(servers).toEqual([{ number: 1, ...server }]);
    expect(name).toBe(servers[0]?.state === 'ready' ? 'meilisearch' : 'embedded');
  });

  /** A server whose key is right, and which answers searches like this. */
  function search(answer: StubScript): StubScript {
    const right = aServer();
    return (request) => (request.path === '/multi-search' ? answer : right)(request);
  }

  test('half a second at most, whatever the servers do', async () => {
    const hanging = await Promise.all([1, 2, 3].map(() => aStub(() => 'hang')));
    const { engine } = searchedOn(hanging.map(({ url }) => url));
    const start = performance.now();
    await engine.status();
    expect(performance.now() - start).toBeGreaterThanOrEqual(480);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  type Layout = SearchServersOptions['layout'];
  test.each<[Layout, string, markers: (Partial<Marker> | null)[], engine: string]>([
    ['copies', 'one is stale', [{}, { snapshot: 'old' }], 'meilisearch'],
    ['copies', 'one has no index', [null, {}], 'meilisearch'],
    ['copies', 'all are stale', [{ snapshot: 'old' }, { snapshot: 'old' }], 'embedded'],
    [
      'parts',
      'all are ready',
      [
        { parts: 2, part: 1 },
        { parts: 2, part: 2 },
      ],
      'meilisearch',
    ],
    ['parts', 'one is missing', [{ parts: 2, part: 1 }, null], 'meilisearch'],
    ['parts', 'one is stale', [{ parts: 2 }, { parts: 2, snapshot: 'old' }], 'embedded'],
    ['parts', 'they are copies', [{}, {}], 'embedded'],
  ])('of %s the engine that answers where %s', async (layout, _, markers, name) => {
    const servers = await Promise.all(
      markers.map((marker) => aStub(aServer({ marker: marker === null ? null : aMarker(marker) }))),
    );
    const { engine } = searchedOn(
      servers.map(({ url }) => url),
      { layout },
    );
    const status = await engine.status();
    expect(status.engine).toBe(name);
    expect(status.servers.map(({ number }) => number)).toEqual([1, 2]);
  });
});
