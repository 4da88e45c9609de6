import type { RequestOptions } from 'meilisearch';
import { z } from 'zod';
import type { IndexNames } from '../index-names.ts';
import { faultOf } from '../server.ts';
import type { Server } from '../server.ts';
import { ServerRefusal } from '../transport.ts';

/**
 * Requests that show what a key may do and change nothing. Meilisearch checks the key before anything
 * else, so a request that it cannot use is refused for the key's sake (403) or, when the key may do
 * it, for its own (415, 400). Each request that could write is one that no server can use: its body is
 * no JSON and says so, or what it must name is left out.
 *
 * What asks for no body cannot be tried without doing it: to delete or compact an index by its name,
 * to make a dump or a snapshot. A key for that alone passes; one that may also write otherwise does not.
 */
export interface Probe {
  /** What the key may do when this gets past the check: «add documents». */
  readonly right: string;
  readonly ask: (http: Server['client']['httpRequest']) => Promise<unknown>;
}

const unusable = { contentType: 'text/plain', body: 'not used' } satisfies Partial<RequestOptions>;

/** Rights by which a key can change what the server holds or whom it obeys. */
export function writingProbes(names: IndexNames): readonly Probe[] {
  return [...liveIndexes(names).flatMap(writingProbesOf), ...serverProbes];
}

function writingProbesOf(uid: string): readonly Probe[] {
  return [
    probe('add documents', (http) => http.post({ path: `indexes/${uid}/documents`, ...unusable })),
    probe('delete documents', (http) =>
      http.post({ path: `indexes/${uid}/documents/delete-batch`, ...unusable }),
    ),
    probe('change settings', (http) =>
      http.patch({ path: `indexes/${uid}/settings`, ...unusable }),
    ),
    probe('change indexes', (http) => http.patch({ path: `indexes/${uid}`, ...unusable })),
    // No index can have a space in its name.
    probe('delete indexes', (http) => http.delete({ path: `indexes/${uid}%20none` })),
  ];
}

const serverProbes: readonly Probe[] = [
  probe('create indexes', (http) => http.post({ path: 'indexes', ...unusable })),
  probe('swap indexes', (http) => http.post({ path: 'swap-indexes', ...unusable })),
  // Both ask which tasks, and nothing says which.
  probe('cancel tasks', (http) => http.post({ path: 'tasks/cancel' })),
  probe('delete tasks', (http) => http.delete({ path: 'tasks' })),
  probe('make keys', (http) => http.post({ path: 'keys', ...unusable })),
  // Who reads the keys of a server has them.
  probe('read keys', (http) => http.get({ path: 'keys', params: { limit: 1 } })),
  probe('change the network', (http) => http.patch({ path: 'network', ...unusable })),
  probe('change features', (http) => http.patch({ path: 'experimental-features', ...unusable })),
  probe('make webhooks', (http) => http.post({ path: 'webhooks', ...unusable })),
  probe('export documents', (http) => http.post({ path: 'export', ...unusable })),
];

/** Rights by which a key reads more than answers to searches. */
export function readingProbes({ provisions }: IndexNames): readonly Probe[] {
  const index = `indexes/${provisions}`;
  return [
    probe('read documents', (http) =>
      http.get({ path: `${index}/documents`, params: { limit: 0 } }),
    ),
    probe('read settings', (http) => http.get({ path: `${index}/settings` })),
    probe('read tasks', (http) => http.get({ path: 'tasks', params: { limit: 0 } })),
  ];
}

/** To search this index. */
export function searchProbe(uid: string): Probe {
  return probe(`search ${uid}`, (http) =>
    http.post({ path: `indexes/${uid}/search`, body: { limit: 0 } }),
  );
}

export function liveIndexes({ provisions, pages }: IndexNames): readonly string[] {
  return [provisions, pages];
}

function probe(right: string, ask: Probe['ask']): Probe {
  return { right, ask };
}

/**
 * The indexes that a key reaches, by the words with which Meilisearch refuses one that it does not
 * reach: «… authorized indexes are ["servanda_pages"]». Empty where they are not named.
 */
export async function indexesOfKey(server: Server, unreached: string): Promise<readonly string[]> {
  try {
    await searchProbe(unreached).ask(server.client.httpRequest);
    return [];
  } catch (error) {
    const fault = faultOf(error);
    const [list] = (fault instanceof ServerRefusal ? /\[".*"\]/.exec(fault.message) : null) ?? [];
    return list === undefined ? [] : (namesSchema.safeParse(parseJson(list)).data ?? []);
  }
}

const namesSchema = z.array(z.string());

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** How the server answered a probe: the key has the right, or has not. */
export type ProbeAnswer = 'has' | 'has not';

/** Try a probe. Rejects when the answer says nothing about the key. */
export async function tryProbe({ client }: Server, { ask }: Probe): Promise<ProbeAnswer> {
  try {
    await ask(client.httpRequest);
    return 'has';
  } catch (error) {
    const fault = faultOf(error);
    if (!(fault instanceof ServerRefusal) || fault.status >= 500) throw error;
    if (fault.code === undefined) return withoutCode(fault);
    return refusals.includes(fault.code) ? 'has not' : 'has';
  }
}

const refusals = ['invalid_api_key', 'missing_authorization_header'];

/** Not Meilisearch's own answer: a way that is closed before it, or that this version has not. */
function withoutCode(fault: ServerRefusal): ProbeAnswer {
  if ([401, 403, 404, 405].includes(fault.status)) return 'has not';
  throw fault;
}
