import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A stub of what guards a Meilisearch server: its keys, and which of them may do what. It answers as
 * 1.50 did: the key is checked before anything else, and what cannot be used is refused after that.
 */

export interface StubKey {
  readonly uid?: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt?: string | null;
}

export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface StubAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface KeyServerOptions {
  /** `undefined`: the server is open to everybody. */
  readonly masterKey?: string;
  readonly keys?: readonly StubKey[];
  /** Answers instead of the stub, where it gives something. */
  readonly instead?: (request: StubRequest) => StubAnswer | undefined;
}

type StoredKey = Required<StubKey>;

export class KeyServerStub {
  readonly requests: StubRequest[] = [];
  readonly keys = new Map<string, StoredKey>();
  network: Record<string, unknown> = { self: null, remotes: {} };
  url = '';
  readonly #options: KeyServerOptions;
  readonly #server = createServer((request, response) => {
    void this.#read(request).then((read) => {
      const { status, body } = this.#options.instead?.(read) ?? this.#answer(read);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : body && JSON.stringify(body));
    });
  });

  constructor(options: KeyServerOptions) {
    this.#options = options;
    for (const key of options.keys ?? []) this.add(key);
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get host(): string {
    return new URL(this.url).host;
  }

  /** Add a key; its value. */
  add({ uid = randomUUID(), actions, indexes, expiresAt = null }: StubKey): string {
    this.keys.set(uid, { uid, actions, indexes, expiresAt });
    return this.valueOf(uid);
  }

  valueOf(uid: string): string {
    return createHmac('sha256', this.#options.masterKey ?? '')
      .update(uid)
      .digest('hex');
  }

  async #read(request: IncomingMessage): Promise<StubRequest> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const read = {
      method: request.method ?? '',
      path: decodeURIComponent((request.url ?? '').split('?')[0] ?? ''),
      key: request.headers.authorization?.replace('Bearer ', ''),
      contentType: request.headers['content-type'],
      body: Buffer.concat(chunks).toString(),
    };
    this.requests.push(read);
    return read;
  }

  #answer(request: StubRequest): StubAnswer {
    const route = routes.find(
      ({ method, path }) => method === request.method && path.test(request.path),
    );
    if (route === undefined) return { status: 404 };
    const index = /^\/indexes\/([^/]+)/.exec(request.path)?.[1];
    const refusal = this.#refusal(request, route.action, index);
    return refusal ?? route.answer(this, request);
  }

  #refusal({ key }: StubRequest, action: string, index: string | undefined) {
    const { masterKey } = this.#options;
    if (masterKey === undefined) {
      return action.startsWith('keys.') ? failed(401, 'missing_master_key') : undefined;
    }
    if (key === masterKey) return undefined;
    if (key === undefined) return failed(401, 'missing_authorization_header');
    const found = [...this.keys.values()].find(({ uid }) => this.valueOf(uid) === key);
    if (found === undefined) return failed(403, 'invalid_api_key');
    if (index !== undefined && !found.indexes.some((pattern) => covers(pattern, index))) {
      const list = JSON.stringify(found.indexes);
      return failed(403, 'invalid_api_key', `… authorized indexes are ${list}.`);
    }
    const allowed = found.actions.some((pattern) => covers(pattern, action));
    return allowed ? undefined : failed(403, 'invalid_api_key');
  }
}

export async function startKeyServer(options: KeyServerOptions): Promise<KeyServerStub> {
  return new KeyServerStub(options).start();
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function failed(status: number, code: string, message = `${code}.`): StubAnswer {
  return { status, body: { message, code, type: 'invalid_request', link: '' } };
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly action: string;
  readonly answer: (stub: KeyServerStub, request: StubRequest) => StubAnswer;
}

/** Takes what is JSON, and would do something with it. */
function taking(method: string, path: RegExp, action: string): Route {
  const answer: Route['answer'] = (_, { contentType }) =>
    contentType === 'application/json'
      ? { status: 202, body: { taskUid: 1 } }
      : failed(415, 'invalid_content_type');
  return { method, path, action, answer };
}

function giving(path: RegExp, action: string): Route {
  return { method: 'GET', path, action, answer: () => ({ status: 200, body: { results: [] } }) };
}

function withoutFilters(method: string, path: RegExp, action: string): Route {
  return { method, path, action, answer: () => failed(400, 'missing_task_filters') };
}

function viewOf(stub: KeyServerStub, key: StoredKey) {
  return { ...key, key: stub.valueOf(key.uid), name: '', description: '' };
}

const routes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/indexes\/[^/]+\/search$/,
    action: 'search',
    answer: () => ({ status: 200, body: { hits: [] } }),
  },
  taking('POST', /^\/indexes\/[^/]+\/documents$/, 'documents.add'),
  taking('POST', /^\/indexes\/[^/]+\/documents\/delete-batch$/, 'documents.delete'),
  taking('PATCH', /^\/indexes\/[^/]+\/settings$/, 'settings.update'),
  taking('PATCH', /^\/indexes\/[^/]+$/, 'indexes.update'),
  {
    method: 'DELETE',
    path: /^\/indexes\/[^/]+$/,
    action: 'indexes.delete',
    answer: (_, { path }) =>
      path.includes(' ') ? failed(400, 'invalid_index_uid') : { status: 202, body: { taskUid: 1 } },
  },
  taking('POST', /^\/indexes$/, 'indexes.create'),
  taking('POST', /^\/swap-indexes$/, 'indexes.swap'),
  taking('POST', /^\/webhooks$/, 'webhooks.create'),
  taking('POST', /^\/export$/, 'export'),
  withoutFilters('POST', /^\/tasks\/cancel$/, 'tasks.cancel'),
  withoutFilters('DELETE', /^\/tasks$/, 'tasks.delete'),
  giving(/^\/indexes\/[^/]+\/documents$/, 'documents.get'),
  giving(/^\/indexes\/[^/]+\/settings$/, 'settings.get'),
  giving(/^\/tasks$/, 'tasks.get'),
  giving(/^\/keys$/, 'keys.get'),
  {
    method: 'GET',
    path: /^\/keys\/.+/,
    action: 'keys.get',
    answer: (stub, { path }) => {
      const key = stub.keys.get(path.slice('/keys/'.length));
      if (key === undefined) return failed(404, 'api_key_not_found');
      return { status: 200, body: viewOf(stub, key) };
    },
  },
  {
    method: 'POST',
    path: /^\/keys$/,
    action: 'keys.create',
    answer: (stub, { contentType, body }) => {
      if (contentType !== 'application/json') return failed(415, 'invalid_content_type');
      const key = JSON.parse(body) as StoredKey;
      if (stub.keys.has(key.uid)) return failed(409, 'api_key_already_exists');
      stub.add(key);
      return { status: 201, body: viewOf(stub, key) };
    },
  },
  {
    method: 'DELETE',
    path: /^\/keys\/.+/,
    action: 'keys.delete',
    answer: (stub, { path }) => {
      stub.keys.delete(path.slice('/keys/'.length));
      return { status: 204 };
    },
  },
  taking('PATCH', /^\/experimental-features$/, 'experimental.update'),
  {
    method: 'GET',
    path: /^\/network$/,
    action: 'network.get',
    answer: (stub) => ({ status: 200, body: stub.network }),
  },
  {
    method: 'PATCH',
    path: /^\/network$/,
    action: 'network.update',
    answer: (stub, { contentType, body }) => {
      if (contentType !== 'application/json') return failed(415, 'invalid_content_type');
      const { remotes, ...rest } = JSON.parse(body) as { remotes: Record<string, unknown> };
      const merged = { ...(stub.network['remotes'] as object), ...remotes };
      const kept = Object.entries(merged).filter(([, remote]) => remote !== null);
      stub.network = { ...stub.network, ...rest, remotes: Object.fromEntries(kept) };
      return { status: 200, body: stub.network };
    },
  },
  {
    method: 'POST',
    path: /^\/multi-search$/,
    action: 'search',
    answer: () => ({ status: 200, body: { hits: [], remoteErrors: {} } }),
  },
];
