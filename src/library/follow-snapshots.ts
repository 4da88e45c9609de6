import { currentSnapshotName } from './read-snapshot.ts';

/** Something opened from a snapshot, replaced when a newer snapshot is published. */
export interface Following<T> {
  readonly current: () => T;
  readonly stop: () => void;
}

export interface FollowOptions<T> {
  readonly dataDir: string;
  /** Opens the snapshot of that name; when it throws, the one in use stays. */
  readonly open: (name: string) => Promise<T>;
  /** Told once for each snapshot that could not be opened. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds between looks at `current`. */
  readonly interval?: number;
}

/** There is nothing to follow: nothing was built yet. */
export class NoSnapshot extends Error {
  override readonly name = 'NoSnapshot';
}

/**
 * Open the snapshot in use and go over to each newer one as soon as it is open. Whoever holds what
 * `current()` gave them keeps it whole: old snapshots stay on the disk for a while.
 */
export async function followSnapshots<T>(options: FollowOptions<T>): Promise<Following<T>> {
  const { dataDir, open, onError, interval = 500 } = options;
  let name = await currentSnapshotName(dataDir);
  if (name === undefined) {
    throw new NoSnapshot(`No corpus was built in ${dataDir}. Build it: npm run indexer -- build`);
  }
  let held = await open(name);
  let looking = false;

  async function look(): Promise<void> {
    const next = await currentSnapshotName(dataDir);
    if (next === undefined || next === name) return;
    name = next;
    held = await open(next);
  }

  // A look at a file of 64 bytes: file watchers miss renames on some file systems.
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch(onError)
      .finally(() => (looking = false));
  }, interval);
  timer.unref();
  return {
    current: () => held,
    stop: () => {
      clearInterval(timer);
    },
  };
}
