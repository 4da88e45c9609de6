import type { FacetName, Filters } from '../query.ts';
import { facetNames } from '../query.ts';
import { facetAttribute } from './index-settings.ts';

/** Filters as Meilisearch reads them: an array whose members must all hold. */
export type FilterExpression = readonly string[];

/** What carries a selected value of every facet but those passed over. */
export function filtersOf(filters: Filters, passedOver?: FacetName): FilterExpression {
  return selectedFacets(filters)
    .filter((facet) => facet !== passedOver)
    .map((facet) => isAmong(facet, filters));
}

/** What carries a selected value of each facet, or no value of it at all. */
export function lenientFiltersOf(filters: Filters): FilterExpression {
  return selectedFacets(filters).map(
    (facet) => `${facetAttribute(facet)} IS EMPTY OR ${isAmong(facet, filters)}`,
  );
}

export function selectedFacets(filters: Filters): readonly FacetName[] {
  return facetNames.filter((facet) => (filters[facet] ?? []).length > 0);
}

/** A quoted value is read like JSON text, so nothing in it can end it. */
function isAmong(facet: FacetName, filters: Filters): string {
  const values = (filters[facet] ?? []).map((value) => JSON.stringify(value));
  return `${facetAttribute(facet)} IN [${values.join(', ')}]`;
}
