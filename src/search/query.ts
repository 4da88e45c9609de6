/** What a reader asked for, parsed once from the parameters of `/search`. */

/** The facets, in the order in which the page shows them. The names stand in addresses. */
export const facetNames = [
  'type',
  'kind',
  'binding_on',
  'minimum_age',
  'country',
  'group',
  'topic',
  'status',
  'region',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Something for each facet. */
export function eachFacet<T>(make: (facet: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

/** The values selected in each facet: alternatives of each other. Facets combine. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchQuery {
  /**
   * As typed, at most {@link maxQueryLength} characters, without space around it: but one space at its
   * end stays, since it says that the last word is whole (`words.ts`).
   */
  readonly text: string;
  readonly filters: Filters;
  /** From 1. */
  readonly page: number;
}

export const maxQueryLength = 200;
export const maxValuesPerFacet = 20;
export const maxValueLength = 100;
export const maxPage = 50;
export const hitsPerPage = 20;
/** How many pages of the site stand above the hits. */
export const mostPages = 3;

/** A query, or the sentences that tell a reader what is wrong with the address. */
export type ParsedSearch = { readonly query: SearchQuery } | { readonly faults: readonly string[] };

/**
 * Read the parameters of an address: `q`, `page` and a parameter for each facet. Parameters of other
 * names are passed over, and a value that no record carries is no fault: it just finds nothing.
 */
export function parseSearchQuery(params: Record<string, unknown>): ParsedSearch {
  const faults: string[] = [];
  const query = {
    text: readText(params['q'], faults),
    filters: readFilters(params, faults),
    page: readPage(params['page'], faults),
  };
  return faults.length === 0 ? { query } : { faults };
}

/** The one address of a query: `q`, the facets in their order with sorted values, `page` from the second on. */
export function toSearchParams({ text, filters, page }: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.append('q', text);
  for (const facet of facetNames) {
    for (const value of filters[facet]?.toSorted() ?? []) params.append(facet, value);
  }
  if (page > 1) params.append('page', String(page));
  return params;
}

function readText(value: unknown, faults: string[]): string {
  const given = readOne('q', value, faults);
  const text = given
    .replaceAll(/[\p{Cc}\p{Co}]/gu, ' ')
    .trimStart()
    .replace(/\s+$/, ' ');
  if (text.length > maxQueryLength) {
    faults.push(
      `The text to search for has ${text.length} characters: at most ${maxQueryLength} are allowed.`,
    );
  }
  return text;
}

function readPage(value: unknown, faults: string[]): number {
  const given = readOne('page', value, faults);
  if (given === '') return 1;
  const page = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (page < 1 || page > maxPage) {
    faults.push(`“page” must be a whole number from 1 to ${maxPage}.`);
  }
  return page;
}

/** A parameter that has one value, or none. */
function readOne(name: string, value: unknown, faults: string[]): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  faults.push(`“${name}” must be given once.`);
  return '';
}

function readFilters(params: Record<string, unknown>, faults: string[]): Filters {
  const read = facetNames.map(
    (facet) => [facet, readValues(facet, params[facet], faults)] as const,
  );
  return Object.fromEntries(read.filter(([, values]) => values.length > 0));
}

/** The values of a facet, each once and sorted, so that every order of the same choice is one query. */
function readValues(facet: FacetName, value: unknown, faults: string[]): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  const texts = given.filter((one) => typeof one === 'string');
  const values = [...new Set(texts.map((text) => text.trim().toLowerCase()))]
    .filter(Boolean)
    .sort();
  if (texts.length < given.length) faults.push(`A value of “${facet}” must be text.`);
  if (values.length > maxValuesPerFacet) {
    faults.push(
      `“${facet}” has ${values.length} values: at most ${maxValuesPerFacet} are allowed at once.`,
    );
  }
  if (values.some((one) => one.length > maxValueLength)) {
    faults.push(`A value of “${facet}” has more than ${maxValueLength} characters.`);
  }
  return values;
}
