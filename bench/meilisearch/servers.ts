import { indexNames, sitePrefix } from '../../src/search/meilisearch/index-names.ts';
import { keyMaker } from '../../src/search/meilisearch/keys/make-keys.ts';
import { MeilisearchPublisher } from '../../src/search/meilisearch/publish/meilisearch-publisher.ts';
import { connect } from '../../src/search/meilisearch/server.ts';
import type { PublishedContent } from '../../src/search/publishing.ts';
import type { ServerKeys } from '../../src/search/server-keys.ts';
import type { RealServer } from '../../tests/factories/meilisearch-server.ts';

/** Servers with their keys, to be published to. */
export interface Fleet {
  readonly urls: readonly string[];
  readonly keys: ServerKeys;
  readonly layout: 'copies' | 'parts';
}

/** Make the keys of the servers, and of parts a network. */
export async function fleetOf(
  servers: readonly RealServer[],
  layout: Fleet['layout'] = 'copies',
): Promise<Fleet> {
  const urls = servers.map(({ url }) => url);
  const masterKey = servers[0]?.masterKey;
  if (masterKey === undefined) throw new Error('MEILI_MASTER_KEY is not set');
  const { keys } = await keyMaker({ urls, layout, prefix: sitePrefix })(masterKey);
  return { urls, keys, layout };
}

/** Publish as `npm run indexer -- publish` does; seconds. */
export async function publish(
  { urls, keys, layout }: Fleet,
  content: PublishedContent,
): Promise<{ readonly kind: string; readonly seconds: number }> {
  const publisher = new MeilisearchPublisher({
    urls,
    layout,
    indexKey: keys.index,
    tasksKey: keys.tasks,
    names: indexNames(sitePrefix),
  });
  const began = performance.now();
  const [report] = await publisher.publish(content);
  return { kind: report?.kind ?? 'none', seconds: (performance.now() - began) / 1000 };
}

/** Megabytes that a server keeps on its disk, and those of them that are in use. */
export async function diskOf({ url, masterKey }: RealServer): Promise<string> {
  const { databaseSize, usedDatabaseSize } = await asMaster(url, masterKey).getStats();
  const [all, used] = [databaseSize, usedDatabaseSize].map((bytes) => (bytes / 1e6).toFixed(0));
  return `${all} MB, of which ${used} in use`;
}

/** Throws where the server holds an index of a site, which this would replace. */
export async function refuseUsed({ url, masterKey, isOwn }: RealServer): Promise<void> {
  if (isOwn) return;
  const { results } = await asMaster(url, masterKey).getIndexes({ limit: 1000 });
  if (results.some(({ uid }) => uid.startsWith(sitePrefix))) {
    throw new Error('The server of MEILI_URL holds the index of a site: take an empty one');
  }
}

function asMaster(url: string, key: string | undefined) {
  return connect({ url, key, number: 1, timeLimit: 10_000 }).client;
}
