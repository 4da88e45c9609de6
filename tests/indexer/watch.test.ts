import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { BuildResult } from '../../indexer/build.ts';
import { watchCorpus } from '../../indexer/watch.ts';
import { temporaryFolder, validCorpus, writeTree } from '../factories/corpus.ts';

/** A watched corpus whose builds can be waited for. */
function watched() {
  const [corpusDir, dataDir] = [writeTree(validCorpus), temporaryFolder()];
  const results: BuildResult[] = [];
  let wake = (): void => undefined;
  const stop = new AbortController();
  const options = { corpusDir, dataDir, writer: null, threads: 1, interval: 30 };
  const failures: unknown[] = [];
  const ended = watchCorpus(
    { ...options, signal: stop.signal },
    {
      built: (result) => {
        results.push(result);
        wake();
      },
      failed: (error) => void failures.push(error),
    },
  );
  const builds = async (count: number): Promise<BuildResult> => {
    while (results.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return results[count - 1]!;
  };
  const edit = (file: string, change: (text: string) => string): void => {
    const name = path.join(corpusDir, file);
    writeFileSync(name, change(readFileSync(name, 'utf8')));
  };
  const inUse = (): string => readFileSync(path.join(dataDir, 'current'), 'utf8').trim();
  return { corpusDir, failures, builds, edit, inUse, end: () => (stop.abort(), ended) };
}

test('a change to a file is published, an error is not, and its mending is', async () => {
  const { builds, edit, inUse, end } = watched();
  const first = await builds(1);
  expect(inUse()).toBe(first.snapshot?.hash);

  edit('topics/release.md', (text) => text.replace('See [', 'Now see ['));
  const second = await builds(2);
  expect(second.work).toMatchObject({ parsed: 1, linked: 1 });
  expect(second.snapshot?.isNew).toBe(true);
  expect(inUse()).toBe(second.snapshot?.hash);

  edit('topics/release.md', (text) => text.replace('opac.md', 'opca.md'));
  const third = await builds(3);
  expect([third.snapshot, third.faults.length]).toEqual([undefined, 1]);
  expect(inUse()).toBe(second.snapshot?.hash);

  edit('topics/release.md', (text) => text.replace('opca.md', 'opac.md').replace('Now see', 'See'));
  const fourth = await builds(4);
  expect([fourth.snapshot?.hash, inUse()]).toEqual([first.snapshot?.hash, first.snapshot?.hash]);
  await end();
});

test('a corpus that is gone for a moment is no end of watching', async () => {
  const { corpusDir, failures, builds, end } = watched();
  const first = await builds(1);
  renameSync(corpusDir, `${corpusDir}-aside`);
  while (failures.length === 0) await setTimeout(20);
  renameSync(`${corpusDir}-aside`, corpusDir);
  expect((await builds(2)).snapshot?.hash).toBe(first.snapshot?.hash);
  await end();
});
