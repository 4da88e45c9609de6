import { randomBytes } from 'node:crypto';
import { buildNames } from './builds.ts';
import type { ByIndex, ServerContent } from './content.ts';
import { writeMarker } from './live-marker.ts';
import type { Lock } from './lock.ts';
import { applySettings } from './settings.ts';
import type { Stages } from './stages.ts';
import { swapIn } from './swap.ts';
import type { Target } from './target.ts';
import { done, failedWith } from './tasks.ts';
import { uploadDocuments } from './upload.ts';
import { verify } from './verify.ts';

export interface Work {
  readonly target: Target;
  readonly content: ServerContent;
  readonly lock: Lock;
  readonly stages: Stages;
}

/**
 * Build new indexes beside the live ones and swap them in when they are whole and verified. When
 * anything fails, nothing is swapped and they are removed.
 */
export async function buildAnew(work: Work): Promise<void> {
  const { target, content, lock, stages } = work;
  const token = randomBytes(4).toString('hex');
  const names = buildNames(target.names, Date.now(), token);
  try {
    await fill(work, names, token);
    await lock.confirm();
  } catch (error) {
    await giveUp(target, names);
    throw error;
  }
  await stages.run('Swapping the new index in', 1, () => swapIn(target, names, content.marker));
}

async function fill(work: Work, names: ByIndex<string>, buildId: string): Promise<void> {
  const { target, content, stages } = work;
  const { documents, settings, marker } = content;
  const indexes = [names.provisions, names.pages];
  await stages.run('Making a new index', 2, async (tellDone) => {
    for (const index of indexes) {
      await create(target, index);
      await applySettings(target, index, settings);
      tellDone(1);
    }
  });
  const count = documents.provisions.length + documents.pages.length;
  await stages.run('Uploading documents', count, (tellDone) =>
    uploadDocuments(target, { documents, names, buildId }, tellDone),
  );
  await stages.run('Verifying the new index', 1, () =>
    verify(target, { names, documents, hasMarker: false }),
  );
  await writeMarker(target, names.pages, marker);
}

/** The name is nobody else's, so where it is taken an earlier order was not answered. */
async function create(target: Target, index: string): Promise<void> {
  try {
    await done(target, () => target.client.createIndex(index, { primaryKey: 'id' }));
  } catch (error) {
    if (!failedWith(error, 'index_already_exists')) throw error;
  }
}

/** Make room again; what cannot be removed now is swept by the next run. */
async function giveUp(target: Target, names: ByIndex<string>): Promise<void> {
  const impatient = { ...target, patience: 0 };
  for (const index of [names.provisions, names.pages]) {
    await done(impatient, () => target.client.deleteIndex(index)).catch(() => undefined);
  }
}
