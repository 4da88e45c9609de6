import type { Library } from '../../library/library.ts';
import type { FacetCount } from '../../search/engine.ts';
import type { Facet, FacetValue } from '../../search/facets.ts';
import { describeFacets } from '../../search/facets.ts';
import type { FacetName, Filters } from '../../search/query.ts';
import { eachFacet } from '../../search/query.ts';
import { capitalised, facetNaming, facetValueLabel } from './labels.ts';

/** A group of boxes, each with its label and count: the selected first, then the most frequent; the rest behind «more». */
export interface FacetView {
  readonly name: FacetName;
  readonly legend: string;
  readonly selected: number;
  /** Whether it is unfolded when the page comes. */
  readonly open: boolean;
  readonly values: readonly FacetValue[];
  readonly more: readonly FacetValue[];
}

/** The filters of a page, as one form. */
export interface FiltersView {
  /** The id of the form that the boxes belong to. */
  readonly form: string;
  readonly facets: readonly FacetView[];
  readonly selected: number;
  /** The same page without any filter. */
  readonly clearPath: string;
}

/** The counts of each facet; a facet that is not counted is not shown. */
export type FacetCounts = Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;

/** How many values stand in the open. */
const shown = 6;
/** The facets that are unfolded although nothing is selected in them. */
const unfolded: ReadonlySet<FacetName> = new Set([
  'type',
  'kind',
  'binding_on',
  'minimum_age',
  'country',
]);

/**
 * The facets as the page and its JSON twin give them. A value without a hit is hidden unless it is
 * selected, so that a filter can always be taken away.
 */
export function facetsOf(
  library: Library,
  counts: FacetCounts,
  filters: Filters,
): readonly Facet[] {
  const all = { ...noCounts, ...counts };
  return describeFacets(all, filters, facetNaming(library))
    .map((facet) => ({ ...facet, values: facet.values.filter(isShown) }))
    .filter(({ values }) => values.length > 0);
}

export function facetView(library: Library, { name, label, values }: Facet): FacetView {
  const views = values.map((each) => ({
    ...each,
    label: capitalised(facetValueLabel(library, name, each.value)),
  }));
  const selected = views.filter((each) => each.selected);
  const all = [...selected, ...views.filter((each) => !each.selected)];
  const inTheOpen = Math.max(shown, selected.length);
  return {
    name,
    legend: label,
    selected: selected.length,
    open: selected.length > 0 || unfolded.has(name),
    values: all.slice(0, inTheOpen),
    more: all.slice(inTheOpen),
  };
}

/** How many values are selected in all. */
export function selectedCount(filters: Filters): number {
  return Object.values(filters).reduce((sum, values) => sum + values.length, 0);
}

function isShown({ count, selected }: FacetValue): boolean {
  return count > 0 || selected;
}

const noCounts = eachFacet((): readonly FacetCount[] => []);
