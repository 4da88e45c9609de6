import { describe, expect, test } from 'vitest';
import { connect, faultOf } from '../../../src/search/meilisearch/server.ts';
import { httpTransport, ServerUnreachable } from '../../../src/search/meilisearch/transport.ts';
import {
  bareServer,
  emptyAnswer,
  faultWith,
  halfAnAnswer,
  httpServer,
  secretKey as key,
} from '../../factories/bare-server.ts';
import { aStub } from '../../factories/search-engines.ts';

describe('Every request', () => {
  // A client as it comes asks for a compressed answer, which is written in pieces: each search then
  // waits about 44 ms for an acknowledgement, 48 ms where 5 are enough.
  test('asks for an answer that is not compressed, and carries the key', async () => {
    const stub = await aStub(() => ({ body: { results: [], hits: [] } }));
    const { client } = connect({ url: stub.url, key, number: 1, timeLimit: 2000 });
    await client.multiSearch({ queries: [] });
    await client.index('one').search('child');
    await client.index('one').getSettings();
    await client.index('one').addDocumentsFromString('{"id":1}', 'application/x-ndjson');
    await client.swapIndexes([]);
    await client.deleteIndex('one');
    expect(stub.requests).toHaveLength(6);
    for (const { headers } of stub.requests) {
      expect(headers['accept-encoding']).toBe('identity');
      expect(headers.authorization).toBe(`Bearer ${key}`);
    }
  });

  test('goes without a key where there is none', async () => {
    const stub = await aStub(() => ({ body: { results: [] } }));
    const { client } = connect({ url: stub.url, key: undefined, number: 1, timeLimit: 2000 });
    await client.multiSearch({ queries: [] });
    expect(stub.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('is sent as it is below 64 KB, compressed from there on', async () => {
    const stub = await aStub(() => ({ body: {} }));
    const send = httpTransport(2000);
    const small = 'a'.repeat(64 * 1024 - 1);
    await send(`${stub.url}/documents`, { method: 'POST', body: small });
    await send(`${stub.url}/documents`, { method: 'POST', body: `${small}b` });
    const [below, from] = stub.requests;
    expect(below?.headers['content-encoding']).toBeUndefined();
    expect(below?.headers['content-length']).toBe(String(small.length));
    expect(from?.headers['content-encoding']).toBe('gzip');
    expect(Number(from?.headers['content-length'])).toBeLessThan(1000);
    expect(stub.requests.map(({ body }) => body)).toEqual([small, `${small}b`]);
  });

  test('has the length of its body in bytes', async () => {
    const stub = await aStub(() => ({ body: {} }));
    await httpTransport(2000)(`${stub.url}/x`, { method: 'POST', body: 'niños' });
    expect(stub.requests[0]?.body).toBe('niños');
  });
});

describe('Connections', () => {
  test('are kept: two requests go over one', async () => {
    const { url, connections } = await httpServer((_, response) => response.end('{}'));
    const send = httpTransport(2000);
    await send(url);
    await send(url);
    expect(connections()).toBe(1);
  });

  test('that the server closed meanwhile are opened again, and nobody notices', async () => {
    const { url, requests, connections } = await bareServer((socket, nth) => {
      if (nth === 2) socket.resetAndDestroy();
      else socket.write(emptyAnswer);
    });
    const send = httpTransport(2000);
    expect([await send(url), await send(url)]).toEqual([{}, {}]);
    expect([requests(), connections()]).toEqual([3, 2]);
  });

  test('that are new and break are not tried again', async () => {
    const { url, requests } = await bareServer((socket) => socket.resetAndDestroy());
    expect(await faultWith(url)).toBeInstanceOf(ServerUnreachable);
    expect(requests()).toBe(1);
  });

  test.each(['destroy', 'resetAndDestroy'] as const)(
    'that break in the middle of an answer are not tried again (%s)',
    async (end) => {
      const { url, requests } = await bareServer((socket, nth) => {
        if (nth === 1) socket.write(emptyAnswer);
        else socket.write(halfAnAnswer, () => setTimeout(() => socket[end](), 30));
      });
      await httpTransport(2000)(url);
      expect(await faultWith(url)).toBeInstanceOf(ServerUnreachable);
      expect(requests()).toBe(2);
    },
  );

  // Ordered twice, a swap is undone.
  test('of a swap are its own, so that it is never ordered twice', async () => {
    const { url, requests, connections } = await bareServer((socket, nth) => {
      if (nth === 2) socket.resetAndDestroy();
      else socket.write(emptyAnswer);
    });
    const { client } = connect({ url, key, number: 1, timeLimit: 2000 });
    await httpTransport(2000)(url);
    await expect(client.swapIndexes([]).catch(faultOf)).resolves.toBeInstanceOf(ServerUnreachable);
    expect([requests(), connections()]).toEqual([2, 2]);
  });
});
