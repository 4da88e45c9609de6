import type { Marker } from '../marker.ts';
import type { Build } from './builds.ts';
import { ownIndexes, removeBuilds } from './builds.ts';
import { readMarker } from './live-marker.ts';
import type { Target } from './target.ts';

/** The index before is kept for a rollback for a day. */
const graceTime = 24 * 60 * 60_000;

/**
 * Remove what killed builds left and what is no longer kept; gives the moment until which the index
 * before is kept, if there is one. Only with the lock: else it may be somebody's build.
 */
export async function sweep(target: Target, now = Date.now()): Promise<number | null> {
  const { builds } = await ownIndexes(target);
  const live = await readMarker(target, target.names.pages);
  const kept = builds.find((build) => wasBefore(build, live) && build.time + graceTime > now);
  await removeBuilds(
    target,
    builds.filter((build) => build !== kept),
  );
  return kept === undefined ? null : kept.time + graceTime;
}

/** Whether a pair of indexes is whole and holds one snapshot. */
export function isWhole({ present, marker }: Build): boolean {
  return present.length === 2 && marker !== null && marker.snapshot !== null;
}

/** Whether a whole pair was in use before the live one. A newer one was never swapped in, or swapped out by a rollback. */
export function wasBefore(build: Build, live: Marker | null): boolean {
  if (!isWhole(build) || build.marker === null) return false;
  return live === null || build.marker.published_at < live.published_at;
}
