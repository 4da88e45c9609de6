import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../src/search/embedded/lexicon.ts';
import { misspellings, typosAllowed } from '../../../src/search/embedded/typos.ts';

/** How many errors lie between two words, worked out in the plainest way: the yardstick for the walk. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        rows[i]![j] = i + j;
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
  }
  return rows[a.length]![b.length]!;
}

function expected(words: readonly string[], sought: string, asPrefix: boolean): string[] {
  return words.flatMap((word) => {
    const beginnings = asPrefix
      ? Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1))
      : [word];
    const nearest = Math.min(...beginnings.map((text) => distance(text, sought)));
    const typos = nearest + (word[0] === sought[0] ? 0 : 1);
    return nearest > 0 && typos <= typosAllowed(sought) ? [`${word} ${typos}`] : [];
  });
}

function found(words: readonly string[], sought: string, asPrefix: boolean): string[] {
  return misspellings(openLexicon(words).tree, sought, asPrefix)
    .flatMap(({ from, to, typos }) => words.slice(from, to).map((word) => `${word} ${typos}`))
    .sort();
}

describe('how many typos a word may have', () => {
  test.each([
    ['arms', 0],
    ['armed', 1],
    ['schools', 1],
    ['children', 1],
    ['detention', 2],
    ['recruitment', 2],
    ['é'.repeat(5), 1],
    ['12345', 0],
    ['1234567890', 0],
    ['188d', 0],
  ])('«%s»: %i', (word, typos) => {
    expect(typosAllowed(word)).toBe(typos);
  });
});

describe('misspelt words', () => {
  const words = ['lubanga', 'recruit', 'recruitment', 'release', 'schools'];

  test.each<[string, boolean, string[]]>([
    ['lubnaga', false, ['lubanga 1']],
    ['lubanga', false, []],
    ['lubangas', false, ['lubanga 1']],
    ['lubana', false, ['lubanga 1']],
    ['lubxnga', false, ['lubanga 1']],
    ['mubanga', false, []],
    ['recruitmnet', false, ['recruitment 1']],
    ['recrutmnt', false, ['recruitment 2']],
    ['lecruitment', false, ['recruitment 2']],
    ['ercruitment', false, ['recruitment 2']],
    ['lecrutment', false, []],
    ['recrutm', true, ['recruitment 1']],
    ['recriut', true, ['recruit 1', 'recruitment 1']],
    ['recruit', true, []],
  ])('«%s» (the beginning of a word: %s)', (sought, asPrefix, misspelt) => {
    expect(found(words, sought, asPrefix)).toEqual(misspelt);
  });

  test('are those that the plainest reckoning finds', () => {
    const word = fc.stringMatching(/^[abc]{1,11}$/);
    const list = fc.uniqueArray(word, { maxLength: 25 }).map((drawn) => drawn.sort());
    fc.assert(
      fc.property(
        list,
        fc.stringMatching(/^[abc]{5,10}$/),
        fc.boolean(),
        (drawn, sought, asPrefix) => {
          expect(found(drawn, sought, asPrefix)).toEqual(expected(drawn, sought, asPrefix).sort());
        },
      ),
      { numRuns: 400 },
    );
  });

  test('are bounded in number, the first in the alphabet kept', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const many = letters.flatMap((a) => letters.map((b) => `school${a}${b}`)).sort();
    expect(found(many, 'schoolza', false).length).toBeLessThanOrEqual(150);
    expect(found(many, 'sxhool', true)).toHaveLength(150);
    expect(found(many, 'sxhool', true)[0]).toBe('schoolaa 1');
  });
});
