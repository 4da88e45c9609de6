import { saysCode } from '../server.ts';
import type { Marker } from '../marker.ts';
import { markerId, markerSchema } from '../marker.ts';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';
import { done } from './tasks.ts';

/** The marker in an index of pages; `null` when there is none that is understood. */
export async function readMarker(target: Target, index: string): Promise<Marker | null> {
  try {
    const document: unknown = await patiently(target, () =>
      target.client.index(index).getDocument(markerId),
    );
    return markerSchema.safeParse(document).data ?? null;
  } catch (error) {
    if (saysCode(error, 'document_not_found') || saysCode(error, 'index_not_found')) return null;
    throw error;
  }
}

export async function writeMarker(target: Target, index: string, marker: Marker): Promise<void> {
  await done(target, () => target.client.index(index).addDocuments([marker], { primaryKey: 'id' }));
}

/** Whether two markers are the same one. */
export function isSameMarker(one: Marker | null, other: Marker): boolean {
  return one?.snapshot === other.snapshot && one.published_at === other.published_at;
}
