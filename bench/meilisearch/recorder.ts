import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Job } from './load-client.ts';

/** Stands before a server, hands everything on, and keeps the searches. */
export interface Recorder {
  readonly url: string;
  /** The searches since this was last asked, to be sent to the server itself. */
  taken(): readonly Job[];
  close(): void;
}

export async function startRecorder(server: string): Promise<Recorder> {
  let searches: Job[] = [];
  const proxy = http.createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { url: path = '/', method = 'GET', headers } = request;
      const body = Buffer.concat(chunks);
      if (path === '/multi-search') {
        const sent = sentAnew(headers, server);
        searches.push({ url: server + path, headers: sent, body: body.toString(), isJson: true });
      }
      const onward = http.request(server + path, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.end(body);
    })();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    taken: () => {
      const taken = searches;
      searches = [];
      return taken;
    },
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

/** Headers without those that are about one connection. */
function sentAnew(headers: http.IncomingHttpHeaders, server: string): Record<string, string> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'connection' ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(kept), host: new URL(server).host };
}
