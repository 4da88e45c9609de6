import http from 'node:http';
import type { MultiSearchParams } from 'meilisearch';
import { Meilisearch } from 'meilisearch';

/** Sends requests from a process of its own, so that it takes no time of the site's. */

export interface Job {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST; without it the request is a GET. */
  readonly body?: string;
  /** Whether the answer is read as JSON. */
  readonly isJson: boolean;
  /** What the answer must hold to count. */
  readonly expect?: string;
}

export interface Load {
  readonly jobs: readonly Job[];
  /** Requests at once. */
  readonly clients: number;
  /** Milliseconds before, and while counting. */
  readonly warm: number;
  readonly counted: number;
  /** By the official client as it comes. */
  readonly byOfficialClient: boolean;
}

/** Milliseconds of each answer that came while counting, by job. */
export interface Loaded {
  readonly times: readonly (readonly [job: number, ms: number])[];
  /** All answers, with those that came before. */
  readonly answered: number;
  /** Milliseconds of a processor that asking took. */
  readonly clientWork: number;
  /** Answers that were not what they should be. */
  readonly wrong: number;
}

process.on('message', (load: Load) => {
  void run(load).then((loaded) => process.send?.(loaded));
});

async function run({ jobs, clients, warm, counted, byOfficialClient }: Load): Promise<Loaded> {
  const agent = new http.Agent({ keepAlive: true });
  const send = byOfficialClient ? officially() : (job: Job) => plainly(job, agent);
  const times: [number, number][] = [];
  let wrong = 0;
  let answered = 0;
  const before = process.cpuUsage();
  const from = performance.now() + warm;
  const until = from + counted;
  const client = async (first: number): Promise<void> => {
    for (let at = first; performance.now() < until; at += 1) {
      const number = at % jobs.length;
      const job = jobs[number];
      if (job === undefined) return;
      const began = performance.now();
      const isRight = await send(job);
      const ended = performance.now();
      answered += 1;
      if (ended < from || ended > until) continue;
      times.push([number, ended - began]);
      if (!isRight) wrong += 1;
    }
  };
  const starts = Array.from({ length: clients }, (_, at) =>
    Math.floor((at * jobs.length) / clients),
  );
  await Promise.all(starts.map(client));
  agent.destroy();
  const { user, system } = process.cpuUsage(before);
  return { times, answered, clientWork: (user + system) / 1000, wrong };
}

function plainly({ url, headers, body, isJson, expect }: Job, agent: http.Agent): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const request = http.request(url, { method, headers: headers ?? {}, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const content = Buffer.concat(chunks);
        const text = headers?.['accept-encoding'] === 'gzip' ? '' : content.toString();
        if (isJson) JSON.parse(text);
        resolve(response.statusCode === 200 && (expect === undefined || text.includes(expect)));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function officially(): (job: Job) => Promise<boolean> {
  let client: Meilisearch | undefined;
  return async ({ url, headers, body = '{}' }) => {
    const apiKey = headers?.['authorization']?.replace('Bearer ', '') ?? '';
    client ??= new Meilisearch({ host: new URL(url).origin, apiKey });
    const { results } = await client.multiSearch(JSON.parse(body) as MultiSearchParams);
    return results.length > 0;
  };
}
