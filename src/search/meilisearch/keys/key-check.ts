import type { IndexNames } from '../index-names.ts';
import type { Server } from '../server.ts';
import { faultOf, saysCode } from '../server.ts';
import { ServerUnreachable } from '../transport.ts';
import type { Probe } from './probes.ts';
import {
  indexesOfKey,
  liveIndexes,
  readingProbes,
  searchProbe,
  tryProbe,
  writingProbes,
} from './probes.ts';

/**
 * Whether the site may search a server with its key:
 * - `true`: yes; `warning` says what could be better;
 * - `false`: never, for whoever gets hold of the key could change the law that the site shows;
 * - `'unknown'`: not now. The server was silent, or no search is answered with this key: a server that
 *   lost its data looks like that, which must not stop a site. To be asked again.
 *
 * The sentences are for the operator, say what to do, and name no key.
 */
export type KeyVerdict =
  | {
      readonly fit: true;
      readonly finding: 'search-only' | 'open' | 'wide';
      readonly warning: string | null;
    }
  | { readonly fit: false; readonly finding: 'writes' | 'open-to-others'; readonly reason: string }
  | {
      readonly fit: 'unknown';
      readonly finding: 'no-key' | 'wrong-key' | 'misses-index' | 'no-answer';
      readonly reason: string;
    };

const remedy =
  'Make the right keys with “npm run indexer -- keys” and give the site the one for MEILI_SEARCH_KEY alone';

/** Find out what the key that `server` is spoken to with may do there. Changes nothing; never rejects. */
export async function checkSearchKey(server: Server, names: IndexNames): Promise<KeyVerdict> {
  try {
    const lock = await lockOf(server);
    if (lock === 'open') return openServer(server);
    if (lock === 'no-key') return noKey(server);
    return (
      (await findWriting(server, names)) ??
      (await findUseless(server, names)) ??
      (await findWide(server, names)) ?? { fit: true, finding: 'search-only', warning: null }
    );
  } catch (error) {
    return { fit: 'unknown', finding: 'no-answer', reason: silenceOf(server, error) };
  }
}

/** Whether the server asks for a key at all; without a master key it answers everybody. */
async function lockOf({ client }: Server): Promise<'open' | 'no-key' | 'locked'> {
  try {
    await client.httpRequest.get({ path: 'keys', params: { limit: 1 } });
    return 'locked';
  } catch (error) {
    if (saysCode(error, 'missing_master_key')) return 'open';
    if (saysCode(error, 'missing_authorization_header')) return 'no-key';
    if (saysCode(error, 'invalid_api_key')) return 'locked';
    throw error;
  }
}

function openServer({ host }: Server): KeyVerdict {
  const sentence = `${host} runs without a master key, so everybody who reaches it can change its indexes. Start it with MEILI_MASTER_KEY in its environment. ${remedy}`;
  return isLoopback(host)
    ? { fit: true, finding: 'open', warning: sentence }
    : { fit: false, finding: 'open-to-others', reason: sentence };
}

/** Whether only this machine reaches the host. */
function isLoopback(host: string): boolean {
  const { hostname } = new URL(`http://${host}`);
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function noKey({ host }: Server): KeyVerdict {
  const reason = `${host} asks for a key and MEILI_SEARCH_KEY is not set. ${remedy}`;
  return { fit: 'unknown', finding: 'no-key', reason };
}

async function findWriting(server: Server, names: IndexNames): Promise<KeyVerdict | null> {
  const rights = await rightsOf(server, writingProbes(names));
  if (rights.length === 0) return null;
  const reason = `MEILI_SEARCH_KEY may do more on ${server.host} than search: ${rights.join(', ')}. The site does not run with a key that can do that. ${remedy}`;
  return { fit: false, finding: 'writes', reason };
}

async function findUseless(server: Server, names: IndexNames): Promise<KeyVerdict | null> {
  const uids = liveIndexes(names);
  const reached = await rightsOf(server, uids.map(searchProbe));
  const missed = uids.filter((uid) => !reached.includes(searchProbe(uid).right));
  if (missed.length === 0) return null;
  if (missed.length < uids.length) {
    const reason = `MEILI_SEARCH_KEY does not reach the index ${missed.join(', ')} on ${server.host}. ${remedy}`;
    return { fit: 'unknown', finding: 'misses-index', reason };
  }
  const reason = `${server.host} does not take MEILI_SEARCH_KEY. ${remedy}`;
  return { fit: 'unknown', finding: 'wrong-key', reason };
}

async function findWide(server: Server, names: IndexNames): Promise<KeyVerdict | null> {
  const live = liveIndexes(names);
  // Any pattern that reaches an index of the site and is not its name reaches this one too.
  const others = live.map((uid) => `${uid}_other`);
  const [reached, named, read] = await Promise.all([
    rightsOf(server, others.map(searchProbe)),
    Promise.all(others.map((uid) => indexesOfKey(server, uid))),
    rightsOf(server, readingProbes(names)),
  ]);
  const isWider = reached.length > 0 || named.flat().some((uid) => !live.includes(uid));
  const rights = [...(isWider ? ['search other indexes'] : []), ...read];
  if (rights.length === 0) return null;
  const warning = `MEILI_SEARCH_KEY may do more on ${server.host} than search two indexes: ${rights.join(', ')}. ${remedy}`;
  return { fit: true, finding: 'wide', warning };
}

/** The rights that the key has of those that are tried, each once. */
async function rightsOf(server: Server, probes: readonly Probe[]): Promise<readonly string[]> {
  const answers = await Promise.all(probes.map((probe) => tryProbe(server, probe)));
  return [...new Set(probes.filter((_, at) => answers[at] === 'has').map(({ right }) => right))];
}

/** Of what a stranger answered only the number is told. */
function silenceOf({ host }: Server, error: unknown): string {
  const fault = faultOf(error);
  const reason = fault instanceof ServerUnreachable ? fault.message : `${host}: no usable answer`;
  return `What MEILI_SEARCH_KEY may do is not known yet. ${reason}`;
}
