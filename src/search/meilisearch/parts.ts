import { createHash } from 'node:crypto';

/** A collection that is too big for one server lies on several in parts. */

/** How the servers of a network call each other, by their place in `MEILI_URL` from 1. */
export function remoteName(number: number): string {
  return `part-${number}`;
}

/**
 * The part, from 1, that holds a record. What belongs to one page stays together, and the same number
 * of parts always gives the same answer. `recordId` is «opac#art-4-1» or «opac».
 */
export function partOf(recordId: string, parts: number): number {
  const [page = ''] = recordId.split('#');
  return (createHash('sha256').update(page).digest().readUInt32BE() % parts) + 1;
}
