import { describe, expect, test } from 'vitest';
import type { Stub, StubScript } from '../../factories/meilisearch-stub.ts';
import type { Found, SentQuery } from '../../factories/search-answers.ts';
import { aFoundDocument, aServer, sentSearch } from '../../factories/search-answers.ts';
import { anEngineOn } from '../../factories/search-engines.ts';

/** The texts that were sought in each request, in the order of the queries. */
function textsOf(stub: Stub): (string | undefined)[][] {
  return stub.requests.map((request) =>
    sentSearch(request)
      .queries.slice(1, -1)
      .filter(({ indexUid }) => indexUid === 'servanda_provisions')
      .map(({ q }) => q),
  );
}

/** Finds so many provisions for a text; 0 for any other. */
function totals(of: Readonly<Record<string, number>>) {
  return ({ q = '', indexUid }: SentQuery): Found => ({
    total: indexUid === 'servanda_provisions' ? (of[q] ?? 0) : 0,
  });
}

describe('Where no provision has all words', () => {
  test('one request asks which of them are found, another what to leave out, a third for the rest', async () => {
    const counts = { 'armed ': 9, 'the ': 9, 'groups ': 5, 'armed groups ': 3 };
    const { search, stub } = await anEngineOn(aServer({ find: totals(counts) }));
    const result = await search({ text: 'armed xyzzy the groups ', filters: { kind: ['treaty'] } });
    expect(result.total).toBe(3);
    expect(result.dropped).toEqual(['xyzzy', 'the']);
    expect(textsOf(stub)).toEqual([
      ['armed xyzzy the groups ', 'armed xyzzy the groups '],
      ['armed xyzzy the groups ', 'armed ', 'xyzzy ', 'the ', 'groups '],
      ['armed the groups ', 'armed groups ', 'armed '],
      ['armed groups ', 'armed groups '],
    ]);
  });

  test('those questions heed no filter and what is left out of no text, and show nothing', async () => {
    const { search, stub } = await anEngineOn(
      aServer({ find: totals({ '-c armed ': 2, 'armed ': 2 }) }),
    );
    await search({ text: 'armed xyzzy -c ', filters: { kind: ['treaty'] }, page: 2 });
    const [, second] = stub.requests.map((request) => sentSearch(request).queries.slice(1, -1));
    expect(second).toHaveLength(3);
    for (const query of second ?? []) {
      expect(query).toMatchObject({ filter: [], facets: [], page: 1, hitsPerPage: 0 });
    }
    expect(second?.map(({ q }) => q)).toEqual(['armed xyzzy ', 'armed ', 'xyzzy ']);
    expect(textsOf(stub).at(-1)).toEqual(['-c armed ', '-c armed ']);
  });

  test('words are left out from the end where each is found', async () => {
    const counts = { 'armed ': 9, 'schools ': 9, 'pupils ': 9, 'armed schools ': 1 };
    const { search } = await anEngineOn(aServer({ find: totals(counts) }));
    const { dropped, total } = await search({ text: 'armed schools pupils ' });
    expect([total, dropped]).toEqual([1, ['pupils']]);
  });

  test('the words beyond the tenth are named last', async () => {
    const found = 'opac armed groups recruit use hostilities persons age years ';
    const each = Object.fromEntries(found.split(' ').map((word) => [`${word} `, 1]));
    const { search } = await anEngineOn(aServer({ find: totals({ ...each, [found]: 1 }) }));
    const { dropped } = await search({ text: `xyzzy ${found}schools under ` });
    expect(dropped).toEqual(['xyzzy', 'schools', 'under']);
  });

  test('pages with all words stand before those with fewer', async () => {
    const page = (id: string) => aFoundDocument({ type: 'topic', id });
    const pagesFor = (pages: Readonly<Record<string, string[]>>) =>
      aServer({
        find: ({ indexUid, q = '' }) =>
          indexUid === 'servanda_pages'
            ? { hits: (pages[q] ?? []).map(page) }
            : { total: q === 'armed ' ? 1 : 0 },
      });
    const ids = async (script: StubScript) => {
      const { search } = await anEngineOn(script);
      return (await search({ text: 'armed xyzzy ' })).pages.map(({ record }) => record.id);
    };
    expect(await ids(pagesFor({ 'armed xyzzy ': ['both'], 'armed ': ['one'] }))).toEqual(['both']);
    expect(await ids(pagesFor({ 'armed ': ['one'] }))).toEqual(['one']);
  });

  test('nothing is asked again when provisions with all words are there and a filter hides them', async () => {
    const { search, stub } = await anEngineOn(
      aServer({ find: ({ filter }) => ({ total: filter.length === 0 ? 4 : 0 }) }),
    );
    const result = await search({ text: 'armed groups ', filters: { kind: ['treaty'] } });
    expect(result).toMatchObject({ total: 0, dropped: [] });
    expect(stub.requests).toHaveLength(2);
  });

  test('nothing is asked again when no provision has any of them', async () => {
    const { search, stub } = await anEngineOn(aServer());
    const result = await search({ text: 'xyzzy plugh ' });
    expect(result).toMatchObject({ total: 0, hits: [], dropped: [] });
    expect(stub.requests).toHaveLength(2);
  });

  test('nothing is asked again where no words are sought', async () => {
    const { search, stub } = await anEngineOn(aServer());
    await search({ text: '-schools', filters: { kind: ['treaty'] } });
    expect(stub.requests).toHaveLength(1);
  });
});
