import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BuildOptions, BuildResult } from './build.ts';
import { build, rebuild } from './build.ts';

export interface WatchOptions extends BuildOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds between looks at the corpus. */
  readonly interval?: number;
}

/** Build, then again after every change to the corpus, until the signal ends it. */
export async function watchCorpus(
  options: WatchOptions,
  onBuild: (result: BuildResult) => void,
): Promise<void> {
  const { corpusDir, signal, interval = 300 } = options;
  let seen = lookAt(corpusDir);
  let result = await build(options);
  onBuild(result);
  while (await passed(interval, signal)) {
    const now = await quietLook(corpusDir, interval, seen);
    if (now === seen) continue;
    seen = now;
    result = await rebuild(options, result.memory);
    onBuild(result);
  }
}

/** Whether the time has passed without the signal. */
async function passed(interval: number, signal: AbortSignal | undefined): Promise<boolean> {
  await setTimeout(interval, undefined, signal === undefined ? {} : { signal }).catch(
    () => undefined,
  );
  return signal?.aborted !== true;
}

/** Editors write a file in several steps, and a change of branch writes many: look until nothing moves. */
async function quietLook(folder: string, interval: number, seen: string): Promise<string> {
  let look = lookAt(folder);
  for (let last = seen; look !== last; look = lookAt(folder)) {
    last = look;
    await setTimeout(interval / 3);
  }
  return look;
}

/**
 * The name, size and time of every file. Looking is cheap (some 10 ms for 1,000 files) and sees
 * what watchers of some file systems miss: renames, new folders, files on a network.
 */
function lookAt(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.map((name) => `${name} ${timeOf(path.join(folder, name))}`).join('\n');
}

function timeOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
}
