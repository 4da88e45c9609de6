import { describe, expect, test } from 'vitest';
import type { FacetCount, Hit, SearchResult } from '../../src/search/engine.ts';
import { facetNames } from '../../src/search/query.ts';
import { aPage, aProvision } from '../factories/records.ts';
import type { Answers } from './compare.ts';
import { agreementOf, differences, faultsOf, overlap } from './compare.ts';
import type { RelevanceQuery } from './read-queries.ts';

const noFacets = Object.fromEntries(
  facetNames.map((facet): [string, FacetCount[]] => [facet, []]),
) as Record<(typeof facetNames)[number], FacetCount[]>;

interface Found extends Partial<Pick<SearchResult, 'total' | 'dropped' | 'facets'>> {
  readonly hits?: readonly string[];
  readonly pages?: readonly string[];
}

function aResult({ hits = [], pages = [], ...rest }: Found = {}): SearchResult {
  const shown = { heading: '', snippet: '' };
  return {
    answeredBy: 'embedded',
    total: hits.length,
    dropped: [],
    facets: noFacets,
    ...rest,
    hits: hits.map((id): Hit => ({ record: aProvision({ id }), ...shown })),
    pages: pages.map((id): Hit => ({ record: aPage('instrument', { id }), ...shown })),
  };
}

function aQuery(over: Partial<RelevanceQuery> = {}): RelevanceQuery {
  const query = { kind: 'topic', q: 'release', filters: {}, expect: ['opac#art-6-3'], within: 2 };
  return { ...query, ...over } as RelevanceQuery;
}

function answers(left: Found, right: Found): Answers {
  return { query: aQuery(), left: aResult(left), right: aResult(right) };
}

describe('what is expected of an answer', () => {
  test('is met when one of the ids stands within the rank', () => {
    const query = aQuery({ expect: ['crc#art-39', 'opac#art-6-3'] });
    expect(faultsOf(query, aResult({ hits: ['crc#art-1', 'opac#art-6-3'] }))).toEqual([]);
  });

  test('is missed when it stands further down, and the place is told', () => {
    const result = aResult({ hits: ['crc#art-1', 'crc#art-2', 'opac#art-6-3'] });
    expect(faultsOf(aQuery(), result)).toEqual(['none of these within 2: opac#art-6-3 (at 3)']);
  });

  test('a page is looked for among the pages, practice among the hits', () => {
    const result = aResult({ hits: ['practice:ph-zones-of-peace'], pages: ['opac'] });
    expect(faultsOf(aQuery({ expect: ['opac'] }), result)).toEqual([]);
    expect(faultsOf(aQuery({ expect: ['practice:ph-zones-of-peace'] }), result)).toEqual([]);
    expect(faultsOf(aQuery({ expect: ['topic:release'] }), result)).toEqual([
      'none of these within 2: topic:release (not there)',
    ]);
  });

  test('an id that must not be found is told, wherever it stands', () => {
    const query = aQuery({ within: 1, never: ['crc#art-2', 'crc#art-3'] });
    const result = aResult({ hits: ['opac#art-6-3', 'crc#art-1', 'crc#art-2'] });
    expect(faultsOf(query, result)).toEqual(['must not be found: crc#art-2']);
  });

  test('the words left out are those named', () => {
    const result = aResult({ hits: ['opac#art-6-3'], dropped: ['Hogwarts'] });
    expect(faultsOf(aQuery({ dropped: ['Hogwarts'] }), result)).toEqual([]);
    expect(faultsOf(aQuery({ dropped: ['Narnia'] }), result)).toEqual([
      'left out Hogwarts and not Narnia',
    ]);
  });
});

describe('the overlap of two lists', () => {
  test.each([
    ['', '', 1],
    ['a', '', 0],
    ['a b', 'b a', 1],
    ['a b c d', 'a b', 0.5],
    ['a b c', 'c d e', 1 / 3],
  ])('«%s» and «%s»: %d', (left, right, share) => {
    const ids = (text: string) => text.split(' ').filter(Boolean);
    expect(overlap(ids(left), ids(right))).toBe(share);
    expect(overlap(ids(right), ids(left))).toBe(share);
  });
});

describe('how two engines agree', () => {
  test('hits and pages are measured apart, and only the first ten hits', () => {
    const ten = Array.from({ length: 10 }, (_, at) => `crc#art-${at}`);
    const one = answers({ hits: [...ten, 'x#1'], pages: ['crc'] }, { hits: ten, pages: ['opac'] });
    expect(agreementOf([one])).toMatchObject({ hits: 1, pages: 0, sameFirst: 1, sameTotal: 0 });
  });

  test('means and shares go over all queries', () => {
    const same = answers({ hits: ['a#1', 'a#2'] }, { hits: ['a#1', 'a#2'] });
    const other = answers({ hits: ['a#1', 'a#2'], dropped: ['x'] }, { hits: ['a#2', 'a#3'] });
    expect(agreementOf([same, other])).toEqual({
      queries: 2,
      hits: 0.75,
      pages: 1,
      sameFirst: 0.5,
      sameTotal: 1,
      sameDropped: 0.5,
      sameFacets: 1,
    });
  });

  test('two that find nothing have the same first hit', () => {
    expect(agreementOf([answers({}, {})]).sameFirst).toBe(1);
  });

  test('facets are the same in any order', () => {
    const counted = (kind: FacetCount[]) => ({ facets: { ...noFacets, kind } });
    const [treaty, statute] = [
      { value: 'treaty', count: 2 },
      { value: 'statute', count: 2 },
    ];
    const turned = answers(counted([treaty, statute]), counted([statute, treaty]));
    const fewer = answers(counted([treaty, statute]), counted([{ ...treaty, count: 1 }, statute]));
    expect(agreementOf([turned, fewer]).sameFacets).toBe(0.5);
    expect(differences(fewer)).toEqual([
      'topic «release»: facet kind: only treaty=2 | only treaty=1',
    ]);
  });

  test('of no queries nothing can be said', () => {
    expect(() => agreementOf([])).toThrow('no answers');
  });
});

describe('the report of differences', () => {
  test('is empty for the same answers', () => {
    const found = { hits: ['a#1'], pages: ['a'], dropped: ['x'] };
    expect(differences(answers(found, found))).toEqual([]);
  });

  test('names the query, its filters, what differs and both sides', () => {
    const query = aQuery({ filters: { kind: ['treaty'] } });
    const left = aResult({ hits: ['a#1', 'a#2'], pages: ['a', 'b'], dropped: ['x', 'y'] });
    const right = aResult({ hits: ['a#2', 'a#3', 'a#1'], pages: ['b', 'a'] });
    const name = 'topic «release» [kind=treaty]';
    expect(differences({ query, left, right })).toEqual([
      `${name}: first hit: a#1 | a#2`,
      `${name}: hits: only – | only a#3`,
      `${name}: order of pages: a b | b a`,
      `${name}: total: 2 | 3`,
      `${name}: left out: x y | –`,
    ]);
  });

  test('another order of the same hits is told apart from other hits', () => {
    const turned = answers({ hits: ['a#1', 'a#2', 'a#3'] }, { hits: ['a#1', 'a#3', 'a#2'] });
    expect(differences(turned)).toEqual([
      'topic «release»: order of hits: a#1 a#2 a#3 | a#1 a#3 a#2',
    ]);
  });
});
