import { describe, expect, test } from 'vitest';
import {
  indexSettings,
  meilisearchSynonyms,
} from '../../../src/search/meilisearch/index-settings.ts';
import { indexNames } from '../../../src/search/meilisearch/index-names.ts';
import { facetNames, hitsPerPage, maxPage } from '../../../src/search/query.ts';
import { searchFields } from '../../../src/search/record.ts';

const settings = indexSettings([['CAAFAG', 'child soldier']]);

describe('The settings of an index', () => {
  test('rank by the fields of a record in their order, and last by the order of the corpus', () => {
    expect(settings.searchableAttributes).toEqual([...searchFields]);
    expect(settings.rankingRules).toEqual([
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'sort',
      'exactness',
      'authority:asc',
      'order:asc',
    ]);
    expect(settings.sortableAttributes).toEqual(['order']);
  });

  test('let every facet be filtered and counted in full', () => {
    expect(settings.filterableAttributes).toEqual([
      'id',
      'type',
      'keys',
      ...facetNames.map((name) => `facets.${name}`),
    ]);
    expect(settings.faceting).toMatchObject({ maxValuesPerFacet: 10_000 });
  });

  test('give as many hits as there are pages to show them', () => {
    expect(settings.pagination).toEqual({ maxTotalHits: maxPage * hitsPerPage });
  });

  test('find numbers as they stand and leave no word out', () => {
    expect(settings.typoTolerance).toMatchObject({
      disableOnNumbers: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    });
    expect(settings.stopWords).toEqual([]);
  });

  test('leave the tokenizer as it comes, which the server need not make anew for each query', () => {
    expect(settings).not.toHaveProperty('separatorTokens');
    expect(settings).not.toHaveProperty('dictionary');
  });

  test('have the synonyms', () => {
    expect(settings.synonyms).toEqual({ caafag: ['child soldier'], 'child soldier': ['caafag'] });
  });
});

describe('Synonyms', () => {
  test.each<[string, string[][], Record<string, string[]>]>([
    ['find each other both ways', [['fine', 'lakh']], { fine: ['lakh'], lakh: ['fine'] }],
    [
      'of three find the two others, in one order always',
      [['c', 'b', 'a']],
      { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] },
    ],
    [
      'are folded to words',
      [['Niño-Soldado', 'N.S.A.G.']],
      {
        'nino soldado': ['n s a g'],
      },
    ],
    [
      'of three words find and are found',
      [['age of majority', 'adulthood']],
      { adulthood: ['age of majority'], 'age of majority': ['adulthood'] },
    ],
    [
      'of more than three words are found, but find nothing, which the server cannot',
      [['caafag', 'children associated with armed forces']],
      { caafag: ['children associated with armed forces'] },
    ],
    [
      'of several sets come together',
      [
        ['a', 'b'],
        ['c', 'a'],
      ],
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
    ],
    ['that are the same word are none', [['Age', 'âge']], {}],
    [
      'without a letter are passed over',
      [['—', 'age', 'years']],
      { age: ['years'], years: ['age'] },
    ],
    ['of one are none', [['age'], []], {}],
  ])('%s', (_, sets, found) => {
    expect(meilisearchSynonyms(sets)).toEqual(found);
  });

  test('are written in one order, so that the same sets are the same settings', () => {
    const one = JSON.stringify(
      meilisearchSynonyms([
        ['b', 'a'],
        ['z', 'c'],
      ]),
    );
    expect(
      JSON.stringify(
        meilisearchSynonyms([
          ['c', 'z'],
          ['a', 'b'],
        ]),
      ),
    ).toBe(one);
  });
});

test('The indexes of a site all begin with its prefix', () => {
  expect(indexNames('site_')).toEqual({
    provisions: 'site_provisions',
    pages: 'site_pages',
    lock: 'site_lock',
  });
});
