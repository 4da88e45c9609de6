import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import type { SearchEngine, Synonyms } from '../../src/search/engine.ts';
import { documentOf, indexOf } from '../../src/search/meilisearch/documents.ts';
import type { IndexNames } from '../../src/search/meilisearch/index-names.ts';
import { indexNames } from '../../src/search/meilisearch/index-names.ts';
import { indexSettings, schemaVersion } from '../../src/search/meilisearch/index-settings.ts';
import type { Marker } from '../../src/search/meilisearch/marker.ts';
import { markerId } from '../../src/search/meilisearch/marker.ts';
import { joinNetwork } from '../../src/search/meilisearch/keys/network.ts';
import { partOf } from '../../src/search/meilisearch/parts.ts';
import { SearchServers } from '../../src/search/meilisearch/search-servers.ts';
import { connect } from '../../src/search/meilisearch/server.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { RealServer } from './meilisearch-server.ts';

export type Layout = 'copies' | 'parts';

/** Real servers with engines on them: each over records of its own, in indexes of its own. */
export interface EngineServers {
  makeEngine(records: readonly SearchRecord[], synonyms: Synonyms): Promise<SearchEngine>;
  /** Delete what was made, and stop the servers that were started. */
  close(): Promise<void>;
}

/** Servers of one site, which share a master key, as `SearchServers` asks them with a key that only searches. */
export async function engineServers(
  servers: readonly RealServer[],
  layout: Layout,
): Promise<EngineServers> {
  const urls = servers.map(({ url }) => url);
  const masterKey = servers[0]?.masterKey;
  const prefix = `test_${randomBytes(4).toString('hex')}_`;
  const admins = urls.map((url) => new Meilisearch({ host: url, apiKey: masterKey ?? '' }));
  const key = await searchKeyOn(admins, { masterKey, prefix });
  if (layout === 'parts') await makeNetwork(urls, masterKey, key.value);
  let made = 0;
  return {
    makeEngine: async (records, synonyms) => {
      made += 1;
      const own = `${prefix}${made}_`;
      const snapshot = `snapshot-${made}`;
      const content = { snapshot, records, synonyms, parts: layout === 'parts' ? urls.length : 1 };
      await Promise.all(admins.map((admin, at) => fill(admin, indexNames(own), content, at + 1)));
      return new SearchServers({
        urls,
        layout,
        searchKey: key.value,
        prefix: own,
        onFailure: () => undefined,
        // A suite of real servers may keep the machine busy.
        limits: { all: 60_000, one: 30_000 },
      }).engine({
        snapshot,
        synonyms,
        local: () => Promise.reject(new Error('No server answers')),
      });
    },
    close: async () => {
      for (const admin of admins) await clean(admin, prefix, key.uid);
      for (const server of servers) await server.stop();
    },
  };
}

interface Content {
  readonly snapshot: string;
  readonly records: readonly SearchRecord[];
  readonly synonyms: Synonyms;
  readonly parts: number;
}

/** What the publisher brings to a server in many careful steps, at one go: suites have many small shelves. */
async function fill(
  admin: Meilisearch,
  names: IndexNames,
  { snapshot, records, synonyms, parts }: Content,
  number: number,
): Promise<void> {
  const part = parts === 1 ? 1 : number;
  const own = records.filter(({ id }) => partOf(id, parts) === part);
  const documentsIn = (index: 'provisions' | 'pages') =>
    own.filter((record) => indexOf(record) === index).map(documentOf);
  const [provisions, pages] = [documentsIn('provisions'), documentsIn('pages')];
  const marker: Marker = {
    id: markerId,
    type: 'marker',
    schema: schemaVersion,
    snapshot,
    settings: '',
    published_at: new Date().toISOString(),
    provisions: provisions.length,
    pages: pages.length,
    part,
    parts,
  };
  const contents = [
    [names.provisions, provisions],
    [names.pages, [...pages, marker]],
  ] as const;
  const tasks = [];
  for (const [uid, documents] of contents) {
    tasks.push(await admin.createIndex(uid, { primaryKey: 'id' }));
    tasks.push(await admin.index(uid).updateSettings(indexSettings(synonyms)));
    tasks.push(await admin.index(uid).addDocuments([...documents], { primaryKey: 'id' }));
  }
  for (const { taskUid } of tasks.reverse()) {
    const task = await admin.tasks.waitForTask(taskUid, { timeout: 60_000, interval: 10 });
    if (task.status !== 'succeeded') throw new Error(task.error?.message ?? task.status);
  }
}

interface OnServers {
  readonly masterKey: string | undefined;
  readonly prefix: string;
}

/** One and the same key on all servers: its value follows from its uid and the master key. */
async function searchKeyOn(
  admins: readonly Meilisearch[],
  { masterKey, prefix }: OnServers,
): Promise<{ uid: string | undefined; value: string | undefined }> {
  if (masterKey === undefined) return { uid: undefined, value: undefined };
  const uid = crypto.randomUUID();
  const rights = { actions: ['search'], indexes: [`${prefix}*`], expiresAt: null };
  const keys = await Promise.all(
    admins.map((admin) => admin.createKey({ uid, description: prefix, ...rights })),
  );
  return { uid, value: keys[0]?.key };
}

async function makeNetwork(
  urls: readonly string[],
  masterKey: string | undefined,
  searchKey = '',
): Promise<void> {
  const parts = urls.map((url, at) => ({ url, number: at + 1 }));
  for (const { url, number } of parts) {
    const server = connect({ url, number, key: masterKey, timeLimit: 10_000 });
    await joinNetwork(server, parts, searchKey);
  }
}

async function clean(admin: Meilisearch, prefix: string, keyUid: string | undefined) {
  const { results } = await admin.getRawIndexes({ limit: 10_000 });
  const own = results.filter(({ uid }) => uid.startsWith(prefix));
  await Promise.all(own.map(({ uid }) => admin.deleteIndex(uid)));
  if (keyUid !== undefined) await admin.deleteKey(keyUid);
}
