import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meilisearchSynonyms } from '../../../src/search/meilisearch/index-settings.ts';
import { queryText } from '../../../src/search/meilisearch/query-text.ts';
import type { Synonyms } from '../../../src/search/engine.ts';
import { parseQueryText } from '../../../src/search/words.ts';

/** What Meilisearch is asked for a text that somebody typed. */
function written(text: string, synonyms: Synonyms = []): string {
  const keys = meilisearchSynonyms(synonyms);
  return queryText(parseQueryText(text), (words) => Object.hasOwn(keys, words.join(' ')));
}

describe('What a reader types', () => {
  test.each([
    ['nothing', '', ''],
    ['signs alone', ' !? ()', ''],
    ['a word that is being typed', 'Recruit', 'recruit'],
    ['a whole word', 'Recruit ', 'recruit '],
    ['several words', 'armed  GROUPS', 'armed groups'],
    ['accents', 'niños México ', 'ninos mexico '],
    ['a phrase', '"armed groups" schools', '"armed groups" schools'],
    ['a phrase at the end, which is whole', 'schools "armed groups"', 'schools "armed groups" '],
    ['an open phrase', '"armed groups', '"armed groups" '],
    ['a phrase over the end of a thought', '"opac art. four"', '"opac art", "four" '],
    ['a comma', 'crc, article ', 'crc, article '],
    ['numbers', 'section 83 ', 'section "83" '],
    ['a short number at the end', 'section 83', 'section "83" '],
    ['a long number that is being typed', 'resolution 1612', 'resolution 1612'],
    ['a long number', 'resolution 1612 ', 'resolution "1612" '],
    ['letters and numbers', 'opac art 4(1)(a)', 'opac art "4" "1" "a" '],
    ['a letter that is being typed', 'article e', 'article e'],
    ['letters of another script', 'ش ', '"ش" '],
    ['a number with a letter', 'article 188D ', 'article 188d '],
    ['a word to leave out', 'release -schools ', '-schools release '],
    ['a word to leave out at the end', 'release -schools', '-schools release '],
    ['a word to leave out alone', '-schools', '-schools '],
    ['a phrase to leave out', 'now -"armed groups"', '-"armed groups" now '],
    ['two things to leave out first', 'a b -c d -"e f"', '-c -"e f" "a" "b", "d" '],
    ['a number to leave out', 'article -39 ', '-39 article '],
    ['a hyphen', 'op-crc-ac', 'op crc ac'],
    ['a minus that leaves nothing out', '- schools', 'schools'],
    ['signs that mean something elsewhere', 'a*b ~c (d OR e)^2', '"a" "b" "c" "d" or "e" "2" '],
  ])('%s: «%s»', (_, text, asked) => {
    expect(written(text)).toBe(asked);
  });
});

describe('Numbers and letters are quoted', () => {
  const synonyms = [
    ['resolution 1612', 'children and armed conflict'],
    ['additional protocol 2', 'ap ii'],
    ['under 18', 'minors'],
  ];

  test('but not in a synonym of several words, which would not be found', () => {
    expect(written('resolution 1612 ', synonyms)).toBe('resolution 1612 ');
    expect(written('additional protocol 2 article 4 ', synonyms)).toBe(
      'additional protocol 2 article "4" ',
    );
    expect(written('the additional protocol 2 ', synonyms)).toBe('the additional protocol 2 ');
    expect(written('under 18 years ', synonyms)).toBe('under 18 years ');
  });

  test('where the words of a synonym stand apart, or not whole', () => {
    expect(written('resolution, 1612 ', synonyms)).toBe('resolution, "1612" ');
    expect(written('protocol 2 ', synonyms)).toBe('protocol "2" ');
    expect(written('additional "protocol" 2 ', synonyms)).toBe('additional "protocol" "2" ');
    expect(written('1612 resolution ', synonyms)).toBe('"1612" resolution ');
  });
});

describe('Whatever characters are typed', () => {
  const signs = fc.array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '-',
      ' ',
      ',',
      '. ',
      '(',
      '*',
      'a',
      'child',
      '18',
      '界',
      '½',
    ),
    { maxLength: 30 },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    signs.map((some) => some.join('')),
  );

  test('quotation marks only stand in pairs around words', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const bare = written(typed).replaceAll(/(?<![^ -])"[^"]*[^ "][^"]*"(?![^ ,])/g, 'phrase');
        expect(bare).not.toContain('"');
      }),
      { numRuns: 500 },
    );
  });

  test('a minus only stands before what is to be left out, and all of that comes first', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { excluded } = parseQueryText(typed);
        const bare = written(typed).replaceAll(/"[^"]*"/g, 'phrase');
        expect(bare.match(/-/g) ?? []).toHaveLength(excluded.length);
        const first = bare.split(' ').slice(0, excluded.length);
        expect(first.every((one) => one.startsWith('-'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
