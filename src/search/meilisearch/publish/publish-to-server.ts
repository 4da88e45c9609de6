import { z } from 'zod';
import type { PublishReport, TellStage } from '../../publishing.ts';
import { changeInPlace } from './change-in-place.ts';
import type { AllDocuments } from './content.ts';
import { contentFor } from './content.ts';
import type { Work } from './full-build.ts';
import { buildAnew } from './full-build.ts';
import { readMarker } from './live-marker.ts';
import { takeLock } from './lock.ts';
import type { Plan } from './plan.ts';
import { planFor } from './plan.ts';
import { Stages } from './stages.ts';
import { sweep } from './sweep.ts';
import type { Target } from './target.ts';
import { NotAsSent } from './verify.ts';

/** Bring one server to its share of the documents. Whatever fails, the old index answers on. */
export async function publishToServer(
  target: Target,
  all: AllDocuments,
  tell: TellStage,
): Promise<PublishReport> {
  const stages = new Stages(tell);
  await checkHealth(target);
  const lock = await stages.run('Waiting for its turn', 1, () => takeLock(target));
  try {
    const keptBefore = await stages.run('Sweeping leftovers', 1, () => sweep(target));
    const live = await readMarker(target, target.names.pages);
    const content = contentFor(target, all, live);
    const work = { target, content, lock, stages };
    const planned = await stages.run('Comparing documents', 1, () =>
      planFor(target, content, live),
    );
    const plan = await carryOut(work, planned);
    const kept = plan.kind === 'full' ? await sweep(target) : keptBefore;
    return reportOf(work, plan, kept);
  } finally {
    await lock.release();
  }
}

const healthSchema = z.object({ status: z.string() });

/** Its version is closed to the keys: whether it understands what is meant is seen when its settings are read back. */
export async function checkHealth({ client }: Target): Promise<void> {
  const answer: unknown = await client.health();
  const { status } = healthSchema.parse(answer);
  if (status !== 'available') throw new Error(`its state is “${status}”. Restart it`);
}

async function carryOut(work: Work, plan: Plan): Promise<Plan> {
  if (plan.kind === 'full') await buildAnew(work);
  if (plan.kind !== 'incremental') return plan;
  try {
    await changeInPlace(work, plan.live, plan.difference);
    return plan;
  } catch (error) {
    if (!(error instanceof NotAsSent)) throw error;
    await buildAnew(work);
    return { kind: 'full', reason: `changed in place, ${error.message}` };
  }
}

function reportOf(
  { target, content, stages }: Work,
  plan: Plan,
  kept: number | null,
): PublishReport {
  const { provisions, pages } = content.marker;
  const counts =
    plan.kind === 'full'
      ? { sent: provisions + pages, deleted: 0 }
      : { sent: plan.difference.changes, deleted: plan.difference.removals };
  return {
    server: target.host,
    kind: plan.kind,
    reason: plan.reason,
    provisions,
    pages,
    ...counts,
    durations: stages.durations,
    keptUntil: kept === null ? null : new Date(kept).toISOString(),
  };
}
