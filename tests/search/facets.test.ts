import { describe, expect, test } from 'vitest';
import type { FacetNaming } from '../../src/search/facets.ts';
import { describeFacets, labelOf } from '../../src/search/facets.ts';
import type { FacetCount } from '../../src/search/engine.ts';
import type { FacetName, Filters } from '../../src/search/query.ts';
import { facetNames } from '../../src/search/query.ts';
import { vocabulary } from '../factories/library.ts';

const names: Readonly<Record<string, string>> = {
  in: 'India',
  mm: 'Myanmar',
  'mm-knu': 'Karen National Union',
};
const naming: FacetNaming = { vocabulary, nameOf: (_, id) => names[id] };

function counts(given: Partial<Record<FacetName, Record<string, number>>>) {
  const of = (facet: FacetName): FacetCount[] =>
    Object.entries(given[facet] ?? {}).map(([value, count]) => ({ value, count }));
  return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<
    FacetName,
    FacetCount[]
  >;
}

function valuesOf(
  facet: FacetName,
  given: Record<string, number>,
  filters: Filters = {},
): readonly string[] {
  const facets = describeFacets(counts({ [facet]: given }), filters, naming);
  return facets.find(({ name }) => name === facet)?.values.map(({ value }) => value) ?? [];
}

describe('the facets of a result', () => {
  test('stand in one order, each with its name', () => {
    const facets = describeFacets(counts({}), {}, naming);
    expect(facets.map(({ name }) => name)).toEqual(facetNames);
    expect(facets.map(({ label }) => label)).toContain('Who is bound');
  });

  test.each<[FacetName, string, string]>([
    ['type', 'commitment', 'Commitments'],
    ['type', 'constructor', 'constructor'],
    ['kind', 'customary-rule', 'Custom'],
    ['kind', 'study', 'Study'],
    ['binding_on', 'armed-groups', 'armed groups'],
    ['topic', 'use-in-hostilities', 'use in hostilities'],
    ['status', 'amended', 'In force as amended'],
    ['region', 'asia-pacific', 'Asia and the Pacific'],
    ['country', 'in', 'India'],
    ['group', 'mm-knu', 'Karen National Union'],
    ['minimum_age', '18', '18'],
    ['year', '2015', '2015'],
    ['topic', 'poem', 'poem'],
    ['topic', 'constructor', 'constructor'],
    ['country', 'xx', 'xx'],
  ])('call the %s «%s» «%s»', (facet, value, label) => {
    expect(labelOf(facet, value, naming)).toBe(label);
  });

  test('order kinds by their authority, then by name', () => {
    const given = { 'action-plan': 9, statute: 2, treaty: 1, 'customary-rule': 1, poem: 50 };
    expect(valuesOf('kind', given)).toEqual([
      'customary-rule',
      'treaty',
      'statute',
      'action-plan',
      'poem',
    ]);
  });

  test('order law before commitments before practice, whatever their counts', () => {
    const given = { practice: 9, poem: 7, commitment: 1, law: 2 };
    expect(valuesOf('type', given)).toEqual(['law', 'commitment', 'practice', 'poem']);
    expect(valuesOf('kind', { study: 9, treaty: 1, poem: 5 })).toEqual(['treaty', 'study', 'poem']);
  });

  test('order ages from the lowest and years from the newest', () => {
    expect(valuesOf('minimum_age', { '18': 1, '15': 2, '9': 1 })).toEqual(['9', '15', '18']);
    expect(valuesOf('year', { '1949': 9, '2019': 1, '1989': 3 })).toEqual(['2019', '1989', '1949']);
  });

  test('order all others by count, then by label', () => {
    expect(valuesOf('country', { mm: 2, in: 2, xx: 5 })).toEqual(['xx', 'in', 'mm']);
  });

  test('say what is selected, also when nothing carries it', () => {
    const filters = { country: ['mm', 'in'] };
    const facets = describeFacets(counts({ country: { mm: 3 } }), filters, naming);
    expect(facets.find(({ name }) => name === 'country')?.values).toEqual([
      { value: 'mm', label: 'Myanmar', count: 3, selected: true },
      { value: 'in', label: 'India', count: 0, selected: true },
    ]);
  });
});
