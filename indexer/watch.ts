import { watch } from 'node:fs/promises';
import type { BuildOptions, BuildResult } from './build.ts';
import { build } from './build.ts';

export interface WatchOptions extends BuildOptions {
  readonly signal?: AbortSignal;
}

/** Editors write a file in several steps: wait until they have done. */
const pause = 100;

/** Build, then again after every change to the corpus, until the signal ends it. */
export async function watchCorpus(
  options: WatchOptions,
  onBuild: (result: BuildResult) => void,
): Promise<void> {
  const { corpusDir, signal } = options;
  const changes = watch(corpusDir, { recursive: true, ...(signal !== undefined && { signal }) });
  onBuild(await build(options));
  try {
    for await (const change of changes) {
      if (change.filename?.endsWith('~') === true) continue;
      await new Promise((resolve) => setTimeout(resolve, pause));
      onBuild(await build(options));
    }
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}
