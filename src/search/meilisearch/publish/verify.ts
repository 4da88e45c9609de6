import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { facetNames } from '../../query.ts';
import type { IndexDocument } from '../documents.ts';
import { facetAttribute } from '../index-settings.ts';
import type { ByIndex, ServerContent } from './content.ts';
import { bothIndexes } from './content.ts';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';

/** An index does not hold what it should. */
export class NotAsSent extends Error {
  override readonly name = 'NotAsSent';
}

export interface Verification {
  readonly names: ByIndex<string>;
  readonly documents: ServerContent['documents'];
  /** Whether the marker is among the pages already. */
  readonly hasMarker: boolean;
}

/** Compare two indexes with what was sent to them, by means of their own. Throws {@link NotAsSent}. */
export async function verify(
  target: Target,
  { names, documents, hasMarker }: Verification,
): Promise<void> {
  for (const kind of bothIndexes) {
    const [index, expected] = [names[kind], documents[kind]];
    const marker = hasMarker && kind === 'pages' ? 1 : 0;
    await verifyCount(target, index, expected.length + marker);
    await verifyKeys(target, index, expected);
    await verifyFacets(target, index, expected);
  }
}

const statsSchema = z.object({ numberOfDocuments: z.number(), isIndexing: z.boolean() });

async function verifyCount(target: Target, index: string, expected: number): Promise<void> {
  const { numberOfDocuments: found, isIndexing } = await quietStats(target, index);
  if (isIndexing) throw new NotAsSent(`somebody else is writing to ${index}`);
  if (found !== expected) {
    throw new NotAsSent(`${index} holds ${found} documents instead of ${expected}`);
  }
}

/** Statistics of an index that nobody writes to; given up after some looks. */
async function quietStats(target: Target, index: string): Promise<z.infer<typeof statsSchema>> {
  for (let look = 1; ; look += 1) {
    const answer: unknown = await patiently(target, () => target.client.index(index).getStats());
    const stats = statsSchema.parse(answer);
    if (!stats.isIndexing || look === 10) return stats;
    await setTimeout(200);
  }
}

const samples = 20;

/** Documents spread over the whole are found by their keys. */
async function verifyKeys(
  target: Target,
  index: string,
  documents: readonly IndexDocument[],
): Promise<void> {
  const step = Math.max(1, Math.floor(documents.length / samples));
  const chosen = documents.filter((_, at) => at % step === 0).slice(0, samples);
  for (const { id, keys } of chosen) {
    const filter = `keys = ${JSON.stringify(keys[0])} AND id = ${JSON.stringify(id)}`;
    const { totalHits } = await search(target, index, { filter });
    if (totalHits !== 1) throw new NotAsSent(`${index} does not find “${keys[0] ?? id}”`);
  }
}

/** Every value of every facet is counted as often as it was sent. */
async function verifyFacets(
  target: Target,
  index: string,
  documents: readonly IndexDocument[],
): Promise<void> {
  const facets = facetNames.map(facetAttribute);
  const { facetDistribution = {} } = await search(target, index, { facets });
  for (const facet of facetNames) {
    const expected = countsOf(documents.flatMap(({ facets: own }) => own[facet].map(oneOf)));
    const found = countsOf(Object.entries(facetDistribution[facetAttribute(facet)] ?? {}));
    const wrong = [...new Set([...expected.keys(), ...found.keys()])].find(
      (value) => expected.get(value) !== found.get(value),
    );
    if (wrong === undefined) continue;
    const [has, should] = [found.get(wrong) ?? 0, expected.get(wrong) ?? 0];
    throw new NotAsSent(`${index} counts ${has} with ${facet} “${wrong}” instead of ${should}`);
  }
}

function oneOf(value: string): readonly [string, number] {
  return [value, 1];
}

/** Sums by value; the server makes one of values that differ in case. */
function countsOf(counts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [value, count] of counts) {
    const key = value.toLowerCase();
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

const answerSchema = z.object({
  totalHits: z.number(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
});

async function search(
  target: Target,
  index: string,
  question: { readonly filter?: string; readonly facets?: string[] },
): Promise<z.infer<typeof answerSchema>> {
  const answer: unknown = await patiently(target, () =>
    target.client.index(index).search('', { ...question, hitsPerPage: 0 }),
  );
  return answerSchema.parse(answer);
}
