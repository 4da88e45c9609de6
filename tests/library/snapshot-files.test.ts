import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SnapshotContent } from '../../src/library/snapshot-files.ts';
import { readManifest, writeSnapshot } from '../../src/library/snapshot-files.ts';
import { temporaryFolder } from '../factories/corpus.ts';

/** A snapshot of one document that says `text`, with an index of one file. */
function contentOf(text: string): SnapshotContent {
  return {
    files: new Map([
      ['manifest.json', '{"format":1}\n'],
      ['instruments/opac.json', JSON.stringify({ text })],
    ]),
    writeMore: async (folder) => {
      mkdirSync(path.join(folder, 'search'));
      writeFileSync(path.join(folder, 'search', 'index.json'), `index of ${text}`);
    },
  };
}

function currentOf(dataDir: string): string {
  return readFileSync(path.join(dataDir, 'current'), 'utf8').trim();
}

function snapshotsOf(dataDir: string): readonly string[] {
  return readdirSync(path.join(dataDir, 'snapshots')).sort();
}

function leftoversOf(dataDir: string): readonly string[] {
  return readdirSync(dataDir).filter((name) => name.startsWith('tmp-'));
}

function makeOlder(file: string, minutes: number): void {
  const time = new Date(Date.now() - minutes * 60_000);
  utimesSync(file, time, time);
}

describe('A published snapshot', () => {
  test('is in use, whole and under its hash', async () => {
    const dataDir = temporaryFolder();
    const { hash, isNew } = await writeSnapshot(dataDir, contentOf('one'));
    const folder = path.join(dataDir, 'snapshots', hash);
    expect([isNew, currentOf(dataDir)]).toEqual([true, hash]);
    expect(hash).toMatch(/^[\da-f]{64}$/);
    expect(readFileSync(path.join(folder, 'instruments/opac.json'), 'utf8')).toBe('{"text":"one"}');
    expect(readFileSync(path.join(folder, 'search/index.json'), 'utf8')).toBe('index of one');
    expect(await readManifest(dataDir, hash)).toEqual({ format: 1 });
    expect(leftoversOf(dataDir)).toEqual([]);
  });

  test('has the same name for the same content', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const first = await writeSnapshot(one, contentOf('one'));
    const second = await writeSnapshot(other, contentOf('one'));
    expect(second.hash).toBe(first.hash);
  });

  test('has another name when only its search index differs', async () => {
    const dataDir = temporaryFolder();
    const first = await writeSnapshot(dataDir, contentOf('one'));
    const writeMore = async (): Promise<void> => undefined;
    const second = await writeSnapshot(dataDir, { ...contentOf('one'), writeMore });
    expect(second.hash).not.toBe(first.hash);
  });

  test('published again is not new', async () => {
    const dataDir = temporaryFolder();
    const first = await writeSnapshot(dataDir, contentOf('one'));
    const again = await writeSnapshot(dataDir, contentOf('one'));
    expect(again).toEqual({ ...first, isNew: false });
    expect(leftoversOf(dataDir)).toEqual([]);
  });

  test('takes over the files that are the same as before', async () => {
    const dataDir = temporaryFolder();
    const base = await writeSnapshot(dataDir, contentOf('one'));
    const next = await writeSnapshot(dataDir, { ...contentOf('two'), base });
    const inode = (hash: string, file: string): number =>
      statSync(path.join(dataDir, 'snapshots', hash, file)).ino;
    expect(inode(next.hash, 'manifest.json')).toBe(inode(base.hash, 'manifest.json'));
    expect(inode(next.hash, 'instruments/opac.json')).not.toBe(
      inode(base.hash, 'instruments/opac.json'),
    );
  });

  test('does not need the snapshot that it takes files over from', async () => {
    const dataDir = temporaryFolder();
    const base = await writeSnapshot(temporaryFolder(), contentOf('one'));
    const { hash } = await writeSnapshot(dataDir, { ...contentOf('one'), base });
    expect([hash, currentOf(dataDir)]).toEqual([base.hash, base.hash]);
  });
});

describe('A build that fails', () => {
  test('leaves the last good snapshot in use and nothing else', async () => {
    const dataDir = temporaryFolder();
    const { hash } = await writeSnapshot(dataDir, contentOf('one'));
    const writeMore = async (): Promise<void> => {
      throw new Error('The index cannot be written');
    };
    await expect(writeSnapshot(dataDir, { ...contentOf('two'), writeMore })).rejects.toThrow(
      'The index cannot be written',
    );
    expect([currentOf(dataDir), snapshotsOf(dataDir), leftoversOf(dataDir)]).toEqual([
      hash,
      [hash],
      [],
    ]);
  });
});

describe('What killed builds leave behind', () => {
  test('is swept when their process is gone', async () => {
    const dataDir = temporaryFolder();
    // No process has a number above the largest that the system gives.
    mkdirSync(path.join(dataDir, 'tmp-99999999-0123456789ab', 'instruments'), { recursive: true });
    await writeSnapshot(dataDir, contentOf('one'));
    expect(leftoversOf(dataDir)).toEqual([]);
  });

  test('is left alone while their process runs', async () => {
    const dataDir = temporaryFolder();
    const name = `tmp-${process.ppid}-0123456789ab`;
    mkdirSync(path.join(dataDir, name), { recursive: true });
    await writeSnapshot(dataDir, contentOf('one'));
    expect(leftoversOf(dataDir)).toEqual([name]);
  });

  test('is swept after an hour even if another process has the number now', async () => {
    const dataDir = temporaryFolder();
    const name = `tmp-${process.ppid}-0123456789ab`;
    mkdirSync(path.join(dataDir, name), { recursive: true });
    makeOlder(path.join(dataDir, name), 61);
    await writeSnapshot(dataDir, contentOf('one'));
    expect(leftoversOf(dataDir)).toEqual([]);
  });

  test('is never anything that is not ours', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(path.join(dataDir, 'tmp-notes'));
    await writeSnapshot(dataDir, contentOf('one'));
    expect(existsSync(path.join(dataDir, 'tmp-notes'))).toBe(true);
  });
});

describe('Old snapshots', () => {
  async function publishMany(dataDir: string, count: number): Promise<readonly string[]> {
    const hashes: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { hash } = await writeSnapshot(dataDir, contentOf(`text ${index}`));
      hashes.push(hash);
      makeOlder(path.join(dataDir, 'snapshots', hash), 60 - index);
    }
    return hashes;
  }

  test('are kept up to three', async () => {
    const dataDir = temporaryFolder();
    const hashes = await publishMany(dataDir, 5);
    expect(snapshotsOf(dataDir)).toEqual(hashes.slice(-3).sort());
  });

  test('are kept for ten minutes, however many', async () => {
    const dataDir = temporaryFolder();
    const hashes = [];
    for (const text of ['1', '2', '3', '4', '5']) {
      hashes.push((await writeSnapshot(dataDir, contentOf(text))).hash);
    }
    expect(snapshotsOf(dataDir)).toEqual(hashes.sort());
  });

  test('can be published again', async () => {
    const dataDir = temporaryFolder();
    const [first = ''] = await publishMany(dataDir, 2);
    const again = await writeSnapshot(dataDir, contentOf('text 0'));
    expect([again.hash, again.isNew, currentOf(dataDir)]).toEqual([first, true, first]);
  });
});
