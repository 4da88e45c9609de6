import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Reads the files of published snapshots. The layout stands in `snapshot.ts`. */
export interface SnapshotReader {
  /** The content hash that names the snapshot. */
  readonly hash: string;
  readonly folder: string;
  /** The parsed content of a file of the snapshot, by its path inside it. */
  readJson(file: string): Promise<unknown>;
}

/** The name of the snapshot in use; `undefined` before the first build. */
export async function currentSnapshotName(dataDir: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(dataDir, 'current'), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function snapshotReader(dataDir: string, hash: string): SnapshotReader {
  const folder = path.join(dataDir, 'snapshots', hash);
  return {
    hash,
    folder,
    readJson: async (file) =>
      JSON.parse(await readFile(path.join(folder, file), 'utf8')) as unknown,
  };
}
