import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BuildOptions, BuildResult } from './build.ts';
import { build, rebuild } from './build.ts';
import type { Memory } from './memory.ts';
import { noMemory } from './memory.ts';

export interface WatchOptions extends BuildOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds between looks at the corpus. */
  readonly interval?: number;
}

/** Told of every build. */
export interface Watcher {
  built(result: BuildResult): void;
  /** The engine or the disk failed; the next change is a new chance. */
  failed(error: unknown): void;
}

/** Build, then again after every change to the corpus, until the signal ends it. */
export async function watchCorpus(options: WatchOptions, watcher: Watcher): Promise<void> {
  const { corpusDir, signal, interval = 300 } = options;
  let seen = lookAt(corpusDir);
  let { memory } = await attempt(() => build(options), watcher, noMemory);
  while (await passed(interval, signal)) {
    const now = await quietLook(corpusDir, interval, seen);
    if (now === seen) continue;
    seen = now;
    const before = memory;
    ({ memory } = await attempt(() => rebuild(options, before), watcher, before));
  }
}

/** Try a build; what is remembered afterwards. */
async function attempt(
  work: () => Promise<BuildResult>,
  watcher: Watcher,
  memory: Memory,
): Promise<{ readonly memory: Memory }> {
  try {
    const result = await work();
    watcher.built(result);
    return result;
  } catch (error) {
    watcher.failed(error);
    return { memory };
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
  // A folder that is gone for the moment, while a branch is changed, is looked for again.
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.map((name) => `${name} ${timeOf(path.join(folder, name))}`).join('\n');
}

function timeOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
}
