import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { SearchEngine, Synonyms } from '../../src/search/engine.ts';
import { EmbeddedIndexWriter } from '../../src/search/embedded/embedded-index-writer.ts';
import { openEmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { runSearchContract } from '../contracts/search-contract.ts';

const folders: string[] = [];

async function makeEngine(
  records: readonly SearchRecord[],
  synonyms: Synonyms,
): Promise<SearchEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'servanda-search-'));
  folders.push(folder);
  await new EmbeddedIndexWriter().write(folder, records, synonyms);
  return openEmbeddedEngine(folder);
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

runSearchContract({
  name: 'the embedded engine',
  makeEngine,
  gaps: [
    {
      reason:
        'To try every way of gluing and splitting words costs more than it finds; «83» would also find «8(3)».',
      tests: ['a word written in two is found in one, and the other way round (R 32)'],
    },
  ],
});
