import { cp, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { realServer } from '../tests/factories/meilisearch-server.ts';
import type { Collection } from './meilisearch/collection.ts';
import { changed, hitsIn, madeUpCollection, realCollection } from './meilisearch/collection.ts';
import type { Asked } from './meilisearch/contenders.ts';
import {
  compressedPages,
  jsonPages,
  officialClient,
  oneRequestEach,
  pages,
  rawSearches,
  record,
} from './meilisearch/contenders.ts';
import { compare, LoadClient, workOf } from './meilisearch/load.ts';
import { printComparison, printFigures } from './meilisearch/print.ts';
import type { Fleet } from './meilisearch/servers.ts';
import { diskOf, fleetOf, publish, refuseUsed } from './meilisearch/servers.ts';
import { measureCopies, measureParts } from './meilisearch/several.ts';
import type { SiteOptions } from './meilisearch/site.ts';
import { memoryOf, startSite } from './meilisearch/site.ts';

/**
 * The site on a real Meilisearch server, in one run on one machine, by turns:
 *
 *   npx tsx bench/meilisearch.ts [provisions | corpus] [--rounds 4] [--seconds 3] [--several]
 *
 * It needs a program `meilisearch` on the PATH, or MEILI_URL and MEILI_MASTER_KEY of an empty server
 * that it may fill. What counts are the ratios: «time» is that of the questions one by one, «rate»
 * the requests a second, both against the first line. `--several` measures copies and parts instead.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '3' },
    several: { type: 'boolean', default: false },
  },
});
const rounds = { rounds: Number(values.rounds), counted: Number(values.seconds) * 1000 };
const dataDir = await mkdtemp(path.join(tmpdir(), 'servanda-bench-'));
const client = new LoadClient();
const server = await realServer();
try {
  await measure();
} finally {
  client.stop();
  await server.stop();
  await rm(dataDir, { recursive: true });
}

async function measure(): Promise<void> {
  await refuseUsed(server);
  const [size = '10000'] = positionals;
  const collection =
    size === 'corpus'
      ? await realCollection(dataDir)
      : await madeUpCollection(dataDir, Number(size));
  console.log(
    `${hitsIn(collection.content)} provisions, Node ${process.version}, ${availableParallelism()} processors\n`,
  );
  const fleet = await fleetOf([server]);
  await measurePublishing(collection, fleet);
  if (!values.several) await measureStarts(fleet);
  const all = await record(fleet, dataDir);
  const asked = oneRequestEach(all);
  console.log(`${asked.paths.length} of ${all.paths.length} questions are one request`);
  if (!values.several) return measurePages(asked, fleet);
  const several = { server, fleet, collection, asked, client, rounds };
  await measureCopies(several);
  await measureParts(several);
}

async function measurePublishing({ content }: Collection, fleet: Fleet): Promise<void> {
  const before = workOf([server.pid()]);
  const full = await publish(fleet, content);
  const work = (workOf([server.pid()]) - before) / 1000;
  const [disk, memory] = [await diskOf(server), await memoryOf(server.pid())];
  const there = await publish(fleet, changed(content));
  const back = await publish(fleet, content);
  const text = content.records.reduce((sum, { fields }) => sum + fields.text.length, 0) / 1e6;
  printFigures({
    text: `${text.toFixed(1)} MB`,
    [`publishing, ${full.kind}`]: `${full.seconds.toFixed(1)} s, ${work.toFixed(1)} s of the server’s processors`,
    [`publishing 1 % changed, ${there.kind}`]: `${there.seconds.toFixed(1)} s, and back ${back.seconds.toFixed(1)} s`,
    'on the disk of the server': disk,
    'memory of the server after publishing': memory,
    'memory of the server now': await memoryOf(server.pid()),
  });
}

/** How long the site takes to start, and its memory when all is read: with each engine, and without the embedded one beside. */
async function measureStarts({ urls, keys }: Fleet): Promise<void> {
  const bare = await mkdtemp(path.join(tmpdir(), 'servanda-bench-'));
  const isIndex = (file: string): boolean => path.basename(file) === 'search';
  await cp(dataDir, bare, { recursive: true, filter: (file) => !isIndex(file) });
  const searched = { servers: urls, searchKey: keys.search };
  const kinds = {
    'Meilisearch, the embedded engine beside': { dataDir, ...searched },
    'Meilisearch alone': { dataDir: bare, ...searched },
    'the embedded engine alone': { dataDir },
  };
  for (const [name, options] of Object.entries(kinds)) await measureStart(name, options);
  await rm(bare, { recursive: true });
}

async function measureStart(name: string, options: SiteOptions): Promise<void> {
  const site = await startSite(options);
  const began = performance.now();
  await (await fetch(`${site.url}/search?q=recruitment`)).text();
  const first = performance.now() - began;
  const jobs = [{ url: `${site.url}/search?q=children`, isJson: false }];
  await client.run({ jobs, clients: 4, warm: 0, counted: 4000, byOfficialClient: false });
  await setTimeout(1000);
  const memory = await memoryOf(site.pid);
  printFigures({
    [`site: ${name}`]:
      `starts in ${site.started.toFixed(0)} ms, first search ${first.toFixed(0)} ms, ` + memory,
  });
  await site.stop();
}

async function measurePages(asked: Asked, { urls, keys }: Fleet): Promise<void> {
  const site = await startSite({ dataDir, servers: urls, searchKey: keys.search });
  const embedded = await startSite({ dataDir });
  const answering = { asked, servers: [server.pid()], site, engine: 'meilisearch' } as const;
  const inProcess = { asked, servers: [], site: embedded, engine: 'embedded' } as const;
  const contenders = [
    rawSearches(answering),
    officialClient(answering),
    jsonPages('page as JSON', answering),
    pages('page as HTML', answering),
    compressedPages('page as HTML, compressed', answering),
    pages('embedded, page as HTML', inProcess),
  ];
  // Unmeasured: a site that has just started is not yet compiled to the end.
  await compare(client, contenders, { clients: 8, rounds: 2, counted: 1500 });
  for (const clients of [1, 8, 32]) {
    printComparison(clients, await compare(client, contenders, { clients, ...rounds }));
  }
  printFigures({ '\nmemory of the server under load': await memoryOf(server.pid()) });
  await Promise.all([site.stop(), embedded.stop()]);
}
