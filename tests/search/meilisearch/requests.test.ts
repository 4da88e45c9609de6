import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchQuery } from '../../../src/search/query.ts';
import { filtersOf, lenientFiltersOf } from '../../../src/search/meilisearch/filters.ts';
import { aServer, sentSearch } from '../../factories/search-answers.ts';
import { anEngineOn } from '../../factories/search-engines.ts';

/** The one request that a query makes of one server, where something is found. */
async function requestOf(query: Partial<SearchQuery>) {
  const { stub, search } = await anEngineOn(aServer({ find: () => ({ total: 1 }) }));
  await search(query);
  expect(stub.requests).toHaveLength(1);
  expect(stub.requests[0]).toMatchObject({ method: 'POST', path: '/multi-search', query: {} });
  return sentSearch(stub.requests[0]!);
}

const marker = { indexUid: 'servanda_pages', filter: 'type = "marker"', limit: 1 };

const shown = {
  attributesToRetrieve: [
    'keys',
    'type',
    'facets',
    'shown.label',
    'shown.title',
    'shown.heading',
    'shown.force',
    'shown.cited_by',
  ],
  attributesToHighlight: ['shown.heading', 'shown.text'],
  highlightPreTag: '\uE000',
  highlightPostTag: '\uE001',
};

const allFacets = [
  'facets.type',
  'facets.kind',
  'facets.binding_on',
  'facets.minimum_age',
  'facets.country',
  'facets.group',
  'facets.topic',
  'facets.status',
  'facets.region',
  'facets.year',
];

describe('A query is one request', () => {
  test('with the hits, a query for each facet with a filter, and the marker around them', async () => {
    const kinds = 'facets.kind IN ["statute", "treaty"]';
    const country = 'facets.country IN ["co"]';
    const topic = 'facets.topic IN ["recruitment"]';
    const words = { indexUid: 'servanda_provisions', q: 'recruit children ' };
    const counts = {
      ...words,
      matchingStrategy: 'all',
      attributesToRetrieve: [],
      page: 1,
      hitsPerPage: 0,
    };
    expect(
      await requestOf({
        text: 'Recruit children ',
        filters: { topic: ['recruitment'], kind: ['statute', 'treaty'], country: ['co'] },
        page: 3,
      }),
    ).toEqual({
      queries: [
        marker,
        {
          ...words,
          ...shown,
          filter: [kinds, country, topic],
          matchingStrategy: 'all',
          facets: allFacets.filter((name) => !/kind|country|topic/.test(name)),
          page: 3,
          hitsPerPage: 20,
        },
        { ...counts, filter: [country, topic], facets: ['facets.kind'] },
        { ...counts, filter: [kinds, topic], facets: ['facets.country'] },
        { ...counts, filter: [kinds, country], facets: ['facets.topic'] },
        marker,
      ],
    });
  });

  test('with the pages of the site too, on the first page of results', async () => {
    const { queries } = await requestOf({ text: 'opac', filters: { year: ['2000'] } });
    expect(queries).toHaveLength(5);
    expect(queries[3]).toEqual({
      ...shown,
      indexUid: 'servanda_pages',
      q: 'opac',
      filter: ['type != "marker"', 'facets.year IS EMPTY OR facets.year IN ["2000"]'],
      matchingStrategy: 'all',
      facets: [],
      page: 1,
      hitsPerPage: 3,
    });
  });

  test('in the order of the corpus where no words are sought, and without pages', async () => {
    for (const text of ['', ' !? ']) {
      expect(await requestOf({ text })).toEqual({
        queries: [
          marker,
          {
            ...shown,
            indexUid: 'servanda_provisions',
            q: '',
            filter: [],
            matchingStrategy: 'all',
            sort: ['order:asc'],
            facets: allFacets,
            page: 1,
            hitsPerPage: 20,
          },
          marker,
        ],
      });
    }
  });

  test('in the order of the corpus where words are only taken out', async () => {
    const { queries } = await requestOf({ text: '-schools ' });
    expect(queries).toHaveLength(3);
    expect(queries[1]).toMatchObject({ q: '-schools ', sort: ['order:asc'] });
  });

  test('without an order where words are sought: the server ranks', async () => {
    for (const query of (await requestOf({ text: 'opac' })).queries) {
      expect(query).not.toHaveProperty('sort');
    }
  });
});

describe('A value of a filter', () => {
  test.each([
    ['a quotation mark', 'a"b', '"a\\"b"'],
    ['a backslash', 'a\\', '"a\\\\"'],
    ['both', '\\"', '"\\\\\\""'],
    ['what would end the filter', 'x"] OR type = "marker', '"x\\"] OR type = \\"marker"'],
    ['brackets and commas', 'a], [b', '"a], [b"'],
    ['apostrophes', "l'enfant", `"l'enfant"`],
    ['line ends', 'a\nb', '"a\\nb"'],
    ['letters of any script', 'côte-d’ivoire 界', '"côte-d’ivoire 界"'],
  ])('may hold %s', (_, value, written) => {
    expect(filtersOf({ group: [value] })).toEqual([`facets.group IN [${written}]`]);
  });

  test('is read by the server as it was given, whatever characters it has', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.constantFrom('"', '\\', "'", ']', '[', ' OR ', ',', '\n', 'a'), { minLength: 1 }),
    );
    const values = fc.array(
      value.map((one) => (typeof one === 'string' ? one : one.join(''))),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(values, values, (country, topic) => {
        expect(filtersOf({ country, topic }).map(readFilter)).toEqual([
          { attribute: 'facets.country', values: country },
          { attribute: 'facets.topic', values: topic },
        ]);
        const lenient = lenientFiltersOf({ country }).map((filter) =>
          filter.replace('facets.country IS EMPTY OR ', ''),
        );
        expect(lenient.map(readFilter)).toEqual([{ attribute: 'facets.country', values: country }]);
      }),
    );
  });

  test('of a facet that has none selected is no filter', () => {
    expect(filtersOf({ country: [] })).toEqual([]);
    expect(lenientFiltersOf({ country: [] })).toEqual([]);
  });
});

/** Reads «attribute IN ["a", "b"]» as the server does: a quoted value ends at a quotation mark with no backslash before it. */
function readFilter(filter: string) {
  const [, attribute, list = ''] = /^([\w.]+) IN \[(.*)\]$/s.exec(filter) ?? [];
  const values: string[] = [];
  let rest = list;
  for (;;) {
    const [quoted = expect.fail(`no quoted value: ${rest}`)] =
      /^"(?:[^"\\]|\\.)*"/s.exec(rest) ?? [];
    values.push(JSON.parse(quoted) as string);
    rest = rest.slice(quoted.length);
    if (rest === '') return { attribute, values };
    expect(rest).toMatch(/^, "/);
    rest = rest.slice(2);
  }
}
