import { z } from 'zod';
import { eachFacet } from '../query.ts';
import { markerSchema } from './marker.ts';

/** What Meilisearch answers, as far as it is read here. Anything else is no answer. */

const facetsSchema = z.object(eachFacet(() => z.array(z.string())));

const hitSchema = z.object({
  /** The id of the record first. */
  keys: z.tuple([z.string()], z.string()),
  type: z.enum(['provision', 'practice', 'instrument', 'group', 'country', 'topic']),
  facets: facetsSchema,
  shown: z.object({
    label: z.string(),
    title: z.string(),
    heading: z.string(),
    force: z.string().nullable(),
    cited_by: z.number(),
  }),
  /** The same with marks around what was found. */
  _formatted: z.object({ shown: z.object({ heading: z.string(), text: z.string() }) }),
});
export type FoundDocument = z.infer<typeof hitSchema>;

/** Attribute → value → number of documents. */
const distributionSchema = z.record(z.string(), z.record(z.string(), z.number()));

const pageSchema = z.object({
  hits: z.array(hitSchema),
  totalHits: z.number(),
  facetDistribution: distributionSchema.optional(),
});

/** The answer to one question. */
export interface Answer {
  readonly total: number;
  readonly hits: readonly FoundDocument[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Throws what zod throws. */
export function readPage(value: unknown): Answer {
  const { hits, totalHits, facetDistribution = {} } = pageSchema.parse(value);
  return { total: totalHits, hits, facets: facetDistribution };
}

/** The results of so many queries, in their order. Throws what zod throws. */
export function readResults(value: unknown, queries: number): readonly unknown[] {
  return z.object({ results: z.array(z.unknown()).length(queries) }).parse(value).results;
}

export const markersSchema = z.object({ hits: z.array(markerSchema) });

/** Which servers of a network did not answer. */
export const remoteErrorsSchema = z.object({
  remoteErrors: z.record(z.string(), z.unknown()).optional(),
});
