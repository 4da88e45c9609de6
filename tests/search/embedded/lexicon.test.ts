import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../src/search/embedded/lexicon.ts';

const someWords = fc
  .uniqueArray(fc.stringMatching(/^[abcé]{1,6}$/), { minLength: 1, maxLength: 30 })
  .map((words) => words.sort());

describe('the words of an index', () => {
  test('are found by themselves, by the beginning of a word, or not at all', () => {
    const lexicon = openLexicon(['recruit', 'recruited', 'recruitment', 'release', 'school']);
    expect(lexicon.numberOf('recruited')).toBe(1);
    expect(lexicon.numberOf('recr')).toBeUndefined();
    expect(lexicon.startingWith('recruit')).toEqual({ from: 0, to: 3 });
    expect(lexicon.startingWith('recruitm')).toEqual({ from: 2, to: 3 });
    expect(lexicon.startingWith('re')).toEqual({ from: 0, to: 4 });
    expect(lexicon.startingWith('schools')).toBeUndefined();
    expect(lexicon.startingWith('x')).toBeUndefined();
  });

  test('that begin alike have numbers that follow one another', () => {
    fc.assert(
      fc.property(someWords, fc.stringMatching(/^[abcé]{1,4}$/), (words, prefix) => {
        const { from, to } = openLexicon(words).startingWith(prefix) ?? { from: 0, to: 0 };
        expect(words.slice(from, to)).toEqual(words.filter((word) => word.startsWith(prefix)));
      }),
    );
  });

  test('may be none', () => {
    const lexicon = openLexicon([]);
    expect(lexicon.numberOf('a')).toBeUndefined();
    expect(lexicon.startingWith('a')).toBeUndefined();
  });
});
