import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldFigures, unprefixed } from '../../src/citations/fold.ts';
import { tokenise, wordsOf } from '../../src/citations/tokens.ts';
import { WordTrie } from '../../src/citations/word-trie.ts';

describe('a word is compared without what writers differ in', () => {
  test.each([
    ['Convention', 'convention'],
    ['Genève', 'geneve'],
    ['NIÑOS', 'ninos'],
    ['Demobilization', 'demobilisation'],
    ['Labor', 'labour'],
    ['Judgement', 'judgment'],
    ['إتفاقيّة', 'اتفاقيه'],
    ['الأولى', 'الاولي'],
    ['nº', 'no'],
  ])('«%s» as «%s»', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('figures of any script count as ours', () => {
    expect(foldFigures('١٦١٢')).toBe('1612');
    expect(foldFigures('۴')).toBe('4');
    expect(foldFigures('८३')).toBe('83');
    expect(foldFigures('2005')).toBe('2005');
  });

  test('Arabic prepositions written together with the noun come off', () => {
    expect(unprefixed('وللبروتوكول')).toContain('البروتوكول');
    expect(unprefixed('باتفاقيه')).toContain('اتفاقيه');
    expect(unprefixed('convention')).toEqual(['convention']);
  });
});

describe('a text is divided', () => {
  test.each([
    ['Art. 4(1)', ['art', '.', '4', '(', '1', ')']],
    ['R.A. No. 7610', ['ra', 'no', '.', '7610']],
    ['18 U.S.C. § 2442', ['18', 'usc', '§', '2442']],
    ['l’article 4', ['l', "'", 'article', '4']],
    ['3.11–3.13', ['3', '.', '11', '-', '3', '.', '13']],
    ['188D', ['188', 'd']],
    ['OPAC¹ & CRC', ['opac', '¹', 'and', 'crc']],
    ['“Release”', ['"', 'release', '"']],
    ['see https://a.org/rule136 now', ['see', 'https://a.org/rule136', 'now']],
    ['المادة ٤', ['الماده', '4']],
  ])('«%s»', (text, norms) => {
    expect(tokenise(text).map((token) => token.norm)).toEqual(norms);
  });

  test('and every token stands where it says, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });

  test('an empty line parts, a line end does not', () => {
    expect(tokenise('a b\nc\n\nd').map((token) => token.kind)).toEqual([
      'word',
      'word',
      'word',
      'break',
      'word',
    ]);
  });
});

describe('a name is found by its words', () => {
  const trie = new WordTrie<string>();
  trie.add(wordsOf('African Charter on the Rights and Welfare of the Child'), 'acrwc');
  trie.add(wordsOf('African Charter'), 'either');
  trie.add(wordsOf('AP II'), 'ap2');
  trie.add(wordsOf('Republic Act No. 11188'), 'ra');
  trie.add(wordsOf('اتفاقية حقوق الطفل'), 'crc');

  test.each([
    [
      'with and without articles',
      'African Charter on Rights and the Welfare of the Child',
      ['either', 'acrwc'],
    ],
    ['over a line end', 'African\nCharter', ['either']],
    ['with marks between its words', 'AP-II', ['ap2']],
    ['with and without «No.»', 'Republic Act 11188', ['ra']],
    ['behind an Arabic preposition', 'لاتفاقية حقوق الطفل', ['crc']],
    ['never over the end of a paragraph', 'African\n\nCharter', []],
    ['never over the end of a sentence', 'AP was wrong. II', []],
    ['never by a part of it', 'African', []],
  ])('%s: «%s»', (_, text, found) => {
    expect(trie.hits(tokenise(text), 0).flatMap((hit) => hit.values)).toEqual(found);
  });
});
