import { z } from 'zod';
import type { IndexDocument } from '../documents.ts';
import { markerId } from '../marker.ts';
import type { ByIndex, ServerContent } from './content.ts';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';

/** What must be done to the documents of an index for it to hold others. */
export interface Difference {
  /** New or other than those on the server. */
  readonly changed: ByIndex<readonly IndexDocument[]>;
  /** The ids of those that are on the server and no more in the content. */
  readonly removed: ByIndex<readonly string[]>;
  readonly changes: number;
  readonly removals: number;
}

/** Read back what the live indexes hold, and compare. */
export async function differenceFrom(
  target: Target,
  documents: ServerContent['documents'],
): Promise<Difference> {
  const { provisions, pages } = target.names;
  const held = {
    provisions: await heldHashes(target, provisions),
    pages: await heldHashes(target, pages),
  };
  const changed = {
    provisions: changedIn(documents.provisions, held.provisions),
    pages: changedIn(documents.pages, held.pages),
  };
  const removed = {
    provisions: removedFrom(documents.provisions, held.provisions),
    pages: removedFrom(documents.pages, held.pages),
  };
  return {
    changed,
    removed,
    changes: changed.provisions.length + changed.pages.length,
    removals: removed.provisions.length + removed.pages.length,
  };
}

function changedIn(
  documents: readonly IndexDocument[],
  held: ReadonlyMap<string, string>,
): readonly IndexDocument[] {
  return documents.filter(({ id, hash }) => held.get(id) !== hash);
}

function removedFrom(
  documents: readonly IndexDocument[],
  held: ReadonlyMap<string, string>,
): readonly string[] {
  const wanted = new Set(documents.map(({ id }) => id));
  return [...held.keys()].filter((id) => !wanted.has(id));
}

const pageSize = 1000;
const pageSchema = z.object({
  results: z.array(z.object({ id: z.string(), hash: z.string().default('') })),
  total: z.number(),
});

/** The hash of every document by its id, without the marker. */
async function heldHashes(target: Target, index: string): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (let offset = 0; ; offset += pageSize) {
    const answer: unknown = await patiently(target, () =>
      target.client.index(index).getDocuments({ fields: ['id', 'hash'], offset, limit: pageSize }),
    );
    const { results, total } = pageSchema.parse(answer);
    for (const { id, hash } of results) if (id !== markerId) hashes.set(id, hash);
    if (offset + pageSize >= total) return hashes;
  }
}
