import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import { currentSnapshotName, snapshotReader } from '../../src/library/read-snapshot.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** The folder of the snapshot of the real corpus, which is built once for the whole run. */
export async function snapshotFolder(): Promise<string> {
  const dataDir = inject('dataDir');
  return snapshotReader(dataDir, (await currentSnapshotName(dataDir)) ?? '').folder;
}

/** All records of the real corpus, as the embedded engine keeps them. */
export async function snapshotRecords(): Promise<readonly SearchRecord[]> {
  const file = path.join(await snapshotFolder(), 'search', 'records.ndjson');
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SearchRecord);
}
