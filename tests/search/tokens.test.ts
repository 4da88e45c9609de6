import { describe, expect, test } from 'vitest';
import { eachFoldedWord, eachWord, fold, wordsOf } from '../../src/search/tokens.ts';

describe('the words of a text', () => {
  test.each<[text: string, words: string[]]>([
    ['OPAC art 4(1)', ['opac', 'art', '4', '1']],
    ['8(2)(e)(vii)', ['8', '2', 'e', 'vii']],
    ['s.83', ['s', '83']],
    ['§83(1)', ['83', '1']],
    ['S/RES/1612 (2005)', ['s', 'res', '1612', '2005']],
    ['CRC/C/OPAC/CO/1', ['crc', 'c', 'opac', 'co', '1']],
    ['R.A. 9344', ['r', 'a', '9344']],
    ['Art. 188D, art 4bis', ['art', '188d', 'art', '4bis']],
    ['l’article d’un enfant', ['l', 'article', 'd', 'un', 'enfant']],
    ["l'article", ['l', 'article']],
    ['OP-CRC-AC', ['op', 'crc', 'ac']],
    ['non–State, self-styled', ['non', 'state', 'self', 'styled']],
    ['البروتوكول الاختياري', ['البروتوكول', 'الاختياري']],
    ['«Outfit» “group”', ['outfit', 'group']],
    ['', []],
    [' … !', []],
  ])('of «%s»', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are found with their places in the text as it stands', () => {
    const text = 'İstanbul: Kaçırma (çocuk)';
    const found: string[] = [];
    eachFoldedWord(text, (_word, start, end) => found.push(text.slice(start, end)));
    expect(found).toEqual(['İstanbul', 'Kaçırma', 'çocuk']);
  });

  test('may be passed over by their first letter', () => {
    const found: string[] = [];
    const isWanted = (unit: number) => unit === 'r'.charCodeAt(0);
    eachFoldedWord('Release and Recruitment', (word) => found.push(word), isWanted);
    expect(found).toEqual(['release', 'recruitment']);
  });
});

describe('how far a word is from the one before', () => {
  test.each<[text: string, distances: number[]]>([
    ['armed groups', [0, 1]],
    ['armed-groups', [0, 1]],
    ['4(1)', [0, 1]],
    ['3.6', [0, 1]],
    ['R.A. 9344', [0, 1, 8]],
    ['art. 4', [0, 8]],
    ['CRC, art 38', [0, 8, 1]],
    ['Release; education: schools! Now? Yes', [0, 8, 8, 8, 8]],
    ['One. (Two)', [0, 8]],
    ['. Armed', [0]],
  ])('in «%s»', (text, distances) => {
    const found: number[] = [];
    eachWord(text, (_start, _end, distance) => found.push(distance));
    expect(found).toEqual(distances);
  });
});

describe('folding', () => {
  test.each([
    ['México', 'mexico'],
    ['ENRÔLEMENT', 'enrolement'],
    ['cœur', 'coeur'],
    ['4º', '4o'],
    ['Ångström', 'angstrom'],
    ['ﬁne', 'fine'],
    ['Άρθρο', 'αρθρο'],
    ['مُسَلَّحة', 'مسلحة'],
    ['1612', '1612'],
  ])('makes «%s» «%s»', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
