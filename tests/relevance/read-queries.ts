import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parsePageId } from '../../src/law/page-id.ts';
import { facetNames, hitsPerPage, maxQueryLength } from '../../src/search/query.ts';
import type { SearchQuery } from '../../src/search/query.ts';

/** The kinds of queries: a file of `queries/` each. */
export const queryKinds = [
  'topic',
  'entity',
  'typo',
  'synonym',
  'language',
  'citation',
  'phrase',
  'excluded',
  'filter',
  'long',
  'dropped',
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** How many pages stand above the hits. */
const mostPages = 3;

const ids = z.array(z.string().min(1)).min(1);

const entrySchema = z
  .strictObject({
    /** As typed. */
    q: z.string().max(maxQueryLength),
    filters: z.partialRecord(z.enum(facetNames), ids).default({}),
    /** What the law of the corpus answers, by ids: one of them is enough. */
    expect: ids,
    /** The last place, from 1, at which one of them may stand: among the hits, or a page among the pages. */
    within: z.int().min(1).max(hitsPerPage),
    /** What must be neither among the hits nor among the pages. */
    never: ids.optional(),
    /** The words that are left out, as typed. */
    dropped: ids.optional(),
    why: z.string().min(1).optional(),
    /** Why the embedded engine does not put it there: an expectation that stands and is not met. */
    known: z.string().min(1).optional(),
  })
  .refine(({ expect, within }) => within <= mostPages || expect.every(isHitId), {
    error: `only ${mostPages} pages stand above the hits`,
  })
  .refine(({ q, filters }) => q !== '' || Object.keys(filters).length > 0, {
    error: 'asks for nothing',
  });

/** A query of the relevance set, with what is expected of every engine. */
export type RelevanceQuery = z.infer<typeof entrySchema> & { readonly kind: QueryKind };

const folder = path.resolve(import.meta.dirname, 'queries');

/** The whole relevance set. Throws with the file and the entry where one is not as it must be. */
export function readQueries(): readonly RelevanceQuery[] {
  return queryKinds.flatMap((kind) => {
    const file = path.join(folder, `${kind}.yaml`);
    return parseQueries(kind, readFileSync(file, 'utf8'));
  });
}

/** The queries of one file. */
export function parseQueries(kind: QueryKind, yaml: string): readonly RelevanceQuery[] {
  const list: unknown = parse(yaml);
  const read = z.array(entrySchema).safeParse(list);
  if (read.success) return read.data.map((entry) => ({ ...entry, kind }));
  const faults = read.error.issues.map(
    (issue) => `queries/${kind}.yaml, ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(faults.join('\n'));
}

/** Whether a record stands among the hits, by its id: provisions and practice. */
export function isHitId(id: string): boolean {
  const { type } = parsePageId(id);
  return type === 'provision' || type === 'practice';
}

/** The query as the engines take it. */
export function searchQueryOf({ q, filters }: RelevanceQuery): SearchQuery {
  return { text: q, filters, page: 1 };
}

/** A query as it is named in messages: its text, and its filters in brackets. */
export function nameOf({ kind, q, filters }: RelevanceQuery): string {
  const chosen = Object.entries(filters).map(([facet, values]) => `${facet}=${values.join(',')}`);
  return `${kind} «${q}»${chosen.length === 0 ? '' : ` [${chosen.join(' ')}]`}`;
}
