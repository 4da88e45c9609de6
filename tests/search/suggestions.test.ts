import { describe, expect, test } from 'vitest';
import type { Suggestible } from '../../src/search/suggestions.ts';
import { buildSuggestions } from '../../src/search/suggestions.ts';

function page(
  over: Partial<Suggestible> & Pick<Suggestible, 'type' | 'id' | 'short_title'>,
): Suggestible {
  const { short_title } = over;
  return { title: short_title, cite_as: short_title, abbreviations: [], aliases: [], ...over };
}

const catalogue = [
  page({
    type: 'instrument',
    id: 'opac',
    short_title: 'Optional Protocol on children in armed conflict',
    title: 'Optional Protocol to the Convention on the Rights of the Child',
    cite_as: 'OPAC',
    abbreviations: ['OPAC', 'OP-CRC-AC'],
    aliases: ['child soldiers treaty', 'Protocole facultatif à la Convention'],
  }),
  page({
    type: 'group',
    id: 'ph-milf',
    short_title: 'Moro Islamic Liberation Front',
    abbreviations: ['MILF', 'BIAF'],
  }),
  page({
    type: 'group',
    id: 'mm-knu',
    short_title: 'Karen National Union',
    aliases: ['Karen National Liberation Army'],
  }),
  page({ type: 'country', id: 'ml', short_title: 'Mali' }),
  page({
    type: 'topic',
    id: 'schools',
    short_title: 'Schools',
    aliases: ['military use of schools'],
  }),
  page({ type: 'practice', id: 'ph-zones-of-peace', short_title: 'Zones of peace (Philippines)' }),
];
const suggest = buildSuggestions(catalogue);

function ids(typed: string, limit = 9): string[] {
  return suggest(typed, limit).map(({ type, id }) => `${type}:${id}`);
}

describe('suggestions', () => {
  test('begin with abbreviations', () => {
    expect(ids('MIL')).toEqual(['group:ph-milf', 'topic:schools']);
    expect(suggest('MIL', 1)).toEqual([
      { type: 'group', id: 'ph-milf', label: 'Moro Islamic Liberation Front', matched: 'MILF' },
    ]);
  });

  test('put an abbreviation before a shorter name, and the start of a name before a word of it', () => {
    const pages = [
      page({ type: 'country', id: 'word', short_title: 'North Mali' }),
      page({ type: 'country', id: 'name', short_title: 'Malian Republic of the Sahel' }),
      page({
        type: 'group',
        id: 'short',
        short_title: 'A Group',
        abbreviations: ['MALI-FRONT-2013'],
      }),
    ];
    expect(buildSuggestions(pages)('mali', 9).map(({ id }) => id)).toEqual([
      'short',
      'name',
      'word',
    ]);
  });

  test.each([
    ['OPAC', ['instrument:opac']],
    ['op-crc', ['instrument:opac']],
    ['liberation', ['group:mm-knu', 'group:ph-milf']],
    ['moro isl', ['group:ph-milf']],
    ['PROTOCOLE FACULTATIF A', ['instrument:opac']],
    ['à la conv', ['instrument:opac']],
    ['zones', ['practice:ph-zones-of-peace']],
    ['ibera', []],
    ['xyzzy', []],
    ['', []],
    [' -', []],
  ])('for «%s»', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  test('put names that begin so before names with such a word', () => {
    expect(ids('ma')).toEqual(['country:ml']);
    expect(ids('c')).toEqual(['instrument:opac']);
    expect(ids('m')).toEqual(['group:ph-milf', 'country:ml', 'topic:schools']);
  });

  test('name a page once, by the name that fits best', () => {
    expect(suggest('op', 9)).toEqual([
      {
        type: 'instrument',
        id: 'opac',
        label: 'Optional Protocol on children in armed conflict',
        matched: 'OPAC',
      },
    ]);
  });

  test('are no more than asked for', () => {
    expect(suggest('m', 2)).toHaveLength(2);
    expect(suggest('m', 0)).toEqual([]);
  });

  test('come at once from a large catalogue', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      page({ type: 'group', id: `g-${index}`, short_title: `Liberation Front of Region ${index}` }),
    );
    const large = buildSuggestions(many);
    const started = performance.now();
    for (let turn = 0; turn < 20; turn += 1) expect(large('region 19', 5)).toHaveLength(5);
    expect((performance.now() - started) / 20).toBeLessThan(50);
  });
});
