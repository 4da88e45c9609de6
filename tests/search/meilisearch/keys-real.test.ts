import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/search/meilisearch/index-names.ts';
import { checkSearchKey } from '../../../src/search/meilisearch/keys/key-check.ts';
import { keyMaker } from '../../../src/search/meilisearch/keys/make-keys.ts';
import type { Server } from '../../../src/search/meilisearch/server.ts';
import { connect } from '../../../src/search/meilisearch/server.ts';
import { KeysRefused } from '../../../src/search/server-keys.ts';
import type { RealServer } from '../../factories/meilisearch-server.ts';
import {
  skipWithoutProgram,
  startServer,
  whyNoProgram,
} from '../../factories/meilisearch-server.ts';

const masterKey = 'the-master-key-of-the-test';
const prefix = 'test_keys_';
const names = indexNames(prefix);
const live = [names.provisions, names.pages];

let servers: readonly RealServer[] = [];
beforeAll(async () => {
  if (whyNoProgram !== undefined) return;
  servers = await Promise.all([startServer({ masterKey }), startServer({ masterKey })]);
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));
beforeEach(skipWithoutProgram);

function speaking(key: string | undefined, at = 0): Server {
  return connect({ url: servers[at]!.url, key, number: at + 1, timeLimit: 10_000 });
}

function make(layout: 'copies' | 'parts', on = servers) {
  return keyMaker({ urls: on.map(({ url }) => url), layout, prefix })(masterKey);
}

/** A key that may do this, on the first server. */
async function keyFor(actions: string[], indexes: string[]): Promise<string> {
  const { client } = speaking(masterKey);
  return (await client.createKey({ actions, indexes, expiresAt: null })).key;
}

describe('On a real server', () => {
  test('the keys are made, are the same on all servers of one master key, and are kept', async () => {
    const [first, again] = [await make('copies'), await make('copies')];
    expect(again.keys).toEqual(first.keys);
    expect(again.notes).toEqual([
      expect.stringContaining('search key kept, index key kept, tasks key kept'),
      expect.stringContaining('search key kept, index key kept, tasks key kept'),
    ]);
  });

  test('the search key is right, and the others are not for the site', async () => {
    const { keys } = await make('copies');
    for (const at of [0, 1]) {
      const verdicts = await Promise.all(
        [keys.search, keys.index, keys.tasks].map((key) =>
          checkSearchKey(speaking(key, at), names),
        ),
      );
      expect(verdicts).toMatchObject([
        { fit: true, finding: 'search-only' },
        { fit: false, finding: 'writes' },
        { fit: 'unknown', finding: 'wrong-key' },
      ]);
    }
  });

  test.each([
    ['add documents', ['search', 'documents.add'], live],
    ['delete documents', ['search', 'documents.delete'], live],
    ['change settings', ['search', 'settings.update'], live],
    ['change indexes', ['search', 'indexes.update'], live],
    ['create indexes', ['search', 'indexes.create'], live],
    ['swap indexes', ['search', 'indexes.swap'], live],
    ['cancel tasks', ['search', 'tasks.cancel'], live],
    ['delete tasks', ['search', 'tasks.delete'], live],
    ['delete indexes', ['search', 'indexes.delete'], [`${prefix}*`]],
    ['make keys', ['search', 'keys.create'], ['*']],
    ['read keys', ['search', 'keys.get'], ['*']],
    ['change the network', ['search', 'network.update'], ['*']],
    ['change features', ['search', 'experimental.update'], ['*']],
    ['make webhooks', ['search', 'webhooks.create'], ['*']],
    ['export documents', ['search', 'export'], ['*']],
  ])('a key that may %s is found out', async (right, actions, indexes) => {
    const key = await keyFor(actions, indexes);
    const verdict = await checkSearchKey(speaking(key), names);
    expect(verdict).toMatchObject({ fit: false, finding: 'writes' });
    expect(verdict).toMatchObject({ reason: expect.stringContaining(`than search: ${right}.`) });
  });

  test.each([
    ['search everywhere', ['search'], ['*'], 'wide'],
    ['search all indexes of the site', ['search'], [`${prefix}*`], 'wide'],
    ['search a third index', ['search'], [...live, 'letters'], 'wide'],
    ['read documents', ['search', 'documents.get'], live, 'wide'],
    ['search one of the two', ['search'], [names.pages], 'misses-index'],
  ])('a key that may %s is found out', async (_, actions, indexes, finding) => {
    const key = await keyFor(actions, indexes);
    expect(await checkSearchKey(speaking(key), names)).toMatchObject({ finding });
  });

  test('no key, and one that nobody made, are told apart', async () => {
    const verdicts = [undefined, 'nobody-made-this'].map((key) =>
      checkSearchKey(speaking(key), names),
    );
    expect(await Promise.all(verdicts)).toMatchObject([
      { fit: 'unknown', finding: 'no-key' },
      { fit: 'unknown', finding: 'wrong-key' },
    ]);
  });

  test('the check changes nothing, whatever the key may do', async () => {
    const { client } = speaking(masterKey);
    await client.createIndex(names.provisions).waitTask();
    const state = async () => ({
      tasks: (await client.tasks.getTasks()).total,
      keys: (await client.getKeys({ limit: 100 })).total,
      indexes: (await client.getIndexes()).results.map(({ uid }) => uid),
      features: await client.getExperimentalFeatures(),
      webhooks: await client.getWebhooks(),
    });
    const before = await state();
    await checkSearchKey(speaking(masterKey), names);
    expect(await state()).toEqual(before);
  });

  test('a wrong master key is refused', async () => {
    const wrong = keyMaker({ urls: servers.map(({ url }) => url), layout: 'copies', prefix });
    await expect(wrong('another-master-key')).rejects.toThrow(KeysRefused);
  });

  test('servers in parts become one network, before they have an index', async () => {
    const { keys, notes } = await make('parts');
    expect(notes.at(-1)).toMatch(/parts 1 to 2 of one network$/);
    const networks = await Promise.all(
      [0, 1].map((at) => speaking(masterKey, at).client.getNetwork()),
    );
    const remotes = {
      'part-1': { url: servers[0]!.url, searchApiKey: keys.search },
      'part-2': { url: servers[1]!.url, searchApiKey: keys.search },
    };
    expect(networks).toMatchObject([
      { self: 'part-1', remotes },
      { self: 'part-2', remotes },
    ]);
  });

  test('a server that may not connect to another part is named, with what to set', async () => {
    const args = ['--experimental-allowed-ip-networks', '10.0.0.0/8'];
    const closed = await startServer({ masterKey, args });
    try {
      await expect(make('parts', [closed, servers[0]!])).rejects.toThrow(
        `${new URL(closed.url).host} does not reach ${new URL(servers[0]!.url).host}. For private`,
      );
    } finally {
      await closed.stop();
    }
  });
});
