import type { Vocabulary } from '../law/vocabulary.ts';
import type { FacetCount } from './engine.ts';
import type { FacetName, Filters } from './query.ts';
import { facetNames } from './query.ts';

/** The facets of a result as readers see them: named, ordered, with what is selected. */

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** Where the names of values come from. */
export interface FacetNaming {
  readonly vocabulary: Vocabulary;
  /** The name of a country or group by its id; `undefined` when there is none of that id. */
  nameOf(type: 'country' | 'group', id: string): string | undefined;
}

export const facetLabels: Readonly<Record<FacetName, string>> = {
  type: 'Type',
  kind: 'Kind',
  binding_on: 'Who is bound',
  minimum_age: 'Minimum age',
  country: 'Country',
  group: 'Armed group',
  topic: 'Topic',
  status: 'Status',
  region: 'Region',
  year: 'Year',
};

/** What can be searched: the values of the facet `type`, in the order of the page. */
export const recordTypes = ['law', 'commitment', 'practice'] as const;
export type RecordType = (typeof recordTypes)[number];

const typeLabels: Readonly<Record<RecordType, string>> = {
  law: 'Law',
  commitment: 'Commitments',
  practice: 'Practice',
};

/** All facets in their order. A selected value is always among the values, with a count of 0 if need be. */
export function describeFacets(
  counts: Readonly<Record<FacetName, readonly FacetCount[]>>,
  filters: Filters,
  naming: FacetNaming,
): readonly Facet[] {
  return facetNames.map((name) => {
    const selected = filters[name] ?? [];
    const counted = new Set(counts[name].map(({ value }) => value));
    const absent = selected.filter((value) => !counted.has(value));
    const all = [...counts[name], ...absent.map((value) => ({ value, count: 0 }))];
    const values = all.map(({ value, count }) => ({
      value,
      label: labelOf(name, value, naming),
      count,
      selected: selected.includes(value),
    }));
    return { name, label: facetLabels[name], values: values.sort(orderOf(name, naming)) };
  });
}

/** The label of one value; the value itself where nobody gave it a name. */
export function labelOf(name: FacetName, value: string, naming: FacetNaming): string {
  return findLabel(name, value, naming) ?? value;
}

function findLabel(name: FacetName, value: string, naming: FacetNaming): string | undefined {
  if (name === 'country' || name === 'group') return naming.nameOf(name, value);
  if (name === 'type') return named(typeLabels, value);
  if (name === 'kind') return kindNamed(naming, value)?.label;
  const list = labelledBy[name];
  return list === undefined ? undefined : named(naming.vocabulary[list], value)?.label;
}

/** A kind of law, of commitments or of practice. */
function kindNamed({ vocabulary }: FacetNaming, value: string) {
  return named(vocabulary.kinds, value) ?? named(vocabulary.practice_kinds, value);
}

/** The list of the vocabulary that names the values of a facet; years and ages speak for themselves. */
const labelledBy: Readonly<Partial<Record<FacetName, LabelList>>> = {
  binding_on: 'addressees',
  topic: 'topics',
  status: 'statuses',
  region: 'regions',
};
type LabelList = 'addressees' | 'topics' | 'statuses' | 'regions';

/** A value of a list of the vocabulary; `undefined` for a word that is not in it, also for «constructor». */
function named<T>(list: Readonly<Record<string, T>>, value: string): T | undefined {
  return Object.hasOwn(list, value) ? list[value] : undefined;
}

type Order = (a: FacetValue, b: FacetValue) => number;

const byLabel: Order = (a, b) => collator.compare(a.label, b.label);
const byNumber: Order = (a, b) => Number(a.value) - Number(b.value);
const byCount: Order = (a, b) => b.count - a.count || byLabel(a, b);
const byType: Order = (a, b) => compare(placeOf(a.value), placeOf(b.value)) || byLabel(a, b);

/** Types and kinds by their authority, ages from the lowest, years from the newest, all others by count. */
function orderOf(name: FacetName, naming: FacetNaming): Order {
  if (name === 'minimum_age') return byNumber;
  if (name === 'year') return (a, b) => byNumber(b, a);
  if (name === 'type') return byType;
  if (name !== 'kind') return byCount;
  const authority = (value: string) => kindNamed(naming, value)?.authority ?? Infinity;
  return (a, b) => compare(authority(a.value), authority(b.value)) || byLabel(a, b);
}

function placeOf(type: string): number {
  const place = recordTypes.findIndex((known) => known === type);
  return place === -1 ? Infinity : place;
}

/** Unlike subtraction, right for two infinities. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
