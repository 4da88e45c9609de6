import type { Hit, SearchResult } from '../../src/search/engine.ts';
import type { FacetName } from '../../src/search/query.ts';
import { facetNames } from '../../src/search/query.ts';
import type { RelevanceQuery } from './read-queries.ts';
import { isHitId, nameOf } from './read-queries.ts';

/** How many hits of a result are compared. */
const compared = 10;

/** A query and what two engines answer. */
export interface Answers {
  readonly query: RelevanceQuery;
  readonly left: SearchResult;
  readonly right: SearchResult;
}

/** How two engines agree over many queries: means and shares from 0 to 1. */
export interface Agreement {
  readonly queries: number;
  /** Mean overlap of the first ten hits, and of the pages. */
  readonly hits: number;
  readonly pages: number;
  /** Shares of the queries. */
  readonly sameFirst: number;
  readonly sameTotal: number;
  readonly sameDropped: number;
  readonly sameFacets: number;
}

/** What of an answer is not as the set expects it, a line each; empty where it is met. */
export function faultsOf(query: RelevanceQuery, result: SearchResult): readonly string[] {
  const { expect, within, never = [], dropped } = query;
  const hits = idsOf(result.hits);
  const pages = idsOf(result.pages);
  const listOf = (id: string) => (isHitId(id) ? hits : pages);
  const unwanted = never.filter((id) => listOf(id).includes(id));
  const faults: string[] = [];
  if (!expect.some((id) => listOf(id).slice(0, within).includes(id))) {
    const ranks = expect.map((id) => `${id} ${rankIn(listOf(id), id)}`);
    faults.push(`none of these within ${within}: ${ranks.join(', ')}`);
  }
  if (unwanted.length > 0) faults.push(`must not be found: ${unwanted.join(', ')}`);
  if (dropped !== undefined && !areSame(dropped, result.dropped)) {
    faults.push(`left out ${list(result.dropped)} and not ${list(dropped)}`);
  }
  return faults;
}

/** Of all that stands in either list, how much stands in both: |A∩B| / max(|A|,|B|), and 1 when both are empty. */
export function overlap(left: readonly string[], right: readonly string[]): number {
  const most = Math.max(left.length, right.length);
  return most === 0 ? 1 : left.filter((id) => right.includes(id)).length / most;
}

/** How two engines agree over all these queries. Throws when there are none. */
export function agreementOf(answers: readonly Answers[]): Agreement {
  if (answers.length === 0) throw new Error('There are no answers to compare.');
  const mean = (measure: (one: Answers) => number) =>
    answers.reduce((sum, one) => sum + measure(one), 0) / answers.length;
  const share = (holds: (one: Answers) => boolean) => mean((one) => Number(holds(one)));
  return {
    queries: answers.length,
    hits: mean(({ left, right }) => overlap(topHits(left), topHits(right))),
    pages: mean(({ left, right }) => overlap(idsOf(left.pages), idsOf(right.pages))),
    sameFirst: share(({ left, right }) => topHits(left)[0] === topHits(right)[0]),
    sameTotal: share(({ left, right }) => left.total === right.total),
    sameDropped: share(({ left, right }) => areSame(left.dropped, right.dropped)),
    sameFacets: share(({ left, right }) => differingFacets(left, right).length === 0),
  };
}

/**
 * Every difference between two answers, a line each: the query, what differs, what stands on each side.
 *
 * @example
 * topic «release of children»: first hit: opac#art-6-3 | lk-tmvp-action-plan-2008#clause-release
 */
export function differences({ query, left, right }: Answers): readonly string[] {
  const lines = [
    ...inValue('first hit', topHits(left).slice(0, 1), topHits(right).slice(0, 1)),
    ...inMembers('hits', topHits(left), topHits(right)),
    ...inOrder('hits', topHits(left), topHits(right)),
    ...inMembers('pages', idsOf(left.pages), idsOf(right.pages)),
    ...inOrder('pages', idsOf(left.pages), idsOf(right.pages)),
    ...inValue('total', [String(left.total)], [String(right.total)]),
    ...inValue('left out', left.dropped, right.dropped),
    ...facetNames.flatMap((facet) =>
      inMembers(`facet ${facet}`, countsOf(left, facet), countsOf(right, facet)),
    ),
  ];
  return lines.map((line) => `${nameOf(query)}: ${line}`);
}

/** The facets of which the two count different values, or the same differently; their order does not matter. */
function differingFacets(left: SearchResult, right: SearchResult): readonly FacetName[] {
  return facetNames.filter((facet) => !areSame(countsOf(left, facet), countsOf(right, facet)));
}

function countsOf({ facets }: SearchResult, facet: FacetName): readonly string[] {
  return facets[facet].map(({ value, count }) => `${value}=${count}`).sort();
}

type Compare = (what: string, left: readonly string[], right: readonly string[]) => string[];

/** What stands on one side only. */
const inMembers: Compare = (what, left, right) => {
  const onlyLeft = left.filter((one) => !right.includes(one));
  const onlyRight = right.filter((one) => !left.includes(one));
  const differs = onlyLeft.length + onlyRight.length > 0;
  return differs ? [`${what}: only ${list(onlyLeft)} | only ${list(onlyRight)}`] : [];
};

const inValue: Compare = (what, left, right) =>
  areSame(left, right) ? [] : [`${what}: ${list(left)} | ${list(right)}`];

/** The same members in another order; of other members {@link inMembers} tells. */
const inOrder: Compare = (what, left, right) =>
  areSame(left.toSorted(), right.toSorted()) ? inValue(`order of ${what}`, left, right) : [];

function topHits({ hits }: SearchResult): readonly string[] {
  return idsOf(hits).slice(0, compared);
}

function idsOf(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ record }) => record.id);
}

function rankIn(ids: readonly string[], id: string): string {
  const at = ids.indexOf(id);
  return at === -1 ? '(not there)' : `(at ${at + 1})`;
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

function list(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.join(' ');
}
