import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchQuery } from '../../src/search/query.ts';
import { facetNames, maxPage, parseSearchQuery, toSearchParams } from '../../src/search/query.ts';

function parse(params: Record<string, unknown>): SearchQuery {
  const parsed = parseSearchQuery(params);
  if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
  return parsed.query;
}

function faultsOf(params: Record<string, unknown>): readonly string[] {
  const parsed = parseSearchQuery(params);
  return 'faults' in parsed ? parsed.faults : [];
}

describe('the parameters of a search', () => {
  test('none ask for everything', () => {
    expect(parse({})).toEqual({ text: '', filters: {}, page: 1 });
  });

  test('become text, filters and page', () => {
    const params = { q: 'release', topic: 'release', country: ['mm', 'in'], page: '3' };
    expect(parse(params)).toEqual({
      text: 'release',
      filters: { topic: ['release'], country: ['in', 'mm'] },
      page: 3,
    });
  });

  test.each([
    ['  release', 'release'],
    ['release   ', 'release '],
    ['   ', ''],
    ['a\u0000b\uE000c\nd', 'a b c d'],
    ['"armed groups" -schools', '"armed groups" -schools'],
  ])('the text «%s» is read as «%s»', (q, text) => {
    expect(parse({ q }).text).toBe(text);
  });

  test('values are told apart by what they name, not by case, order or number', () => {
    expect(parse({ country: ['IN', ' mm', 'in', ''] }).filters).toEqual({ country: ['in', 'mm'] });
    expect(parse({ country: '' }).filters).toEqual({});
  });

  test('of other names are passed over, and unknown values are no fault', () => {
    expect(parse({ utm_source: 'x', sort: ['a', 'b'], kind: 'poem' }).filters).toEqual({
      kind: ['poem'],
    });
  });

  test('a name of every object is no facet', () => {
    expect(parse({ constructor: 'x', __proto__: 'y' }).filters).toEqual({});
  });
});

describe('what is wrong with an address is said', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'text that is too long',
      { q: 'x'.repeat(201) },
      'The text to search for has 201 characters: at most 200 are allowed.',
    ],
    ['two texts', { q: ['a', 'b'] }, '“q” must be given once.'],
    ['text that is none', { q: { a: '1' } }, '“q” must be given once.'],
    ['two pages', { page: ['1', '2'] }, '“page” must be given once.'],
    ['page 0', { page: '0' }, '“page” must be a whole number from 1 to 50.'],
    [
      'a page too far',
      { page: String(maxPage + 1) },
      '“page” must be a whole number from 1 to 50.',
    ],
    ['a page that is no number', { page: '1e1' }, '“page” must be a whole number from 1 to 50.'],
    ['a negative page', { page: '-1' }, '“page” must be a whole number from 1 to 50.'],
    [
      'too many values',
      { country: Array.from({ length: 21 }, (_, index) => `c${index}`) },
      '“country” has 21 values: at most 20 are allowed at once.',
    ],
    [
      'a value that is too long',
      { topic: 'x'.repeat(101) },
      'A value of “topic” has more than 100 characters.',
    ],
    ['a value that is none', { topic: [{ a: 1 }] }, 'A value of “topic” must be text.'],
  ])('%s', (_, params, message) => {
    expect(faultsOf(params)).toEqual([message]);
  });

  test('all at once', () => {
    expect(faultsOf({ q: 'x'.repeat(300), page: 'x' })).toHaveLength(2);
  });
});

describe('the address of a search', () => {
  const query: SearchQuery = {
    text: 'militant groups',
    filters: { year: ['2015'], kind: ['treaty', 'statute'], country: ['in'] },
    page: 2,
  };

  test('has one order, sorted values, and no page 1', () => {
    expect(toSearchParams(query).toString()).toBe(
      'q=militant+groups&kind=statute&kind=treaty&country=in&year=2015&page=2',
    );
    expect(toSearchParams({ text: '', filters: {}, page: 1 }).toString()).toBe('');
  });

  test('is read back as the same query', () => {
    const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,9}$/), {
      minLength: 1,
      maxLength: 4,
    });
    const filters = fc.dictionary(
      fc.constantFrom(...facetNames),
      values.map((list) => list.sort()),
    );
    const text = fc
      .stringMatching(/^(?:[a-zé"&=+%-][a-z ]{0,9}[a-z]? ?)?$/)
      .filter((one) => !/ {2}$/.test(one));
    fc.assert(
      fc.property(text, filters, fc.integer({ min: 1, max: maxPage }), (typed, chosen, page) => {
        const asked = { text: typed, filters: { ...chosen }, page };
        const params = toSearchParams(asked);
        const read = Object.fromEntries(
          [...new Set(params.keys())].map((name) => {
            const all = params.getAll(name);
            return [name, all.length === 1 ? all[0] : all];
          }),
        );
        expect(parse(read)).toEqual(asked);
      }),
    );
  });
});
