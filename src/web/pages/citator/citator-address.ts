/** What the citator can be narrowed by, in the order of the page. The names stand in addresses. */
export const citatorFacets = ['direction', 'type', 'kind', 'origin'] as const;
export type CitatorFacet = (typeof citatorFacets)[number];

/** At most one value of each. */
export type CitatorFilters = Readonly<Partial<Record<CitatorFacet, string>>>;

const longestValue = 100;

/** Read the filters of an address; a value that no line has is no fault: it finds nothing. */
export function parseCitatorFilters(parameters: URLSearchParams): CitatorFilters {
  const entries = citatorFacets.flatMap((facet) => {
    const value = (parameters.get(facet) ?? '').toLowerCase();
    return value === '' || value.length > longestValue ? [] : [[facet, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The address of a list with these filters. */
export function citatorPath(path: string, filters: CitatorFilters): string {
  const parameters = new URLSearchParams();
  for (const facet of citatorFacets) {
    const value = filters[facet];
    if (value !== undefined) parameters.append(facet, value);
  }
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}
