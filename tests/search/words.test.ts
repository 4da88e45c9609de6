import { describe, expect, test } from 'vitest';
import type { QueryPart } from '../../src/search/words.ts';
import { maxParts, parseQueryText } from '../../src/search/words.ts';

/** A part in short: «recruit*» for a beginning, «"armed groups"» for a phrase, «+x» for one that follows. */
function short({ words, phrase, prefix, follows }: QueryPart): string {
  const text = phrase ? `"${words.join(' ')}"` : `${words.join(' ')}${prefix ? '*' : ''}`;
  return follows ? `+${text}` : text;
}

describe('a query text', () => {
  test.each<[text: string, parts: string[], excluded: string[]]>([
    ['', [], []],
    ['  ', [], []],
    ['recruitment', ['recruitment*'], []],
    ['recruitment ', ['recruitment'], []],
    ['armed groups', ['armed', '+groups*'], []],
    ['OPAC art 4(1)', ['opac', '+art', '+4', '+1'], []],
    ['OPAC art 4', ['opac', '+art', '+4'], []],
    ['CRC, art 38', ['crc', 'art', '+38'], []],
    ['resolution 1612', ['resolution', '+1612*'], []],
    ['"armed groups" schools', ['"armed groups"', '+schools*'], []],
    ['“armed groups” schools', ['"armed groups"', '+schools*'], []],
    ['"armed groups', ['"armed groups"'], []],
    ['"opac art. 4"', ['"opac art"', '"4"'], []],
    ['""', [], []],
    ['"', [], []],
    ['-schools', [], ['schools']],
    ['release -schools', ['release'], ['schools']],
    ['release -schools ', ['release'], ['schools']],
    ['release -"armed groups" now', ['release', 'now*'], ['"armed groups"']],
    ['-"opac art. 4"', [], ['"opac art"', '"4"']],
    ['- schools', ['schools*'], []],
    ['op-crc-ac', ['op', '+crc', '+ac*'], []],
    ['arts 38 -39', ['arts', '+38'], ['39']],
    ['arts 38–39', ['arts', '+38', '+39'], []],
    ['(-schools', ['schools*'], []],
    ['É -É', ['e'], ['e']],
  ])('«%s»', (text, parts, excluded) => {
    const query = parseQueryText(text);
    expect(query.parts.map(short)).toEqual(parts);
    expect(query.excluded.map((part) => short({ ...part, follows: false }))).toEqual(excluded);
  });

  test('keeps words as they were typed, to say which were left out', () => {
    const { parts } = parseQueryText('Niños "Armed Groups" ');
    expect(parts.map((part) => part.text)).toEqual(['Niños', '"Armed Groups"']);
  });

  test('of more than ten words passes over the small ones first', () => {
    const text = 'what must the army do with a child who is rescued in the hills of Panay today';
    const { parts, beyond } = parseQueryText(text);
    expect(parts.map(short).join(' ')).toBe('+army +child +rescued +hills +panay +today*');
    expect(beyond).toEqual([
      'what',
      'must',
      'the',
      'do',
      'with',
      'a',
      'who',
      'is',
      'in',
      'the',
      'of',
    ]);
  });

  test('of ten words leaves the small ones where they are', () => {
    expect(parseQueryText('the rights of the child in the time of war ').beyond).toEqual([]);
  });

  test('has at most ten words or phrases; the others are named', () => {
    const query = parseQueryText('z b c d e f g h i "j k" L m ');
    expect(query.parts).toHaveLength(maxParts);
    expect(query.parts.at(-1)?.words).toEqual(['j', 'k']);
    expect(query.beyond).toEqual(['L', 'm']);
  });
});
