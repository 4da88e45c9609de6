import type { MissingPart, SearchResult } from '../engine.ts';
import type { FacetName, SearchQuery } from '../query.ts';
import { facetNames } from '../query.ts';
import { parseQueryText } from '../words.ts';
import type { QueryPart } from '../words.ts';
import type { Answer } from './answers.ts';
import type { Ask, Asking } from './ask.ts';
import { filtersOf, lenientFiltersOf, selectedFacets } from './filters.ts';
import type { Question } from './questions.ts';
import { hitsQuestion, pagesQuestion } from './questions.ts';
import type { Sought } from './query-text.ts';
import { wordsThatFind } from './relax.ts';
import { facetsOf, hitOf } from './result.ts';

/**
 * Answer a query. Most are one request: the hits with the counts of the facets that have no filter, a
 * question of its own for each that has, so that its counts apply all filters but its own, and the
 * pages. Only where nothing has all words, others follow to find out which to leave out.
 */
export async function answerQuery(
  ask: Ask,
  query: SearchQuery,
  asking: Asking,
): Promise<SearchResult> {
  const missing = new Map<number, MissingPart>();
  const result = await answerAll(noting(ask, missing), query, asking);
  return missing.size === 0 ? result : { ...result, missing: [...missing.values()] };
}

/** A part that is missing in one request of several is missing in the answer: it may decide which words are left out. */
function noting(ask: Ask, missing: Map<number, MissingPart>): Ask {
  return async (questions, asking) => {
    const asked = await ask(questions, asking);
    for (const each of asked.missing) missing.set(each.part, each);
    return asked;
  };
}

async function answerAll(ask: Ask, query: SearchQuery, asking: Asking): Promise<SearchResult> {
  const { parts, excluded, beyond } = parseQueryText(query.text);
  const asked = await askFor(ask, query, { parts, excluded }, asking);
  if (asked.main.total > 0 || parts.length === 0) return resultOf(query, asked, beyond);
  const kept = await wordsThatFind(ask, { parts, excluded }, asking);
  if (kept === undefined) return resultOf(query, asked, beyond);
  const again = await askFor(ask, query, { parts: kept, excluded }, asking);
  // The pages with all words stand, if there are any.
  const pages = asked.pages.length > 0 ? asked.pages : again.pages;
  return resultOf(query, { ...again, pages }, [...leftOut(parts, kept), ...beyond]);
}

interface AskedFor {
  readonly main: Answer;
  readonly own: ReadonlyMap<FacetName, Answer>;
  readonly pages: Answer['hits'];
}

async function askFor(
  ask: Ask,
  { filters, page }: SearchQuery,
  sought: Sought,
  asking: Asking,
): Promise<AskedFor> {
  const selected = selectedFacets(filters);
  const others = facetNames.filter((facet) => !selected.includes(facet));
  const withPages = page === 1 && sought.parts.length > 0;
  const questions: readonly Question[] = [
    hitsQuestion(sought, filtersOf(filters), others, page),
    ...selected.map((facet) => valuesQuestion(sought, filtersOf(filters, facet), facet)),
    ...(withPages ? [pagesQuestion(sought, lenientFiltersOf(filters))] : []),
  ];
  const { answers } = await ask(questions, asking);
  const [main = nothing, ...rest] = answers;
  return {
    main,
    own: new Map(selected.map((facet, at) => [facet, rest[at] ?? nothing])),
    pages: withPages ? (rest.at(-1)?.hits ?? []) : [],
  };
}

/** The values of a facet with every filter but its own. */
function valuesQuestion(sought: Sought, filter: readonly string[], facet: FacetName): Question {
  return { index: 'provisions', sought, filter, facets: [facet], page: 1, hitsPerPage: 0 };
}

const nothing: Answer = { total: 0, hits: [], facets: {} };

function leftOut(parts: readonly QueryPart[], kept: readonly QueryPart[]): readonly string[] {
  return parts.filter((part) => !kept.includes(part)).map(({ text }) => text);
}

function resultOf(
  { filters }: SearchQuery,
  { main, own, pages }: AskedFor,
  dropped: readonly string[],
): SearchResult {
  return {
    total: main.total,
    hits: main.hits.map(hitOf),
    pages: pages.map(hitOf),
    facets: facetsOf(main, own, filters),
    dropped,
    answeredBy: 'meilisearch',
  };
}
