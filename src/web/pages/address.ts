import type { ExportForm } from '../../paths.ts';
import { paths, twin } from '../../paths.ts';
import type { FacetName, Filters, SearchQuery } from '../../search/query.ts';
import { toSearchParams } from '../../search/query.ts';

/** A question that no filter narrows and that stands on its first page. */
const everything: SearchQuery = { text: '', filters: {}, page: 1 };

/** The one address of a search: the URL is the whole state. */
export function searchPath(query: Partial<SearchQuery>): string {
  return withParameters(paths.search, toSearchParams({ ...everything, ...query }));
}

/** The whole of a search in one file. */
export function exportPath(form: ExportForm, { text, filters }: SearchQuery): string {
  const query = toSearchParams({ text, filters, page: 1 });
  return withParameters(twin(paths.api.export, form), query);
}

/** The address of a list with filters. */
export function listPath(path: string, filters: Filters): string {
  return withParameters(path, toSearchParams({ ...everything, filters }));
}

/** The filters without one value of one facet. */
export function withoutValue(filters: Filters, facet: FacetName, value: string): Filters {
  const { [facet]: values = [], ...others } = filters;
  const rest = values.filter((other) => other !== value);
  return rest.length === 0 ? others : { ...others, [facet]: rest };
}

function withParameters(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}
