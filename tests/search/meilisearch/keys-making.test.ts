import { afterEach, describe, expect, test } from 'vitest';
import { keyDefinitions } from '../../../src/search/meilisearch/keys/key-definitions.ts';
import type { KeyMakerOptions } from '../../../src/search/meilisearch/keys/make-keys.ts';
import { keyMaker } from '../../../src/search/meilisearch/keys/make-keys.ts';
import { KeysRefused } from '../../../src/search/server-keys.ts';
import type { KeyServerOptions, KeyServerStub } from '../../factories/key-server-stub.ts';
import { startKeyServer } from '../../factories/key-server-stub.ts';

const masterKey = 'the-master-key-of-the-test';
const definitions = keyDefinitions('servanda_');

const started: KeyServerStub[] = [];
afterEach(() => {
  for (const stub of started.splice(0)) stub.stop();
});

async function start(options: KeyServerOptions = { masterKey }): Promise<KeyServerStub> {
  const stub = await startKeyServer(options);
  started.push(stub);
  return stub;
}

function make(
  stubs: readonly Pick<KeyServerStub, 'url'>[],
  layout: KeyMakerOptions['layout'] = 'copies',
  key = masterKey,
) {
  return keyMaker({ urls: stubs.map(({ url }) => url), layout, prefix: 'servanda_' })(key);
}

/** What the operator is told when it does not work. No secret is ever in it. */
async function faultOf(attempt: Promise<unknown>, ...secrets: string[]): Promise<Error> {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('It worked');
  const told = `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)}`;
  for (const secret of [masterKey, ...secrets]) expect(told).not.toContain(secret);
  return error;
}

describe('The keys', () => {
  test('may search two indexes, write those of the site, and read tasks', async () => {
    const stub = await start();
    await make([stub]);
    const made = [...stub.keys.values()].map(({ actions, indexes }) => ({ actions, indexes }));
    expect(made).toEqual([
      { actions: ['search'], indexes: ['servanda_provisions', 'servanda_pages'] },
      {
        actions: expect.arrayContaining(['documents.add', 'settings.update', 'indexes.swap']),
        indexes: ['servanda_*'],
      },
      { actions: ['tasks.get'], indexes: ['*'] },
    ]);
    expect(made.flatMap(({ actions }) => actions).filter((each) => /\*|^keys/.test(each))).toEqual(
      [],
    );
  });

  test('are the same on every server of a site', async () => {
    const [one, two] = [await start(), await start()];
    const { keys, notes } = await make([one, two]);
    for (const stub of [one, two]) {
      expect(keys).toEqual({
        search: stub.valueOf(definitions.search.uid),
        index: stub.valueOf(definitions.index.uid),
        tasks: stub.valueOf(definitions.tasks.uid),
      });
    }
    expect(notes).toEqual(
      [one, two].map(({ host }) => `${host}: search key made, index key made, tasks key made`),
    );
  });

  test('are kept where they are right', async () => {
    const stub = await start();
    const before = await make([stub]);
    const asked = stub.requests.length;
    const { keys, notes } = await make([stub]);
    expect(keys).toEqual(before.keys);
    expect(notes).toEqual([`${stub.host}: search key kept, index key kept, tasks key kept`]);
    expect(stub.requests.slice(asked).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  test('are made anew where they may do something else or end one day', async () => {
    const [search, index, tasks] = [definitions.search, definitions.index, definitions.tasks];
    const stub = await start({
      masterKey,
      keys: [
        { ...search, actions: ['search', 'documents.add'] },
        { ...index, indexes: ['servanda_pages'] },
        { ...tasks, expiresAt: '2030-01-01T00:00:00Z' },
      ],
    });
    const { notes } = await make([stub]);
    expect(notes).toEqual([
      `${stub.host}: search key made anew, index key made anew, tasks key made anew`,
    ]);
    expect(stub.keys.get(search.uid)).toMatchObject({ actions: ['search'] });
    expect(stub.keys.get(index.uid)).toMatchObject({ indexes: ['servanda_*'] });
    expect(stub.keys.get(tasks.uid)).toMatchObject({ expiresAt: null });
  });
});

describe('The operator is told', () => {
  test('that the master key is another one', async () => {
    const stub = await start();
    const error = await faultOf(make([stub], 'copies', 'a-wrong-master-key'), 'a-wrong-master-key');
    expect(error).toBeInstanceOf(KeysRefused);
    expect(error.message).toBe(
      `${stub.host} does not take this master key: give the one that it was started with, which all servers of a site share`,
    );
  });

  test('that a server has no master key, and how to start it with one', async () => {
    const open = await start({});
    const error = await faultOf(make([open]));
    expect(error).toBeInstanceOf(KeysRefused);
    expect(error.message).toBe(
      `${open.host} runs without a master key, so it can have no keys: start it with MEILI_MASTER_KEY in its environment, 16 bytes or more`,
    );
  });

  test('that servers give different keys', async () => {
    const [one, two] = [await start(), await start()];
    two.valueOf = (uid) => `another-value-of-${uid}`;
    const error = await faultOf(make([one, two]), 'another-value');
    expect(error).toBeInstanceOf(KeysRefused);
    expect(error.message).toContain('start all servers of a site with one and the same master key');
  });

  test('of every fault at once, and that a server which is away is no fault of theirs', async () => {
    const [open, away, good] = [await start({}), await start(), await start()];
    away.stop();
    const error = await faultOf(make([open, away, good]));
    expect(error).not.toBeInstanceOf(KeysRefused);
    expect(error.message.split('\n')).toEqual([
      expect.stringContaining(`${open.host} runs without a master key`),
      `${away.host}: connect ECONNREFUSED ${away.host}`,
    ]);
  });

  test('that the master key cannot be sent', async () => {
    const stub = await start();
    const attempt = make([stub], 'copies', 'two\nlines-of-a-key');
    const error = await faultOf(attempt, 'lines-of-a-key');
    expect(error.message).toContain('cannot be sent');
  });

  test.each([
    ['a proxy that repeats what it got', 502, `Bearer ${masterKey}`],
    ['a server that repeats what it got', 400, { code: 'bad_request', message: masterKey }],
    ['a server that answers something else', 200, { key: [masterKey] }],
  ])('nothing secret by %s', async (_, status, body) => {
    const stub = await start({ masterKey, instead: () => ({ status, body }) });
    const error = await faultOf(make([stub]));
    expect(error.message).toContain(stub.host);
  });
});

describe('Servers that hold parts', () => {
  async function startParts(answer: unknown = { hits: [], remoteErrors: {} }) {
    const instead: KeyServerOptions['instead'] = ({ path }) =>
      path === '/multi-search' ? { status: 200, body: answer } : undefined;
    return [await start({ masterKey, instead }), await start({ masterKey, instead })] as const;
  }

  test('become a network in which each knows itself and all others', async () => {
    const [one, two] = await startParts();
    const { keys, notes } = await make([one, two], 'parts');
    const remotes = {
      'part-1': { url: one.url, searchApiKey: keys.search },
      'part-2': { url: two.url, searchApiKey: keys.search },
    };
    expect(one.network).toEqual({ self: 'part-1', remotes });
    expect(two.network).toEqual({ self: 'part-2', remotes });
    expect(one.requests.find(({ path }) => path === '/experimental-features')?.body).toBe(
      '{"network":true}',
    );
    expect(notes.at(-1)).toBe(`${one.host}, ${two.host}: parts 1 to 2 of one network`);
  });

  test('forget a part that is no more', async () => {
    const [one, two] = await startParts();
    one.network = { self: 'part-1', remotes: { 'part-3': { url: 'http://gone' } } };
    await make([one, two], 'parts');
    expect(Object.keys(one.network['remotes'] as object)).toEqual(['part-1', 'part-2']);
  });

  test('are asked with the search key whether they reach each other', async () => {
    const [one, two] = await startParts();
    const { keys } = await make([one, two], 'parts');
    const asked = one.requests.find(({ path }) => path === '/multi-search');
    expect(asked?.key).toBe(keys.search);
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      federation: { limit: 0 },
      queries: [{ indexUid: 'servanda_pages', q: '', federationOptions: { remote: 'part-2' } }],
    });
  });

  test('may be without an index yet', async () => {
    const remoteErrors = { 'part-2': { code: 'remote_bad_request', message: 'no index' } };
    const stubs = await startParts({ hits: [], remoteErrors });
    expect((await make(stubs, 'parts')).notes).toHaveLength(3);
  });

  test('that may not connect to each other are told how to', async () => {
    const refused = { code: 'remote_could_not_send_request', message: 'Rejected IP' };
    const [one, two] = await startParts({ hits: [], remoteErrors: { 'part-2': refused } });
    const error = await faultOf(make([one, two], 'parts'), ...valuesOf(one));
    expect(error).toBeInstanceOf(KeysRefused);
    expect(error.message).toContain(`${one.host} does not reach ${two.host}.`);
    expect(error.message).toContain('MEILI_EXPERIMENTAL_ALLOWED_IP_NETWORKS');
  });

  test('that get no answer from each other say so', async () => {
    const failed = { code: 'remote_timeout', message: 'x' };
    const [one, two] = await startParts({ hits: [], remoteErrors: { 'part-2': failed } });
    const error = await faultOf(make([one, two], 'parts'), ...valuesOf(one));
    expect(error.message).toBe(`${one.host} gets no answer from ${two.host} (remote_timeout)`);
  });

  test('repeat no key in an error', async () => {
    const instead: KeyServerOptions['instead'] = ({ method, path, body }) =>
      method === 'PATCH' && path === '/network'
        ? { status: 400, body: { code: 'invalid_network_url', message: body } }
        : undefined;
    const [one, two] = [await start({ masterKey, instead }), await start({ masterKey })];
    const error = await faultOf(make([one, two], 'parts'), ...valuesOf(one));
    expect(error.message).toContain(`${one.host}: `);
  });

  test('that are only one need no network', async () => {
    const stub = await start();
    await make([stub], 'parts');
    expect(stub.requests.filter(({ path }) => !path.startsWith('/keys'))).toEqual([]);
  });

  function valuesOf(stub: KeyServerStub): string[] {
    return Object.values(definitions).map(({ uid }) => stub.valueOf(uid));
  }
});
