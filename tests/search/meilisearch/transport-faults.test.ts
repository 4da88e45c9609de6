import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { connect, faultOf, isPassing, saysCode } from '../../../src/search/meilisearch/server.ts';
import {
  httpTransport,
  ServerRefusal,
  ServerUnreachable,
} from '../../../src/search/meilisearch/transport.ts';
import {
  bareServer,
  faultWith,
  halfAnAnswer,
  secretKey as key,
} from '../../factories/bare-server.ts';
import type { StubAnswer } from '../../factories/meilisearch-stub.ts';
import { refusal, startStub } from '../../factories/meilisearch-stub.ts';
import { aStub } from '../../factories/search-engines.ts';

describe('A server that refuses says', () => {
  test.each([
    [400, 'invalid_search_filter'],
    [401, 'missing_authorization_header'],
    [403, 'invalid_api_key'],
    [404, 'index_not_found'],
    [413, 'payload_too_large'],
    [422, 'no_space_left_on_device'],
    [451, 'requires_enterprise_edition'],
    [500, 'internal'],
  ])('%i and %s', async (status, code) => {
    const stub = await aStub(() => refusal(status, code));
    const fault = await faultWith(stub.url);
    expect(fault).toBeInstanceOf(ServerRefusal);
    expect(fault).toMatchObject({
      status,
      code,
      message: `${new URL(stub.url).host}: said ${code}`,
    });
    expect(saysCode(fault, code)).toBe(true);
    expect(saysCode(fault, 'another_code')).toBe(false);
    expect(isPassing(fault)).toBe(false);
    expect(stub.requests).toHaveLength(1);
  });

  test('503 at once when it is full, whatever it says of later', async () => {
    const full = { code: 'too_many_search_requests', message: 'Too many', type: 'system' };
    const stub = await aStub(() => ({ status: 503, body: full, headers: { 'retry-after': '10' } }));
    const start = performance.now();
    expect(await faultWith(stub.url)).toMatchObject({ status: 503, code: full.code });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(stub.requests).toHaveLength(1);
  });
});

describe('What is not an answer of Meilisearch is a refusal without a code:', () => {
  const html = { text: '<h1>Bad gateway</h1>', headers: { 'content-type': 'text/html' } };
  test.each<[string, StubAnswer & object, status: number]>([
    ['a page of a proxy with nothing behind it', { status: 502, ...html }, 502],
    ['a page with 200', html, 200],
    ['broken JSON with 200', { text: '{"hits":[' }, 200],
    ['no body with 500', { status: 500, text: '' }, 500],
    ['a list with 500', { status: 500, body: ['no'] }, 500],
    ['a text with 500', { status: 500, body: 'no' }, 500],
    ['null with 500', { status: 500, text: 'null' }, 500],
    ['a code that is a number', { status: 500, body: { code: 7, message: 8 } }, 500],
    ['another address', { status: 307, text: '', headers: { location: '/elsewhere' } }, 307],
  ])('%s', async (_, answer, status) => {
    const stub = await aStub(() => answer);
    const fault = await faultWith(stub.url);
    expect(fault).toBeInstanceOf(ServerRefusal);
    expect(fault).toMatchObject({
      status,
      code: undefined,
      message: `${new URL(stub.url).host}: an answer that is not JSON (HTTP ${status})`,
    });
    expect(isPassing(fault)).toBe(status >= 500);
    expect(stub.requests).toHaveLength(1);
  });
});

test('An answer without a body is no error', async () => {
  const stub = await aStub(() => ({ status: 204, text: '' }));
  await expect(httpTransport(2000)(stub.url, { method: 'DELETE' })).resolves.toBeUndefined();
});

describe('A server is unreachable that', () => {
  test('is not there', async () => {
    const stub = await startStub();
    await stub.close();
    const fault = await faultWith(stub.url);
    expect(fault).toBeInstanceOf(ServerUnreachable);
    expect(String(fault)).toContain(`${new URL(stub.url).host}: connect ECONNREFUSED`);
    expect(isPassing(fault)).toBe(true);
    expect(saysCode(fault, 'ECONNREFUSED')).toBe(false);
  });

  test('breaks the connection before it answers', async () => {
    const stub = await aStub(() => 'reset');
    expect(await faultWith(stub.url)).toBeInstanceOf(ServerUnreachable);
  });

  test('breaks it in the middle of its answer', async () => {
    const { url } = await bareServer((socket) => socket.end(halfAnAnswer));
    expect(await faultWith(url)).toBeInstanceOf(ServerUnreachable);
  });

  test('speaks no TLS where it should', async () => {
    const { url } = await aStub(() => ({ body: {} }));
    expect(await faultWith(url.replace('http:', 'https:'))).toBeInstanceOf(ServerUnreachable);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['hangs', () => undefined],
    ['begins to answer and hangs', (socket) => void socket.write(halfAnAnswer)],
  ])('%s, when the time is up', async (_, onRequest) => {
    const { url } = await bareServer(onRequest);
    const start = performance.now();
    const fault = await faultWith(url, 150);
    expect(fault).toBeInstanceOf(ServerUnreachable);
    expect(String(fault)).toContain('no answer in time');
    expect(performance.now() - start).toBeGreaterThanOrEqual(140);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test.each([0, 50])('is given up by who asked, %i ms later', async (later) => {
    const { url } = await bareServer(() => undefined);
    const gaveUp = new AbortController();
    const { client } = connect({ url, key, number: 1, timeLimit: 10_000 });
    if (later === 0) gaveUp.abort();
    else setTimeout(gaveUp.abort.bind(gaveUp), later);
    const start = performance.now();
    const asking = client.multiSearch({ queries: [] }, { signal: gaveUp.signal });
    await expect(asking.catch(faultOf)).resolves.toBeInstanceOf(ServerUnreachable);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('A server is named', () => {
  test('by its host, without user, password or path', () => {
    const url = 'https://reader:pass-word@search.example.org:7700/behind';
    expect(connect({ url, key, number: 2, timeLimit: 100 })).toMatchObject({
      number: 2,
      host: 'search.example.org:7700',
    });
  });

  test('without its password when it does not answer', async () => {
    const stub = await startStub();
    await stub.close();
    const fault = await faultWith(stub.url.replace('//', '//reader:pass-word@'));
    expect(String(fault)).not.toContain('pass-word');
  });
});

test('What was thrown by nobody’s server is passed on as it is', () => {
  const error = new TypeError('a slip of the program');
  expect(faultOf(error)).toBe(error);
  expect(isPassing(error)).toBe(false);
});
