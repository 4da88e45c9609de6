import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import http from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import net from 'node:net';
import { inspect } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { connect, faultOf } from '../../src/search/meilisearch/server.ts';

/** Servers whose connections a test can count and break; they end with the test. */

/** The key of every request; no message names it. */
export const secretKey = 'the-secret-search-key';

/** A server that tells how many connections were opened. */
export async function httpServer(listener: RequestListener) {
  const server = http.createServer(listener);
  let connections = 0;
  server.on('connection', () => (connections += 1));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: await listening(server), connections: () => connections };
}

/** A server that does with the nth request what it likes to the bare connection. */
export async function bareServer(onRequest: (socket: Socket, nth: number) => void) {
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => {
      requests += 1;
      onRequest(socket, requests);
    });
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: await listening(server),
    requests: () => requests,
    connections: () => sockets.size,
  };
}

/** What a bare server writes for an empty answer, and for one that it does not finish. */
export const emptyAnswer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}';
export const halfAnAnswer = 'HTTP/1.1 200 OK\r\ncontent-length: 200\r\n\r\n{"hits":';

/** What a search with a key rejects with, beneath the wrapping of the client. */
export async function faultWith(url: string, timeLimit = 2000): Promise<unknown> {
  const { client } = connect({ url, key: secretKey, number: 1, timeLimit });
  const error: unknown = await client.multiSearch({ queries: [] }).then(
    (value) => expect.fail(`answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  const fault = faultOf(error);
  for (const told of [fault, error]) expect(inspect(told, { depth: 10 })).not.toContain(secretKey);
  return fault;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
