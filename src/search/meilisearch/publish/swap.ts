import { setTimeout } from 'node:timers/promises';
import type { IndexSwap, Meilisearch } from 'meilisearch';
import { z } from 'zod';
import type { Marker } from '../marker.ts';
import { faultOf } from '../server.ts';
import { ServerRefusal } from '../transport.ts';
import { ownIndexes } from './builds.ts';
import type { ByIndex } from './content.ts';
import { bothIndexes } from './content.ts';
import { isSameMarker, readMarker } from './live-marker.ts';
import { mayPass, patiently } from './patience.ts';
import type { Target } from './target.ts';
import { finished, taskIn } from './tasks.ts';

/**
 * Put a pair of indexes in the place of the live one, both at once: from one moment to the next
 * searches are answered from them. What was live gets their names. `marker` is the one among them:
 * it is over when it stands among the live pages.
 */
export async function swapIn(
  target: Target,
  names: ByIndex<string>,
  marker: Marker,
): Promise<void> {
  const { hasLive } = await ownIndexes(target);
  const swaps = bothIndexes.map((kind): IndexSwap => {
    const [live, build] = [target.names[kind], names[kind]];
    return hasLive[kind]
      ? { indexes: [live, build], rename: false }
      : { indexes: [build, live], rename: true };
  });
  const task = await orderSwap(target, swaps, names.pages);
  const isDone = task !== undefined && (await seenDone(target, task));
  await arrival(target, marker, isDone ? target.patience : 5 * target.patience);
}

/** The number of the task. A swap that is ordered twice is undone, so a broken connection is looked into. */
async function orderSwap(
  target: Target,
  swaps: IndexSwap[],
  build: string,
): Promise<number | undefined> {
  for (let left = 5; ; left -= 1) {
    try {
      return taskIn(await target.client.swapIndexes(swaps));
    } catch (error) {
      if (!mayPass(error) || left === 0) throw error;
      const { tasksClient } = target;
      // Without that key nobody can say whether it was ordered, but the marker will.
      if (tasksClient === undefined) return undefined;
      const ordered = await orderedSwap(target, tasksClient, build);
      if (ordered !== undefined) return ordered;
    }
  }
}

const swapTasksSchema = z.object({
  results: z.array(
    z.object({
      uid: z.number(),
      details: z.object({ swaps: z.array(z.object({ indexes: z.array(z.string()) })) }),
    }),
  ),
});

async function orderedSwap(
  target: Target,
  tasksClient: Meilisearch,
  build: string,
): Promise<number | undefined> {
  const answer: unknown = await patiently(target, () =>
    tasksClient.tasks.getTasks({ types: ['indexSwap'], limit: 20 }),
  );
  const { results } = swapTasksSchema.parse(answer);
  const isOurs = ({ indexes }: { readonly indexes: readonly string[] }): boolean =>
    indexes.includes(build);
  return results.find(({ details }) => details.swaps.some(isOurs))?.uid;
}

/** Wait for the task of a swap, which only a key that sees every index sees; `false` where there is none. */
async function seenDone(target: Target, task: number): Promise<boolean> {
  const { tasksClient } = target;
  if (tasksClient === undefined) return false;
  try {
    await finished(target, task, tasksClient);
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault instanceof ServerRefusal && [401, 403, 404].includes(fault.status)) return false;
    throw error;
  }
}

async function arrival(target: Target, marker: Marker, limit: number): Promise<void> {
  const start = Date.now();
  for (let pause = 10; ; pause = Math.min(pause * 2, 1000)) {
    if (isSameMarker(await readMarker(target, target.names.pages), marker)) return;
    if (Date.now() - start > limit) break;
    await setTimeout(pause);
  }
  throw new Error(
    `the swap to the new index was ordered, but it was not seen within ${Math.round(limit / 1000)} seconds. Searches are answered from one whole index or the other; publish again`,
  );
}
