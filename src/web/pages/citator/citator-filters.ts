import type { ChipView } from '../chips.ts';
import { capitalised } from '../labels.ts';
import type { LinkView } from '../link-view.ts';
import type { CitatorFacet, CitatorFilters } from './citator-address.ts';
import { citatorFacets, citatorPath } from './citator-address.ts';
import type { CitatorLine } from './citator-line.ts';

/** A value that the list can be narrowed to. */
export interface NarrowingView extends LinkView {
  readonly count: number;
}

export interface CitatorFacetView {
  readonly legend: string;
  readonly values: readonly NarrowingView[];
}

const legends: Readonly<Record<CitatorFacet, string>> = {
  direction: 'Direction',
  type: 'Relation',
  kind: 'Kind of the other text',
  origin: 'Where it stands',
};

export function filterLines(
  lines: readonly CitatorLine[],
  filters: CitatorFilters,
): readonly CitatorLine[] {
  return lines.filter((line) =>
    citatorFacets.every((facet) => {
      const wanted = filters[facet];
      return wanted === undefined || valueOf(line, facet) === wanted;
    }),
  );
}

/** For each facet that is not yet used and could narrow the list: its values with their counts, most first. */
export function narrowings(
  lines: readonly CitatorLine[],
  filters: CitatorFilters,
  path: string,
): readonly CitatorFacetView[] {
  const found = filterLines(lines, filters);
  return citatorFacets
    .filter((facet) => filters[facet] === undefined)
    .map((facet) => ({
      legend: legends[facet],
      values: countBy(found, facet).map(({ line, count }) => ({
        label: labelOf(line, facet),
        path: citatorPath(path, { ...filters, [facet]: valueOf(line, facet) }),
        count,
      })),
    }))
    .filter(({ values }) => values.length > 1);
}

/** One chip for each filter in use, which takes it away. */
export function citatorChips(
  lines: readonly CitatorLine[],
  filters: CitatorFilters,
  path: string,
): readonly ChipView[] {
  return citatorFacets.flatMap((facet) => {
    const { [facet]: value, ...others } = filters;
    if (value === undefined) return [];
    const named = lines.find((line) => valueOf(line, facet) === value);
    return {
      term: legends[facet],
      value: named === undefined ? value : labelOf(named, facet),
      path: citatorPath(path, others),
    };
  });
}

/** How an origin is said: in the front matter by an editor, or found in the text. */
export const originWords: Readonly<Record<CitatorLine['origin'], string>> = {
  stated: 'stated',
  text: 'found in the text',
};

const directionWords: Readonly<Record<CitatorLine['direction'], string>> = {
  in: 'what cites it',
  out: 'what it cites',
};

interface Counted {
  readonly line: CitatorLine;
  readonly count: number;
}

/** One line for each value, with how many have it; most first. */
function countBy(lines: readonly CitatorLine[], facet: CitatorFacet): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const line of lines) {
    const value = valueOf(line, facet);
    counts.set(value, { line, count: (counts.get(value)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

function valueOf(line: CitatorLine, facet: CitatorFacet): string {
  return facet === 'kind' ? line.kind.value : line[facet];
}

function labelOf(line: CitatorLine, facet: CitatorFacet): string {
  switch (facet) {
    case 'direction':
      return capitalised(directionWords[line.direction]);
    case 'type':
      return capitalised(line.bothWords);
    case 'kind':
      return line.kind.label;
    case 'origin':
      return capitalised(originWords[line.origin]);
  }
}
