import type { Marker } from '../marker.ts';
import type { ByIndex } from './content.ts';
import { bothIndexes } from './content.ts';
import type { Difference } from './difference.ts';
import type { Work } from './full-build.ts';
import { writeMarker } from './live-marker.ts';
import type { Target } from './target.ts';
import { done } from './tasks.ts';
import { uploadDocuments } from './upload.ts';
import { verify } from './verify.ts';

/**
 * Change the documents of the live indexes. While that lasts their marker names no snapshot, so that
 * no answer is taken from them; when it breaks off, the next run mends it. Throws `NotAsSent` when the
 * indexes then do not hold what they should.
 */
export async function changeInPlace(
  work: Work,
  live: Marker,
  { changed, removed, changes, removals }: Difference,
): Promise<void> {
  const { target, content, lock, stages } = work;
  const { names } = target;
  const { documents, marker } = content;
  await lock.confirm();
  if (changes + removals > 0) await writeMarker(target, names.pages, { ...live, snapshot: null });
  await stages.run('Uploading documents', changes, (tellDone) =>
    uploadDocuments(target, { documents: changed, names, buildId: 'in-place' }, tellDone),
  );
  await stages.run('Removing documents', removals, () => removeDocuments(target, removed));
  await stages.run('Verifying the index', 1, () =>
    verify(target, { names, documents, hasMarker: true }),
  );
  await lock.confirm();
  await writeMarker(target, names.pages, marker);
}

async function removeDocuments(target: Target, removed: ByIndex<readonly string[]>): Promise<void> {
  for (const kind of bothIndexes) {
    const [index, ids] = [target.client.index(target.names[kind]), removed[kind]];
    if (ids.length > 0) await done(target, () => index.deleteDocuments([...ids]));
  }
}
