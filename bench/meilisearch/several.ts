import { startServer } from '../../tests/factories/meilisearch-server.ts';
import type { RealServer } from '../../tests/factories/meilisearch-server.ts';
import type { Collection } from './collection.ts';
import type { Asked } from './contenders.ts';
import { jsonPages, record } from './contenders.ts';
import type { Job } from './load-client.ts';
import type { Contender, LoadClient, Rounds } from './load.ts';
import { compare } from './load.ts';
import type { Fleet } from './servers.ts';
import { fleetOf, publish } from './servers.ts';
import { startSite } from './site.ts';
import { printComparison } from './print.ts';

/** What is measured with several servers beside the first one. */
export interface Several {
  readonly server: RealServer;
  readonly fleet: Fleet;
  readonly collection: Collection;
  readonly asked: Asked;
  readonly client: LoadClient;
  readonly rounds: Omit<Rounds, 'clients'>;
}

/** Two servers that hold all, behind one site, against one. On one machine this shows what it costs, not what it gains. */
export async function measureCopies(several: Several): Promise<void> {
  const { server, collection, asked, client, rounds } = several;
  const { dataDir, content } = collection;
  const second = await startServer(keyOf(server));
  const fleet = await fleetOf([server, second]);
  await publish(fleet, content);
  const searchKey = fleet.keys.search;
  const one = await startSite({ dataDir, servers: fleet.urls.slice(0, 1), searchKey });
  const two = await startSite({ dataDir, servers: fleet.urls, searchKey });
  const pids = [server.pid(), second.pid()];
  const contenders = [
    jsonPages('one server', { asked, servers: pids, site: one, engine: 'meilisearch' }),
    jsonPages('two copies', { asked, servers: pids, site: two, engine: 'meilisearch' }),
  ];
  await compareAtAll(client, contenders, rounds);
  await Promise.all([one.stop(), two.stop()]);
  await second.stop();
}

/** Two servers with a part each, one of which gathers, against one that holds all. */
export async function measureParts(several: Several): Promise<void> {
  const { server, fleet: whole, collection, asked, client, rounds } = several;
  const { dataDir, content } = collection;
  const servers = [await startServer(keyOf(server)), await startServer(keyOf(server))];
  const fleet = await fleetOf(servers, 'parts');
  await publish(fleet, content);
  const { urls, layout, keys } = fleet;
  const federated = federatedSearches(await record(fleet, dataDir));
  const one = await startSite({ dataDir, servers: whole.urls, searchKey: whole.keys.search });
  const parts = await startSite({ dataDir, servers: urls, layout, searchKey: keys.search });
  const pids = [server, ...servers].map((each) => each.pid());
  const contenders = [
    jsonPages('page, one server', { asked, servers: pids, site: one, engine: 'meilisearch' }),
    jsonPages('page, two parts', { asked, servers: pids, site: parts, engine: 'meilisearch' }),
    {
      name: 'one search, one server',
      servers: pids,
      jobs: federated.map((job) => onOneServer(job, server.url)),
    },
    { name: 'one search, two parts', servers: pids, jobs: federated },
  ] satisfies Contender[];
  await compareAtAll(client, contenders, rounds);
  await Promise.all([one.stop(), parts.stop()]);
  await Promise.all(servers.map((each) => each.stop()));
}

async function compareAtAll(
  client: LoadClient,
  contenders: readonly Contender[],
  rounds: Several['rounds'],
): Promise<void> {
  await compare(client, contenders, { clients: 8, rounds: 1, counted: 2000 });
  for (const clients of [1, 8, 32]) {
    printComparison(clients, await compare(client, contenders, { clients, ...rounds }));
  }
}

interface FederatedBody {
  readonly queries: readonly { readonly indexUid: string; readonly federationOptions: unknown }[];
  readonly federation: { readonly hitsPerPage?: number };
}

/** Those that ask for a page of hits and its counts. */
function federatedSearches({ searches }: Asked): readonly Job[] {
  return searches.flat().filter(({ body }) => {
    const { federation, queries } = bodyOf(body);
    return federation.hitsPerPage === 20 && queries[0]?.indexUid.endsWith('provisions') === true;
  });
}

/** The same of a server that holds all. */
function onOneServer(job: Job, server: string): Job {
  const { queries, ...rest } = bodyOf(job.body);
  const [query] = queries;
  const body = JSON.stringify({ ...rest, queries: [{ ...query, federationOptions: {} }] });
  const headers = Object.fromEntries(
    Object.entries(job.headers ?? {}).filter(([name]) => name !== 'host'),
  );
  const length = String(Buffer.byteLength(body));
  return {
    ...job,
    url: `${server}/multi-search`,
    body,
    headers: { ...headers, 'content-length': length },
  };
}

function bodyOf(body = '{}'): FederatedBody {
  return JSON.parse(body) as FederatedBody;
}

function keyOf({ masterKey }: RealServer): { readonly masterKey?: string } {
  return masterKey === undefined ? {} : { masterKey };
}
