import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder of its own for one test, removed when the test is over. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'servanda-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Put a snapshot with these files in place and let `current` name it. */
export async function putSnapshot(
  dataDir: string,
  name: string,
  files: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(dataDir, 'snapshots', name, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, JSON.stringify(content));
  }
  await writeFile(path.join(dataDir, 'current.new'), `${name}\n`);
  await rename(path.join(dataDir, 'current.new'), path.join(dataDir, 'current'));
}
