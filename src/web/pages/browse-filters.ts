import type { CatalogueEntry } from '../../library/documents.ts';
import type { FacetCount } from '../../search/engine.ts';
import type { FacetName, Filters } from '../../search/query.ts';
import { maxValueLength, maxValuesPerFacet } from '../../search/query.ts';
import type { FacetCounts } from './facet-view.ts';

/** The lists of the site. */
export type BrowseType = CatalogueEntry['type'];

/** What each list can be filtered by, in the order of the page. */
export const browseFacets: Readonly<Record<BrowseType, readonly FacetName[]>> = {
  instrument: ['kind', 'binding_on', 'minimum_age', 'country', 'topic', 'status', 'region'],
  group: ['country', 'status', 'region'],
  country: ['region'],
  topic: [],
};

/** Read the filters of a list from the parameters of its address; what is no filter of the list is passed over. */
export function parseBrowseFilters(type: BrowseType, parameters: URLSearchParams): Filters {
  const entries = browseFacets[type].flatMap((facet) => {
    const values = [...new Set(parameters.getAll(facet).map((value) => value.toLowerCase()))]
      .filter((value) => value !== '' && value.length <= maxValueLength)
      .slice(0, maxValuesPerFacet);
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return Object.fromEntries(entries);
}

/** Values of one facet are alternatives of each other; facets combine. */
export function filterEntries(
  entries: readonly CatalogueEntry[],
  filters: Filters,
): readonly CatalogueEntry[] {
  const wanted = facetsOf(filters);
  return entries.filter((entry) =>
    wanted.every(([facet, values]) =>
      facetValues(entry, facet).some((value) => values.includes(value)),
    ),
  );
}

/** A facet's counts apply every filter but its own; most first, then by value. */
export function countFacets(
  type: BrowseType,
  entries: readonly CatalogueEntry[],
  filters: Filters,
): FacetCounts {
  const counts = browseFacets[type].map((facet) => {
    const others = { ...filters, [facet]: [] };
    return [facet, countValues(filterEntries(entries, others), facet)] as const;
  });
  return Object.fromEntries(counts);
}

function countValues(entries: readonly CatalogueEntry[], facet: FacetName): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => facetValues(entry, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}

function facetValues(entry: CatalogueEntry, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'kind':
      return known(entry.kind);
    case 'binding_on':
      return entry.binding_on;
    case 'minimum_age':
      return known(entry.minimum_age);
    case 'country':
      return entry.countries;
    case 'group':
      return entry.groups;
    case 'topic':
      return entry.topics;
    case 'status':
      return known(entry.status);
    case 'region':
      return known(entry.region);
    case 'year':
      return known(entry.year);
  }
}

function facetsOf(filters: Filters): readonly (readonly [FacetName, readonly string[]])[] {
  return browseFacets.instrument.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? [] : [[facet, values] as const];
  });
}

function known(value: string | number | null): readonly string[] {
  return value === null ? [] : [String(value)];
}
