import { matchEnd, matchStart } from '../engine.ts';
import { hitsPerPage, mostPages } from '../query.ts';
import type { FacetName } from '../query.ts';
import type { FilterExpression } from './filters.ts';
import { facetAttribute } from './index-settings.ts';
import { queryText } from './query-text.ts';
import type { IsSynonymKey, Sought } from './query-text.ts';

/** One question to one of the two indexes, on however many servers it lies. */
export interface Question {
  readonly index: 'provisions' | 'pages';
  readonly sought: Sought;
  readonly filter: FilterExpression;
  /** The facets whose values are counted. */
  readonly facets: readonly FacetName[];
  /** From 1; 0 hits a page where only the number of all is asked for. */
  readonly page: number;
  readonly hitsPerPage: number;
}

/** How many are found, and nothing else. */
export function countOnly(sought: Sought): Question {
  return { index: 'provisions', sought, filter: [], facets: [], page: 1, hitsPerPage: 0 };
}

/** The first pages of the site that are found. */
export function pagesQuestion(sought: Sought, filter: FilterExpression): Question {
  return { index: 'pages', sought, filter, facets: [], page: 1, hitsPerPage: mostPages };
}

/** The hits of one page of results. */
export function hitsQuestion(
  sought: Sought,
  filter: FilterExpression,
  facets: readonly FacetName[],
  page: number,
): Question {
  return { index: 'provisions', sought, filter, facets, page, hitsPerPage };
}

/** What the body of a question says on any layout. */
export function searchBody(
  { index, sought, filter, hitsPerPage: shown }: Question,
  isSynonymKey: IsSynonymKey,
) {
  return {
    q: queryText(sought, isSynonymKey),
    filter: index === 'pages' ? ['type != "marker"', ...filter] : [...filter],
    matchingStrategy: 'all',
    // Without words there is nothing to rank by: the corpus' own order.
    ...(sought.parts.length === 0 ? { sort: ['order:asc'] } : {}),
    ...(shown > 0 ? shownAttributes : { attributesToRetrieve: [] }),
  };
}

const shownFields = ['label', 'title', 'heading', 'force', 'cited_by'].map(
  (name) => `shown.${name}`,
);

/** Only what a hit shows. The marks are the port's, so that no tag of an engine reaches a page. */
const shownAttributes = {
  attributesToRetrieve: ['keys', 'type', 'facets', ...shownFields],
  attributesToHighlight: ['shown.heading', 'shown.text'],
  highlightPreTag: matchStart,
  highlightPostTag: matchEnd,
};

export function facetAttributes({ facets }: Question): string[] {
  return facets.map((facet) => facetAttribute(facet));
}
