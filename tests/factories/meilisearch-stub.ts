import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request as the stub took it in. */
export interface StubRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** JSON parsed, lines of JSON parsed each, anything else as text; `undefined` when there is none. */
  readonly body: unknown;
}

/** What the stub answers: a JSON body; `text` sends it as it is; `reset` breaks the connection; `hang` never answers. */
export type StubAnswer =
  | {
      readonly status?: number;
      readonly body?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Milliseconds before the answer. */
      readonly delay?: number;
    }
  | 'reset'
  | 'hang';

export type StubScript = (
  request: StubRequest,
) => StubAnswer | undefined | Promise<StubAnswer | undefined>;

/**
 * Stands for a server on a loopback port: it records every request and answers as told. It proves what
 * our client sends and makes of answers, and nothing of Meilisearch.
 */
export interface Stub {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  /** Answer by this script from now on; the last one given is asked first, then those before it. */
  answer(script: StubScript): void;
  /** Requests of a method to paths that match, in their order. */
  sent(method: string, path: RegExp): readonly StubRequest[];
  close(): Promise<void>;
}

/** Start a stub. What no script answers is 404 without a code, as from something that is not Meilisearch. */
export async function startStub(...scripts: readonly StubScript[]): Promise<Stub> {
  const requests: StubRequest[] = [];
  const asked = [...scripts].reverse();
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then(async (request) => {
      requests.push(request);
      await send(await firstAnswer(asked, request), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (script) => void asked.unshift(script),
    sent: (method, path) =>
      requests.filter((request) => request.method === method && path.test(request.path)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An error as Meilisearch words it. */
export function refusal(status: number, code: string, message = `said ${code}`): StubAnswer {
  return { status, body: { message, code, type: 'invalid_request', link: '' } };
}

async function firstAnswer(
  scripts: readonly StubScript[],
  request: StubRequest,
): Promise<StubAnswer> {
  for (const script of [...scripts]) {
    const answer = await script(request);
    if (answer !== undefined) return answer;
  }
  return { status: 404, text: `no script answers ${request.method} ${request.path}` };
}

async function readRequest(incoming: IncomingMessage): Promise<StubRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = '', headers } = incoming;
  const raw = Buffer.concat(chunks);
  const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString('utf8');
  const url = new URL(incoming.url ?? '/', 'http://stub');
  const query = Object.fromEntries(url.searchParams);
  return { method, path: url.pathname, query, headers, body: parse(text, headers['content-type']) };
}

function parse(text: string, type = ''): unknown {
  if (text === '') return undefined;
  if (type.includes('ndjson')) {
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  }
  return type.includes('json') ? (JSON.parse(text) as unknown) : text;
}

async function send(answer: StubAnswer, response: ServerResponse): Promise<void> {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.socket?.destroy();
    return;
  }
  const { status = 200, body, text = JSON.stringify(body ?? {}), headers = {}, delay = 0 } = answer;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}
