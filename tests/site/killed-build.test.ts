import { spawn } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';
import { expect, onTestFinished, test } from 'vitest';
import { openEdition } from '../../src/compose.ts';
import { followSnapshots } from '../../src/library/follow-snapshots.ts';
import { aDataFolder } from '../factories/snapshot.ts';
import { aSite } from '../factories/site.ts';

/** `KILLS=100 npx vitest run tests/site/killed-build.test.ts` for a longer run. */
const kills = Number(process.env['KILLS'] ?? 12);

test(`the indexer is killed at any moment, ${kills} times: no request fails, nothing half-written is served`, async () => {
  const folder = await aDataFolder();
  const corpusDir = path.join(folder, 'corpus');
  const dataDir = path.join(folder, 'data');
  await cp('corpus', corpusDir, { recursive: true });
  await indexerBuild(corpusDir, dataDir);
  const editions = await followSnapshots({
    dataDir,
    open: (name) => openEdition(dataDir, name),
    onError: (error) => failures.push(`not opened: ${String(error)}`),
    interval: 20,
  });
  onTestFinished(editions.stop);
  const failures: string[] = [];
  const site = await aSite({ editions });
  let stopped = false;
  let answered = 0;
  const load = Array.from({ length: 4 }, async () => {
    while (!stopped) {
      for (const address of ['/instruments/opac', '/search?q=release', '/topics/recruitment']) {
        const { status } = await request(site).get(address);
        if (status !== 200) failures.push(`${address} ${status}`);
        answered += 1;
      }
    }
  });

  const longest = await timed(() => indexerBuild(corpusDir, dataDir));
  for (let n = 0; n < kills; n += 1) {
    await editOpac(corpusDir, n);
    // Spread over the whole of a build, from its first moment to its last.
    await indexerBuild(corpusDir, dataDir, (longest * (n + 0.5)) / kills);
    const current = (await readFile(path.join(dataDir, 'current'), 'utf8')).trim();
    const edition = await openEdition(dataDir, current);
    expect(edition.library.catalogue.length).toBeGreaterThan(30);
    expect(await edition.library.document('instrument', 'opac')).toBeDefined();
  }
  await editOpac(corpusDir, -1);
  expect(await indexerBuild(corpusDir, dataDir)).toBe(0);
  stopped = true;
  await Promise.all(load);
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(kills);
}, 600_000);

/** One build as a program; killed without warning after `ms`. Gives the exit code, `null` when killed. */
function indexerBuild(corpusDir: string, dataDir: string, ms?: number): Promise<number | null> {
  const env = { ...process.env, CORPUS_DIR: corpusDir, DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['--import', 'tsx', 'indexer/main.ts', 'build'], { env });
  const timer = ms === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    }),
  );
}

async function editOpac(corpusDir: string, n: number): Promise<void> {
  const file = path.join(corpusDir, 'international', 'opac.md');
  const text = await readFile(file, 'utf8');
  const plain = text.replace(/\nEdited \S+ times\.\n/, '\n');
  await writeFile(file, plain.replace('\n## Preamble', `\nEdited ${n} times.\n\n## Preamble`));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
