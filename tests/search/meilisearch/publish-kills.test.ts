import { spawn } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { markerSchema } from '../../../src/search/meilisearch/marker.ts';
import { temporaryFolder, validCorpus, writeTree } from '../../factories/corpus.ts';
import type { RealServer } from '../../factories/meilisearch-server.ts';
import { skipWithoutProgram, startServer } from '../../factories/meilisearch-server.ts';
import { contentOf, lawRecords, publisherTo } from '../../factories/publishing.ts';

/** `KILLS=100 npx vitest run tests/search/meilisearch/publish-kills.test.ts` for a longer run. */
const kills = Number(process.env['KILLS'] ?? 4);

beforeEach(skipWithoutProgram);

async function aServer(): Promise<RealServer & { readonly admin: Meilisearch }> {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const admin = new Meilisearch({ host: server.url, apiKey: server.masterKey ?? '' });
  return { ...server, admin };
}

test(`the publisher is killed at any moment, ${kills} times: the live index is always whole, and the next run tidies up`, async () => {
  const { url, masterKey = '', admin } = await aServer();
  const [corpusDir, dataDir] = [writeTree(validCorpus), temporaryFolder()];
  const env = { CORPUS_DIR: corpusDir, DATA_DIR: dataDir, MEILI_URL: url };
  const keys = { MEILI_INDEX_KEY: masterKey, MEILI_TASKS_KEY: masterKey };
  const topic = path.join(corpusDir, 'topics/release.md');
  const publish = (killAfter?: number) => runIndexer({ ...env, ...keys }, killAfter);

  const start = performance.now();
  expect(await publish()).toBe(0);
  const longest = performance.now() - start;
  for (let n = 0; n < kills; n += 1) {
    // Alternately documents alone change, and a synonym, which takes a new index.
    const synonyms = `${validCorpus['vocabulary.yaml'] ?? ''}synonyms: [[word ${n}, ${n} word]]\n`;
    if (n % 2 === 0) await appendFile(topic, `\nChange ${n}.\n`);
    else await writeFile(path.join(corpusDir, 'vocabulary.yaml'), synonyms);
    await publish((longest * (n + 0.5)) / kills);
    await expectWhole(admin);
  }
  await appendFile(topic, '\nThe end.\n');
  expect(await publish()).toBe(0);
  expect(await expectWhole(admin)).toBe(
    (await readFile(path.join(dataDir, 'current'), 'utf8')).trim(),
  );
  const uids = (await admin.getRawIndexes({ limit: 1000 })).results.map(({ uid }) => uid);
  const others = uids.filter((uid) => !['servanda_pages', 'servanda_provisions'].includes(uid));
  expect([0, 2]).toContain(others.filter((uid) => uid.includes('__build_')).length);
  expect(others.filter((uid) => !uid.includes('__build_'))).toEqual([]);
}, 600_000);

test('the server is killed while documents are on their way: the publisher waits for it and goes on', async () => {
  const server = await aServer();
  const key = server.masterKey ?? '';
  const publisher = publisherTo([server.url], { indexKey: key, tasksKey: key, patience: 60_000 });
  let restarted = Promise.resolve();
  const killAt = (stage: string) => (name: string) => {
    if (name === stage) restarted = setTimeout(30).then(() => server.restart());
    return () => undefined;
  };
  await publisher.publish(contentOf(), killAt('Uploading documents'));
  await restarted;
  const records = lawRecords(() => 'New');
  const [report] = await publisher.publish(
    contentOf({ records }),
    killAt('Swapping the new index in'),
  );
  await restarted;
  expect(report).toMatchObject({ kind: 'full', provisions: 40, pages: 4 });
  const { numberOfDocuments } = await server.admin.index('test_provisions').getStats();
  expect(numberOfDocuments).toBe(40);
}, 120_000);

/** The snapshot that the live index holds, all of it; `null` while its marker says that it is being changed. */
async function expectWhole(admin: Meilisearch): Promise<string | null> {
  const pages = admin.index('servanda_pages');
  const marker = markerSchema.parse(await pages.getDocument('marker'));
  if (marker.snapshot === null) return null;
  const [provisionStats, pageStats] = await Promise.all([
    admin.index('servanda_provisions').getStats(),
    pages.getStats(),
  ]);
  expect([provisionStats.numberOfDocuments, pageStats.numberOfDocuments - 1]).toEqual([
    marker.provisions,
    marker.pages,
  ]);
  expect((await pages.getSettings()).rankingRules).toContain('order:asc');
  return marker.snapshot;
}

/** One publishing as a program; killed without warning after so many milliseconds. Gives the exit code, `null` when killed. */
function runIndexer(
  env: Readonly<Record<string, string>>,
  killAfter?: number,
): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'indexer/main.ts', 'publish'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const stop = new AbortController();
    child.once('exit', (code) => {
      stop.abort();
      resolve(code);
    });
    if (killAfter === undefined) return;
    void setTimeout(killAfter, undefined, { signal: stop.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    );
  });
}
