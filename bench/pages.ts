import type { AddressInfo } from 'node:net';
import path from 'node:path';
import autocannon from 'autocannon';
import compression from 'compression';
import express from 'express';
import { pino } from 'pino';
import { gzipSync } from 'node:zlib';
import { openEdition } from '../src/compose.ts';
import { loadConfig } from '../src/config.ts';
import { currentSnapshotName } from '../src/library/read-snapshot.ts';
import { projectRoot } from '../src/project-root.ts';
import { createApp } from '../src/web/app.ts';

/**
 * Pages against bare Express that sends the same bytes, in one run: requests a second, and the
 * weights of pages. Build first: npm run indexer -- build; then npx tsx bench/pages.ts
 */
const { dataDir } = loadConfig();
const name = await currentSnapshotName(dataDir);
if (name === undefined) throw new Error('Build the corpus first: npm run indexer -- build');
const edition = await openEdition(dataDir, name);
const site = createApp({
  editions: { current: () => edition },
  log: pino({ level: 'silent' }),
  publicUrl: 'http://127.0.0.1',
  rateLimit: 10_000_000,
  trustProxy: 0,
  assetsFolder: path.join(projectRoot, 'views', 'assets'),
});
const siteAt = await listen(site);

const addresses = [
  '/instruments/opac',
  '/instruments/opac/art-4-1',
  '/countries/in',
  '/topics/recruitment',
  '/search?q=recruitment',
];
const seconds = Number(process.argv[2] ?? 4);
console.log('address                      bytes   gzip     site/s   bare/s   ratio   site p95 ms');
for (const address of addresses) {
  const text = await (await fetch(siteAt + address)).text();
  const bare = express();
  bare.use(compression());
  bare.get('/', (_req, res) => {
    res.type('html').send(text);
  });
  const bareAt = await listen(bare);
  // Twice each, in turn: the second pass counts, when both are warm.
  await measure(siteAt + address, 1);
  await measure(bareAt, 1);
  const ours = await measure(siteAt + address, seconds);
  const theirs = await measure(bareAt, seconds);
  const ratio = ours.requests.average / theirs.requests.average;
  console.log(
    address.padEnd(28),
    String(text.length).padStart(6),
    String(gzipSync(text).length).padStart(6),
    ours.requests.average.toFixed(0).padStart(10),
    theirs.requests.average.toFixed(0).padStart(8),
    ratio.toFixed(2).padStart(7),
    String(ours.latency.p97_5).padStart(8),
  );
}
process.exit(0);

async function listen(app: express.Express): Promise<string> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function measure(url: string, duration: number): Promise<autocannon.Result> {
  // The client works in a thread of its own, so that it takes no time of the site's.
  return autocannon({ url, duration, connections: 32, workers: 1 });
}
