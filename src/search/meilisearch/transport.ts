import type { IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import type { Config } from 'meilisearch';

/** Speaks HTTP to a Meilisearch server on behalf of the official client. */

/** The server answered, and the answer is an error. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
  readonly status: number;
  /** Meilisearch's error code, «index_not_found»; `undefined` where something else answered. */
  readonly code: string | undefined;

  constructor(status: number, code: string | undefined, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** No answer came: no connection, a connection that broke, no answer in time. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

type HttpClient = NonNullable<Config['httpClient']>;

/** Bodies of this size and more are compressed: documents, not questions. */
const compressedFrom = 64 * 1024;
const gzip = promisify(gzipCallback);

// Connections are kept: to open one costs more than a search.
const agents = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
} as const;

/**
 * A transport that gives up on a request after `timeLimit` milliseconds. Rejects with
 * {@link ServerRefusal} or {@link ServerUnreachable}; their messages name no key.
 */
export function httpTransport(timeLimit: number): HttpClient {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const limit = AbortSignal.timeout(timeLimit);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const sent = await readyToSend(init);
    try {
      return await ask(url, { ...sent, isFresh: url.pathname.endsWith(onceOnly) }, signal);
    } catch (error) {
      if (error instanceof StaleConnection) return ask(url, { ...sent, isFresh: true }, signal);
      throw error;
    }
  };
}

/** A swap that is ordered twice is undone: it goes over a new connection, which cannot be a stale one. */
const onceOnly = '/swap-indexes';

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
  /** Over a new connection, which is not kept. */
  readonly isFresh: boolean;
}

async function readyToSend(init: RequestInit | undefined): Promise<Omit<Sent, 'isFresh'>> {
  const { method = 'GET', body } = init ?? {};
  const headers: Record<string, string> = {
    ...Object.fromEntries(new Headers(init?.headers)),
    // A compressed answer is written in pieces, and each search waits 44 ms for the acknowledgement of one.
    'accept-encoding': 'identity',
  };
  if (typeof body !== 'string') return { method, headers, body: undefined };
  if (body.length < compressedFrom) return { method, headers, body };
  return { method, headers: { ...headers, 'content-encoding': 'gzip' }, body: await gzip(body) };
}

/** A kept connection that the server had closed meanwhile: no answer had begun, so it can be asked again. */
class StaleConnection extends Error {}

function ask(
  url: URL,
  { method, headers, body, isFresh }: Sent,
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).request(url, {
      method,
      headers: { ...headers, 'content-length': Buffer.byteLength(body ?? '') },
      agent: isFresh ? false : agents[secure ? 'https:' : 'http:'],
      signal,
    });
    let hasBegun = false;
    request.on('error', (error: NodeJS.ErrnoException) => {
      const isStale = request.reusedSocket && !hasBegun && error.code === 'ECONNRESET';
      reject(isStale ? new StaleConnection() : unreachable(url, error, signal));
    });
    request.on('response', (response) => {
      hasBegun = true;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', (error) => {
        reject(unreachable(url, error, signal));
      });
      response.on('end', () => {
        const answer = readAnswer(url, response, Buffer.concat(chunks).toString('utf8'));
        if (answer instanceof ServerRefusal) reject(answer);
        else resolve(answer);
      });
    });
    request.end(body);
  });
}

/** The value of the answer, or what the server refused with. */
function readAnswer(url: URL, { statusCode: status = 0 }: IncomingMessage, text: string): unknown {
  const value = parseJson(text);
  if (status >= 200 && status < 300 && (value !== undefined || text === '')) return value;
  const { code, message } = errorIn(value);
  const said = message ?? `an answer that is not JSON (HTTP ${status})`;
  return new ServerRefusal(status, code, `${url.host}: ${said}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function errorIn(value: unknown): { code?: string; message?: string } {
  if (typeof value !== 'object' || value === null) return {};
  const { code, message } = value as Record<string, unknown>;
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof message === 'string' ? { message } : {}),
  };
}

function unreachable(url: URL, error: unknown, signal: AbortSignal): ServerUnreachable {
  const inTime = signal.aborted ? 'no answer in time' : reasonOf(error);
  return new ServerUnreachable(`${url.host}: ${inTime}`, { cause: error });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
