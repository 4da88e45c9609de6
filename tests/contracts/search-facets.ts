import { expect } from 'vitest';
import type { FacetName } from '../../src/search/query.ts';
import type { SearchResult } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { aProvision } from '../factories/records.ts';
import type { Tools } from './search-contract.ts';
import { setOf } from './search-contract.ts';

const text = 'No child is recruited.';
const shelf: readonly SearchRecord[] = [
  aProvision({
    id: 'opac#art-4-1',
    text,
    facets: { kind: ['treaty'], binding_on: ['armed-groups'], minimum_age: ['18'], year: ['2000'] },
  }),
  aProvision({
    id: 'crc#art-38-2',
    text,
    facets: { kind: ['treaty'], binding_on: ['states'], minimum_age: ['15'], year: ['1989'] },
  }),
  aProvision({
    id: 'jja#s-83-1',
    text,
    facets: {
      kind: ['statute'],
      binding_on: ['armed-groups', 'individuals'],
      minimum_age: ['18'],
      country: ['in'],
      topic: ['recruitment', 'criminal-liability'],
      year: ['2015'],
    },
  }),
  aProvision({
    id: 'milf#clause-release',
    text: 'Children are released.',
    facets: {
      kind: ['action-plan'],
      binding_on: ['armed-groups'],
      country: ['ph'],
      group: ['ph-milf'],
      topic: ['release'],
      year: ['2009'],
    },
  }),
];

/** How provisions are filtered, and what their facets count. */
export function describeFacets({ check, ask }: Tools): void {
  function counts(result: SearchResult, facet: FacetName): Record<string, number> {
    return Object.fromEntries(result.facets[facet].map(({ value, count }) => [value, count]));
  }

  check('every value of what was found is counted (K 9)', async () => {
    const result = await ask(shelf, { text: 'recruited ' });
    expect(result.total).toBe(3);
    expect(counts(result, 'kind')).toEqual({ treaty: 2, statute: 1 });
    expect(counts(result, 'binding_on')).toEqual({ 'armed-groups': 2, states: 1, individuals: 1 });
    expect(counts(result, 'group')).toEqual({});
  });

  check('ages and years are values like others, as text (K 9)', async () => {
    const result = await ask(shelf, { text: 'recruited ' });
    expect(counts(result, 'minimum_age')).toEqual({ '18': 2, '15': 1 });
    expect(counts(result, 'year')).toEqual({ '2000': 1, '1989': 1, '2015': 1 });
  });

  check('values with the most provisions come first, then by the alphabet', async () => {
    const { facets } = await ask(shelf, {});
    expect(facets.kind.map(({ value }) => value)).toEqual(['treaty', 'action-plan', 'statute']);
  });

  check('a filter lets through what carries its value (K 11)', async () => {
    expect(setOf(await ask(shelf, { filters: { kind: ['statute'] } }))).toEqual(['jja#s-83-1']);
    expect(setOf(await ask(shelf, { filters: { minimum_age: ['18'] } }))).toEqual([
      'jja#s-83-1',
      'opac#art-4-1',
    ]);
  });

  check('a filter asks for the whole value, not its beginning (K 11)', async () => {
    expect((await ask(shelf, { filters: { topic: ['recruit'] } })).total).toBe(0);
    expect((await ask(shelf, { filters: { group: ['ph'] } })).total).toBe(0);
  });

  check('values of one facet are alternatives (K 11)', async () => {
    const result = await ask(shelf, { filters: { country: ['in', 'ph'] } });
    expect(setOf(result)).toEqual(['jja#s-83-1', 'milf#clause-release']);
  });

  check('facets combine, with each other and with words', async () => {
    const filters = {
      binding_on: ['armed-groups'],
      minimum_age: ['18'],
      kind: ['treaty', 'statute'],
    };
    expect(setOf(await ask(shelf, { filters }))).toEqual(['jja#s-83-1', 'opac#art-4-1']);
    expect(setOf(await ask(shelf, { text: 'released', filters }))).toEqual([]);
  });

  check('a facet counts with every filter but its own', async () => {
    const result = await ask(shelf, {
      filters: { kind: ['treaty'], binding_on: ['armed-groups'] },
    });
    expect(setOf(result)).toEqual(['opac#art-4-1']);
    expect(counts(result, 'kind')).toEqual({ treaty: 1, statute: 1, 'action-plan': 1 });
    expect(counts(result, 'binding_on')).toEqual({ 'armed-groups': 1, states: 1 });
    expect(counts(result, 'minimum_age')).toEqual({ '18': 1 });
  });

  check('a selected value is among the values even when nothing carries it', async () => {
    const filters = { country: ['in', 'xx'], kind: ['treaty'] };
    const result = await ask(shelf, { filters });
    expect(result.total).toBe(0);
    expect(counts(result, 'country')).toEqual({ in: 0, xx: 0 });
    expect(counts(result, 'kind')).toEqual({ treaty: 0, statute: 1 });
  });

  check('characters that mean something to an engine mean nothing in a value', async () => {
    for (const value of ['" OR kind = "treaty', "x' OR 1", '\\', 'a AND b', '[treaty]', '*']) {
      const result = await ask(shelf, { filters: { kind: [value] } });
      expect(result.total).toBe(0);
      expect(counts(result, 'kind')).toMatchObject({ [value]: 0 });
    }
  });

  check('more than a hundred values of a facet are all counted (K 7)', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      aProvision({ text, facets: { group: [`group-${index}`], country: ['in', 'ph'] } }),
    );
    const { facets, total } = await ask(many, {});
    expect(total).toBe(150);
    expect(facets.group).toHaveLength(150);
    expect(facets.country).toEqual([
      { value: 'in', count: 150 },
      { value: 'ph', count: 150 },
    ]);
  });
}
