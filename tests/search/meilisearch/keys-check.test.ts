import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/search/meilisearch/index-names.ts';
import { checkSearchKey } from '../../../src/search/meilisearch/keys/key-check.ts';
import { connect } from '../../../src/search/meilisearch/server.ts';
import type { KeyServerOptions, StubKey, KeyServerStub } from '../../factories/key-server-stub.ts';
import { startKeyServer } from '../../factories/key-server-stub.ts';

const masterKey = 'the-master-key-of-the-test';
const names = indexNames('servanda_');
const live = ['servanda_provisions', 'servanda_pages'];
const onLive = (...actions: string[]): StubKey => ({ actions, indexes: live });
const everywhere = (...actions: string[]): StubKey => ({ actions, indexes: ['*'] });

const started: KeyServerStub[] = [];
afterEach(() => {
  for (const stub of started.splice(0)) stub.stop();
});

async function start(options: KeyServerOptions = {}): Promise<KeyServerStub> {
  const stub = await startKeyServer({ masterKey, ...options });
  started.push(stub);
  return stub;
}

function check(url: string, key: string | undefined, timeLimit = 2000) {
  return checkSearchKey(connect({ url, key, number: 1, timeLimit }), names);
}

/** What is found of a key that may do this. */
async function found(key: StubKey) {
  const stub = await start();
  const value = stub.add(key);
  const verdict = await check(stub.url, value);
  expect(JSON.stringify(verdict)).not.toContain(value);
  return { verdict, stub };
}

describe('A key that searches the two indexes and nothing else', () => {
  test('is right', async () => {
    const { verdict } = await found(onLive('search'));
    expect(verdict).toEqual({ fit: true, finding: 'search-only', warning: null });
  });
});

describe('The site does not run with a key that may', () => {
  test.each([
    ['add documents', onLive('search', 'documents.add')],
    ['delete documents', onLive('search', 'documents.delete')],
    ['change settings', onLive('search', 'settings.update')],
    ['change indexes', onLive('search', 'indexes.update')],
    ['create indexes', onLive('search', 'indexes.create')],
    ['swap indexes', onLive('search', 'indexes.swap')],
    ['cancel tasks', onLive('search', 'tasks.cancel')],
    ['delete tasks', onLive('search', 'tasks.delete')],
    ['delete indexes', { actions: ['search', 'indexes.delete'], indexes: ['servanda_*'] }],
    ['make keys', everywhere('search', 'keys.create')],
    ['read keys', everywhere('search', 'keys.get')],
    ['change the network', everywhere('search', 'network.update')],
    ['change features', everywhere('search', 'experimental.update')],
    ['make webhooks', everywhere('search', 'webhooks.create')],
    ['export documents', everywhere('search', 'export')],
    ['add documents', { actions: ['documents.add'], indexes: ['servanda_pages'] }],
  ] satisfies [string, StubKey][])('%s', async (right, key) => {
    const { verdict, stub } = await found(key);
    expect(verdict).toEqual({
      fit: false,
      finding: 'writes',
      reason:
        `MEILI_SEARCH_KEY may do more on ${stub.host} than search: ${right}. ` +
        'The site does not run with a key that can do that. Make the right keys with ' +
        '“npm run indexer -- keys” and give the site the one for MEILI_SEARCH_KEY alone',
    });
  });

  test('do everything, as the master key does', async () => {
    const { url } = await start();
    const verdict = await check(url, masterKey);
    expect(verdict).toMatchObject({ fit: false, finding: 'writes' });
    expect(JSON.stringify(verdict)).not.toContain(masterKey);
  });
});

test('No probe holds anything that a server could use', async () => {
  const stub = await start();
  await check(stub.url, masterKey);
  const writing = stub.requests.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/search'),
  );
  const withBody = writing.filter(({ body }) => body !== '');
  expect(withBody.length).toBeGreaterThan(12);
  for (const { contentType } of withBody) expect(contentType).toBe('text/plain');
  const withoutBody = writing.filter(({ body }) => body === '');
  expect(new Set(withoutBody.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set([
      'POST /tasks/cancel',
      'DELETE /tasks',
      'DELETE /indexes/servanda_provisions none',
      'DELETE /indexes/servanda_pages none',
    ]),
  );
});

describe('The site runs and warns of a key that', () => {
  test.each([
    ['search other indexes', { actions: ['search'], indexes: ['*'] }],
    ['search other indexes', { actions: ['search'], indexes: ['servanda_*'] }],
    ['search other indexes', { actions: ['search'], indexes: [...live, 'servanda_pages_*'] }],
    ['search other indexes', { actions: ['search'], indexes: [...live, 'letters'] }],
    ['read documents', onLive('search', 'documents.get')],
    ['read settings', onLive('search', 'settings.get')],
    ['read tasks', onLive('search', 'tasks.get')],
  ] satisfies [string, StubKey][])('may %s: %j', async (right, key) => {
    const { verdict, stub } = await found(key);
    expect(verdict).toMatchObject({
      fit: true,
      finding: 'wide',
      warning: expect.stringContaining(`on ${stub.host} than search two indexes: ${right}. Make`),
    });
  });
});

describe('A key with which nothing can be searched is asked about again:', () => {
  test('one that the server does not know', async () => {
    const { url } = await start();
    const verdict = await check(url, 'a-key-that-nobody-made');
    expect(verdict).toMatchObject({ fit: 'unknown', finding: 'wrong-key' });
    expect(JSON.stringify(verdict)).not.toContain('a-key-that-nobody-made');
  });

  test('one that does not reach both indexes', async () => {
    const { verdict } = await found({ actions: ['search'], indexes: ['servanda_provisions'] });
    expect(verdict).toMatchObject({
      fit: 'unknown',
      finding: 'misses-index',
      reason: expect.stringContaining('does not reach the index servanda_pages'),
    });
  });

  test('none, where the server asks for one', async () => {
    const { url } = await start();
    const verdict = await check(url, undefined);
    expect(verdict).toMatchObject({
      fit: 'unknown',
      finding: 'no-key',
      reason: expect.stringContaining('MEILI_SEARCH_KEY is not set'),
    });
  });

  test('one whose indexes are not there yet is right, though', async () => {
    const stub = await start({
      instead: ({ path, key }) =>
        path.endsWith('provisions/search') && key !== masterKey
          ? { status: 404, body: { message: 'not found', code: 'index_not_found' } }
          : undefined,
    });
    const verdict = await check(stub.url, stub.add(onLive('search')));
    expect(verdict).toMatchObject({ fit: true, finding: 'search-only' });
  });
});

describe('A server without a master key', () => {
  test('on this machine is used with a warning', async () => {
    const { url } = await startOpen();
    for (const address of [url, url.replace('127.0.0.1', 'localhost')]) {
      expect(await check(address, undefined)).toMatchObject({
        fit: true,
        finding: 'open',
        warning: expect.stringContaining('runs without a master key'),
      });
    }
  });

  test('elsewhere is never used', async () => {
    const { url } = await startOpen();
    const server = connect({ url, key: undefined, number: 1, timeLimit: 2000 });
    for (const host of [
      '10.0.0.7:7700',
      'meilisearch:7700',
      'localhost.example.org',
      '[fd00::1]',
    ]) {
      expect(await checkSearchKey({ ...server, host }, names)).toMatchObject({
        fit: false,
        finding: 'open-to-others',
        reason: expect.stringContaining(`${host} runs without a master key`),
      });
    }
  });

  async function startOpen(): Promise<KeyServerStub> {
    const stub = await startKeyServer({});
    started.push(stub);
    return stub;
  }
});

describe('Of a server that does not say, nothing is known yet:', () => {
  const key = 'the-search-key-of-the-site';
  const unknown = { fit: 'unknown', finding: 'no-answer' };

  test('one that is away', async () => {
    const stub = await start();
    const { url, host } = stub;
    stub.stop();
    expect(await check(url, key)).toMatchObject({
      ...unknown,
      reason: expect.stringContaining(`${host}: connect ECONNREFUSED`),
    });
  });

  test('one that hangs', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const verdict = await check(`http://127.0.0.1:${port}`, key, 100);
    silent.close();
    expect(verdict).toMatchObject({
      ...unknown,
      reason: expect.stringContaining('no answer in time'),
    });
  });

  test.each([
    ['a proxy with nothing behind it', { status: 502, body: `<h1>${key}</h1>` }],
    ['a proxy that counts requests', { status: 429, body: key }],
    ['a server that fails', { status: 500, body: { code: 'internal', message: key } }],
  ])('%s', async (_, answer) => {
    for (const from of [/^\/keys$/, /^\/swap-indexes$/, /\/search$/]) {
      const stub = await start({
        instead: ({ path }) => (from.test(path) ? answer : undefined),
      });
      const value = stub.add(onLive('search'));
      const verdict = await check(stub.url, value);
      expect(verdict).toMatchObject(unknown);
      expect(JSON.stringify(verdict)).not.toMatch(new RegExp(`${key}|${value}`));
    }
  });
});

test('A key that cannot be sent is said to be one, and not named', () => {
  for (const key of ['two words', 'a\nb', 'schlüssel', '“quoted”']) {
    const attempt = () => connect({ url: 'http://127.0.0.1:1', key, number: 1, timeLimit: 100 });
    expect(attempt).toThrow('A key for Meilisearch holds');
    expect(attempt).not.toThrow(key);
  }
});
