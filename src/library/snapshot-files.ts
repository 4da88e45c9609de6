import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from './snapshot.ts';

/** A snapshot on its way to the disk. */
export interface SnapshotContent {
  /** Each file's text by its path inside the snapshot: `manifest.json`, `instruments/opac.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** Writes whatever else belongs into the folder: the search index. */
  readonly writeMore: (folder: string) => Promise<void>;
  /** A snapshot whose files are taken over where they are the same. */
  readonly base?: KnownSnapshot | undefined;
}

/** What is known of a snapshot without reading it. */
export interface KnownSnapshot {
  /** The SHA-256 of the content of every file: its name. */
  readonly hash: string;
  /** The SHA-256 of each file that was given as text, by its path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface PublishedSnapshot extends KnownSnapshot {
  /** False when this very snapshot was in use already. */
  readonly isNew: boolean;
}

const snapshotsKept = 3;
/** Readers that began on an old snapshot have this long to end. */
const keptFor = 10 * 60_000;
/** A build whose process seems alive is given up after this time: process ids are used again. */
const longestBuild = 60 * 60_000;

/**
 * Publish a snapshot: everything is written aside and brought to the disk, then put in place by one
 * rename, then `current` is replaced by one rename. A build that is killed anywhere leaves the last
 * good snapshot in use, and its leftovers are swept by the next. Throws what the disk throws.
 */
export async function writeSnapshot(
  dataDir: string,
  content: SnapshotContent,
): Promise<PublishedSnapshot> {
  await mkdir(path.join(dataDir, 'snapshots'), { recursive: true });
  await sweepLeftovers(dataDir);
  const aside = path.join(dataDir, asideName());
  try {
    await mkdir(aside);
    const { hash, files } = await writeAside(aside, content, path.join(dataDir, 'snapshots'));
    await putInPlace(aside, path.join(dataDir, 'snapshots', hash));
    const isNew = await makeCurrent(dataDir, hash);
    await removeOldSnapshots(dataDir, hash);
    return { hash, files, isNew };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The manifest of a snapshot by its name. Throws when it is not there or not whole. */
export async function readManifest(dataDir: string, hash: string): Promise<Manifest> {
  const file = path.join(dataDir, 'snapshots', hash, 'manifest.json');
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}

function asideName(): string {
  return `tmp-${process.pid}-${randomBytes(6).toString('hex')}`;
}

/** Write every file, or take it over, and give the hash that names the whole. */
async function writeAside(
  folder: string,
  { files, writeMore, base }: SnapshotContent,
  snapshots: string,
): Promise<KnownSnapshot> {
  const hashes = new Map(Array.from(files, ([name, text]) => [name, sha256(text)]));
  const folders = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  for (const name of folders) await mkdir(name, { recursive: true });
  const from = base === undefined ? undefined : path.join(snapshots, base.hash);
  await atOnce([...files], async ([name, text]) => {
    const isSame = base?.files.get(name) === hashes.get(name);
    const file = path.join(folder, name);
    if (from !== undefined && isSame && (await takeOver(path.join(from, name), file))) return;
    await writeDurably(file, text);
  });
  await writeMore(folder);
  return { hash: await hashOf(folder, hashes), files: hashes };
}

/** A second name for a file that is on the disk already; snapshots never change. */
async function takeOver(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}

/** The hash of a folder: of the names and hashes of all its files. */
async function hashOf(folder: string, known: ReadonlyMap<string, string>): Promise<string> {
  const lines = [];
  for (const name of await filesBelow(folder)) {
    const hash = known.get(name) ?? sha256(await readDurably(path.join(folder, name)));
    lines.push(`${name} ${hash}\n`);
  }
  return sha256(lines.join(''));
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Many files wait for the disk together: one by one each would wait for itself. */
const writtenAtOnce = 16;

async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: writtenAtOnce }, worker));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

async function putInPlace(aside: string, place: string): Promise<void> {
  try {
    await rename(aside, place);
    await syncFolder(path.dirname(place));
  } catch (error) {
    // The same content stands there already, from an earlier build or from one at the same time.
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST')) throw error;
    const now = new Date();
    await utimes(place, now, now);
  }
}

async function makeCurrent(dataDir: string, hash: string): Promise<boolean> {
  const current = path.join(dataDir, 'current');
  if ((await textOf(current))?.trim() === hash) return false;
  const aside = path.join(dataDir, asideName());
  await writeDurably(aside, `${hash}\n`);
  await rename(aside, current);
  await syncFolder(dataDir);
  return true;
}

/** Keep the newest three, any younger than ten minutes, and the one in use. */
async function removeOldSnapshots(dataDir: string, current: string): Promise<void> {
  const folder = path.join(dataDir, 'snapshots');
  const names = (await readdir(folder)).filter((name) => name !== current);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: await timeOf(path.join(folder, name)) })),
  );
  const old = aged
    .sort((a, b) => b.time - a.time)
    .slice(snapshotsKept - 1)
    .filter(({ time }) => Date.now() - time > keptFor);
  for (const { name } of old) {
    // Aside first: a snapshot is there whole or not at all.
    const aside = path.join(dataDir, asideName());
    await rename(path.join(folder, name), aside);
    await rm(aside, { recursive: true, force: true });
  }
}

/** Remove what builds left behind that no longer run. */
async function sweepLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const pid = /^tmp-(\d+)-[\da-f]+$/.exec(name)?.[1];
    if (pid === undefined) continue;
    const leftover = path.join(dataDir, name);
    const age = Date.now() - (await timeOf(leftover));
    if (!isRunning(Number(pid)) || age > longestBuild) {
      await rm(leftover, { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readDurably(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Bring a rename to the disk; not every file system lets a folder be opened for that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!isCode(error, 'EISDIR') && !isCode(error, 'EPERM') && !isCode(error, 'EINVAL'))
      throw error;
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** When a file or folder was changed last; 0 when somebody else has removed it. */
async function timeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 0;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
