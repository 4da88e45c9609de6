import { describe, expect, test } from 'vitest';
import { fewerWords, isSmall } from '../../src/search/small-words.ts';
import { parseQueryText } from '../../src/search/words.ts';

function partsOf(text: string) {
  return parseQueryText(text).parts;
}

describe('Small words', () => {
  test.each(['the', 'THE', 'of', 'within', 'whom'])('«%s» is one', (word) => {
    expect(partsOf(word).map(isSmall)).toEqual([true]);
  });

  // «Article 8(2)(e)», «s 83»: parts of citations. Of «a» only the article is met as often.
  test.each(['b', 'e', 's', 'i', '18', 'child', 'states', 'war'])('«%s» is none', (word) => {
    expect(partsOf(word).map(isSmall)).toEqual([false]);
  });

  test('are whole words: no phrase is small', () => {
    expect(partsOf('"the" "of the"').map(isSmall)).toEqual([false, false]);
  });
});

describe('Where words must be left out', () => {
  test.each([
    ['armed groups', ['armed groups', 'armed']],
    ['the army of Mali', ['the army of mali', 'army mali', 'army']],
    ['what is the', ['what is the', 'what is', 'what']],
    ['of schools', ['of schools', 'schools']],
    ['"of the" schools', ['of the schools', 'of the']],
    ['army', ['army']],
    ['', []],
  ])('«%s» is looked for in this order', (text, choices) => {
    const tried = fewerWords(partsOf(text)).map((parts) =>
      parts.flatMap(({ words }) => words).join(' '),
    );
    expect(tried).toEqual(choices);
  });
});
