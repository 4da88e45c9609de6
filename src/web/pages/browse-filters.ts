import type { CatalogueEntry } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import type { FacetCount } from '../../search/engine.ts';
import type { FacetName, Filters } from '../../search/query.ts';
import { facetNames, maxValueLength, maxValuesPerFacet } from '../../search/query.ts';
import type { FacetCounts } from './facet-view.ts';

/** The lists of the site. */
export type BrowseType = CatalogueEntry['type'];

/** What each list can be filtered by, in the order of the page. */
export const browseFacets: Readonly<Record<BrowseType, readonly FacetName[]>> = {
  instrument: ['kind', 'binding_on', 'minimum_age', 'country', 'topic', 'status', 'region'],
  group: ['country', 'status', 'region'],
  country: ['region'],
  topic: [],
  practice: ['kind', 'country', 'group', 'topic', 'region'],
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
  library: Library,
  entries: readonly CatalogueEntry[],
  filters: Filters,
): readonly CatalogueEntry[] {
  const wanted = facetsOf(filters);
  return entries.filter((entry) =>
    wanted.every(([facet, values]) =>
      facetValues(library, entry, facet).some((value) => values.includes(value)),
    ),
  );
}

/** A facet's counts apply every filter but its own; most first, then by value. */
export function countFacets(
  library: Library,
  type: BrowseType,
  entries: readonly CatalogueEntry[],
  filters: Filters,
): FacetCounts {
  const counts = browseFacets[type].map((facet) => {
    const others = { ...filters, [facet]: [] };
    const found = filterEntries(library, entries, others);
    return [facet, countValues(found.map((entry) => facetValues(library, entry, facet)))] as const;
  });
  return Object.fromEntries(counts);
}

function countValues(values: readonly (readonly string[])[]): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}

function facetValues(library: Library, entry: CatalogueEntry, facet: FacetName): readonly string[] {
  return facet === 'region' && entry.type === 'practice'
    ? regionsOf(library, entry)
    : valuesOf[facet](entry);
}

const valuesOf: Readonly<Record<FacetName, (entry: CatalogueEntry) => readonly string[]>> = {
  // A list holds one type of page.
  type: () => [],
  kind: ({ kind }) => known(kind),
  binding_on: ({ binding_on }) => binding_on,
  minimum_age: ({ ages }) => ages.map(String),
  country: ({ countries }) => countries,
  group: ({ groups }) => groups,
  topic: ({ topics }) => topics,
  status: ({ status }) => known(status),
  region: ({ region }) => known(region),
  year: ({ year }) => known(year),
};

/** The regions of its countries; what is worldwide lies in none. */
function regionsOf(library: Library, { countries }: CatalogueEntry): readonly string[] {
  const regions = countries.flatMap((code) => library.entry('country', code)?.region ?? []);
  return [...new Set(regions)];
}

function facetsOf(filters: Filters): readonly (readonly [FacetName, readonly string[]])[] {
  return facetNames.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? [] : [[facet, values] as const];
  });
}

function known(value: string | number | null): readonly string[] {
  return value === null ? [] : [String(value)];
}
