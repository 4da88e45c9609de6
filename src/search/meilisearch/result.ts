import type { FacetCount, Hit, SearchResult } from '../engine.ts';
import type { FacetName, Filters } from '../query.ts';
import { eachFacet } from '../query.ts';
import { cutPassage } from '../snippet.ts';
import type { Answer, FoundDocument } from './answers.ts';
import { facetAttribute } from './index-settings.ts';
import { rejoined } from './signs.ts';

/** Answers of Meilisearch in the words of the port. */

export function hitOf({ keys, type, facets, shown, _formatted }: FoundDocument): Hit {
  return {
    record: { id: keys[0], type, facets, shown: { ...shown, heading: rejoined(shown.heading) } },
    heading: rejoined(_formatted.shown.heading),
    snippet: cutPassage(rejoined(_formatted.shown.text)),
  };
}

/** The counts of every facet: of one with a filter from `own`, of all others from `main`. */
export function facetsOf(
  main: Answer,
  own: ReadonlyMap<FacetName, Answer>,
  filters: Filters,
): SearchResult['facets'] {
  return eachFacet((name) => {
    const { facets } = own.get(name) ?? main;
    return inOrder(facets[facetAttribute(name)] ?? {}, filters[name] ?? []);
  });
}

/** Most first, then by value; what is selected is there even when nothing carries it. */
function inOrder(
  counts: Readonly<Record<string, number>>,
  selected: readonly string[],
): readonly FacetCount[] {
  const absent = selected.filter((value) => !Object.hasOwn(counts, value));
  return [...Object.entries(counts), ...absent.map((value) => [value, 0] as const)]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => count > 0 || selected.includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
