import type { MadeKeys, MakeKeys, ServerKeys } from '../../server-keys.ts';
import { KeysRefused } from '../../server-keys.ts';
import { indexNames } from '../index-names.ts';
import { connect } from '../server.ts';
import type { Server } from '../server.ts';
import type { EnsuredKey } from './ensure-key.ts';
import { ensureKey } from './ensure-key.ts';
import { keyDefinitions } from './key-definitions.ts';
import { checkReach, joinNetwork } from './network.ts';
import { onEveryServer } from './on-every-server.ts';

export interface KeyMakerOptions {
  readonly urls: readonly string[];
  readonly layout: 'copies' | 'parts';
  /** With which the names of the site's indexes begin. */
  readonly prefix: string;
}

/** Milliseconds: an operator waits, no reader does. */
const timeLimit = 10_000;

/** What makes the keys of these servers. In parts they are also made a network. */
export function keyMaker(options: KeyMakerOptions): MakeKeys {
  return async (masterKey) => {
    const servers = connectAll(options.urls, masterKey);
    const definitions = keyDefinitions(options.prefix);
    const ensured = await onEveryServer(
      servers,
      async (server) => ({
        search: await ensureKey(server, definitions.search),
        index: await ensureKey(server, definitions.index),
        tasks: await ensureKey(server, definitions.tasks),
      }),
      [masterKey],
    );
    const keys = sameKeys(ensured);
    const notes = servers.flatMap(({ host }, at) => notesOf(host, ensured[at]));
    if (options.layout === 'copies' || servers.length < 2) return { keys, notes };
    return { keys, notes: [...notes, await makeNetwork(servers, options, { masterKey, ...keys })] };
  };
}

type EnsuredKeys = Readonly<Record<keyof ServerKeys, EnsuredKey>>;

function connectAll(urls: readonly string[], key: string): readonly Server[] {
  return urls.map((url, at) => connect({ url, key, number: at + 1, timeLimit }));
}

/** The values follow from the master key, so servers that share it give the same. */
function sameKeys(ensured: readonly EnsuredKeys[]): MadeKeys['keys'] {
  const [first, ...others] = ensured.map(({ search, index, tasks }) => ({
    search: search.value,
    index: index.value,
    tasks: tasks.value,
  }));
  if (first === undefined) throw new KeysRefused('No server is named');
  const isSame = ({ search, index, tasks }: ServerKeys) =>
    search === first.search && index === first.index && tasks === first.tasks;
  if (others.every(isSame)) return first;
  throw new KeysRefused(
    'The servers give different keys: start all servers of a site with one and the same master key',
  );
}

function notesOf(host: string, ensured: EnsuredKeys | undefined): readonly string[] {
  const parts = Object.entries(ensured ?? {}).map(([name, { done }]) => `${name} key ${done}`);
  return [`${host}: ${parts.join(', ')}`];
}

/** Make the servers one network, in which each can gather the answers of all. */
async function makeNetwork(
  servers: readonly Server[],
  { urls, prefix }: KeyMakerOptions,
  { masterKey, search, index, tasks }: ServerKeys & { readonly masterKey: string },
): Promise<string> {
  const parts = urls.map((url, at) => ({ number: at + 1, url }));
  const secrets = [masterKey, search, index, tasks];
  await onEveryServer(servers, (server) => joinNetwork(server, parts, search), secrets);
  const { pages } = indexNames(prefix);
  const asking = connectAll(urls, search);
  await onEveryServer(asking, (server) => checkReach(server, parts, pages), secrets);
  return `${servers.map(({ host }) => host).join(', ')}: parts 1 to ${servers.length} of one network`;
}
