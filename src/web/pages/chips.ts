import type { Library } from '../../library/library.ts';
import { facetLabels } from '../../search/facets.ts';
import type { FacetName, Filters } from '../../search/query.ts';
import { facetNames } from '../../search/query.ts';
import { withoutValue } from './address.ts';
import { capitalised, facetValueLabel } from './labels.ts';

/** Something that was understood of a question, with the page without it. */
export interface ChipView {
  /** «Country», «Citation», «Words». */
  readonly term: string;
  readonly value: string;
  readonly path: string;
}

/** One chip for each selected filter. */
export function filterChips(
  library: Library,
  filters: Filters,
  pathWith: (filters: Filters) => string,
): readonly ChipView[] {
  return facetNames.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({
      ...filterWords(library, facet, value),
      path: pathWith(withoutValue(filters, facet, value)),
    })),
  );
}

/** A filter in words: «Country», «Mali». */
export function filterWords(
  library: Library,
  facet: FacetName,
  value: string,
): Pick<ChipView, 'term' | 'value'> {
  return { term: facetLabels[facet], value: capitalised(facetValueLabel(library, facet, value)) };
}
