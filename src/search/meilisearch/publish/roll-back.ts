import type { RollbackReport } from '../../publishing.ts';
import type { Build } from './builds.ts';
import { ownIndexes } from './builds.ts';
import { readMarker } from './live-marker.ts';
import { takeLock } from './lock.ts';
import { checkHealth } from './publish-to-server.ts';
import { isWhole, wasBefore } from './sweep.ts';
import { swapIn } from './swap.ts';
import type { Target } from './target.ts';

/**
 * Swap the index before in again. What was live is kept in its place, so that a second rollback goes
 * forward again. Throws when no index is kept.
 */
export async function rollBack(target: Target): Promise<RollbackReport> {
  await checkHealth(target);
  const lock = await takeLock(target);
  try {
    const live = await readMarker(target, target.names.pages);
    const { builds } = await ownIndexes(target);
    const whole = builds.filter((build) => isWhole(build) && isOfPart(build, target));
    const kept = whole.find((build) => wasBefore(build, live)) ?? whole[0];
    if (!kept?.marker) throw new Error('no index of an earlier snapshot is kept');
    await lock.confirm();
    await swapIn(target, kept.names, kept.marker);
    return {
      server: target.host,
      snapshot: kept.marker.snapshot,
      before: live?.snapshot ?? null,
    };
  } finally {
    await lock.release();
  }
}

/** Whether a pair holds what this server is to hold: from other parts, answers would be missing or doubled. */
function isOfPart({ marker }: Build, { part, parts }: Target): boolean {
  return marker?.part === part && marker.parts === parts;
}
