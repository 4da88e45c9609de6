import { expect, onTestFinished, test, vi } from 'vitest';
import { followSnapshots, NoSnapshot } from '../../src/library/follow-snapshots.ts';
import { aDataFolder, putSnapshot } from '../factories/snapshot.ts';

async function follow(dataDir: string, open: (name: string) => Promise<string>) {
  const errors: unknown[] = [];
  const following = await followSnapshots({
    dataDir,
    open,
    onError: (error) => errors.push(error),
    interval: 5,
  });
  onTestFinished(following.stop);
  return { following, errors };
}

test('the site goes over to a new snapshot without a restart', async () => {
  const dataDir = await aDataFolder();
  await putSnapshot(dataDir, 'one', {});
  const { following } = await follow(dataDir, async (name) => `opened ${name}`);
  expect(following.current()).toBe('opened one');
  await putSnapshot(dataDir, 'two', {});
  await vi.waitFor(() => {
    expect(following.current()).toBe('opened two');
  });
});

test('a snapshot that cannot be opened is told once, and the one in use stays', async () => {
  const dataDir = await aDataFolder();
  await putSnapshot(dataDir, 'one', {});
  const { following, errors } = await follow(dataDir, async (name) => {
    if (name === 'broken') throw new Error('not whole');
    return name;
  });
  await putSnapshot(dataDir, 'broken', {});
  await vi.waitFor(() => {
    expect(errors).toHaveLength(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(errors).toHaveLength(1);
  expect(following.current()).toBe('one');
  await putSnapshot(dataDir, 'three', {});
  await vi.waitFor(() => {
    expect(following.current()).toBe('three');
  });
});

test('before the first build the way to build is said', async () => {
  const dataDir = await aDataFolder();
  await expect(follow(dataDir, async (name) => name)).rejects.toThrow(NoSnapshot);
  await expect(follow(dataDir, async (name) => name)).rejects.toThrow('npm run indexer -- build');
});
