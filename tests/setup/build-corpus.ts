import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../indexer/build.ts';
import { indexWriter } from '../../src/compose.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a snapshot of the real corpus. */
    dataDir: string;
  }
}

/** Build the real corpus once for all tests that ask for `aSite()`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'servanda-tests-'));
  const { snapshot, faults } = await build({ corpusDir: 'corpus', dataDir, writer: indexWriter });
  if (snapshot === undefined) {
    throw new Error(
      `The corpus has faults: npm run indexer -- check\n${JSON.stringify(faults[0])}`,
    );
  }
  project.provide('dataDir', dataDir);
  return () => rm(dataDir, { recursive: true, force: true });
}
