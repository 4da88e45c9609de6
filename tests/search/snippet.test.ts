import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchEnd, matchStart } from '../../src/search/engine.ts';
import type { WordTest } from '../../src/search/snippet.ts';
import {
  cutPassage,
  markWords,
  snippet,
  withoutMarks,
  withoutPrivateUse,
} from '../../src/search/snippet.ts';

/** Finds these words, and these phrases. */
function words(list: string[], phrases: string[][] = []): WordTest {
  const letters = new Set([...list, ...phrases.flat()].map((word) => word.charCodeAt(0)));
  return { begins: (unit) => letters.has(unit), matches: (word) => list.includes(word), phrases };
}

/** Marks as people read them. */
function readable(marked: string): string {
  return marked.replaceAll(matchStart, '[').replaceAll(matchEnd, ']');
}

const filler = 'The parties meet once a year in a town of their choice. ';

describe('marks', () => {
  test.each<[text: string, find: WordTest, marked: string]>([
    ['Release of children', words(['release']), '[Release] of children'],
    ['L’ENRÔLEMENT d’enfants', words(['enrolement']), 'L’[ENRÔLEMENT] d’enfants'],
    ['<b>child</b> & child', words(['child']), '<b>[child]</b> & [child]'],
    [
      'Armed. Groups, armed groups',
      words([], [['armed', 'groups']]),
      'Armed. Groups, [armed] [groups]',
    ],
    ['armed and groups', words([], [['armed', 'groups']]), 'armed and groups'],
    ['no match', words(['child']), 'no match'],
    ['', words(['child']), ''],
  ])('in «%s»', (text, find, marked) => {
    expect(readable(markWords(text, find))).toBe(marked);
  });

  test('cannot be forged by a text', () => {
    const forged = `a ${matchStart}script${matchEnd} child`;
    expect(readable(markWords(forged, words(['child'])))).toBe('a script [child]');
    expect(withoutPrivateUse('a\uE000b\uF8FFc')).toBe('abc');
  });

  test('come in pairs, and the text is as it was without them', () => {
    const text = fc.array(fc.constantFrom('child', 'Child', 'é', '. ', ' ', '’', '<b>', 'armed'));
    fc.assert(
      fc.property(text, (parts) => {
        const plain = parts.join('');
        const marked = markWords(plain, words(['child', 'e']));
        expect(withoutMarks(marked)).toBe(plain);
        expect(readable(marked).replaceAll(/\[[^[\]]+\]/g, '')).not.toMatch(/[[\]]/);
      }),
    );
  });
});

describe('a passage', () => {
  test('is the whole of a short text', () => {
    expect(readable(snippet('Release every child.', words(['child'])))).toBe(
      'Release every [child].',
    );
  });

  test('is the beginning of a long text where nothing matches', () => {
    const passage = snippet(filler.repeat(9).trim(), words(['child']));
    expect(passage).toMatch(/^The parties.*\.…$/);
    expect(passage.length).toBeLessThan(290);
  });

  test('lies where the most different words stand, not where one stands most often', () => {
    const text = `${'Child, child, child. '.repeat(8)}${filler.repeat(6)}They release each child. ${filler.repeat(6)}`;
    const passage = readable(snippet(text, words(['child', 'release'])));
    expect(passage).toContain('They [release] each [child].');
    expect(passage).toMatch(/^….*…$/);
    expect(text).toContain(passage.replaceAll(/[[\]…]/g, ''));
    expect(passage.length).toBeLessThan(320);
  });

  test('begins and ends with whole words', () => {
    const text = `${'word '.repeat(100)}child ${'word '.repeat(100)}`.trim();
    const passage = readable(snippet(text, words(['child'])));
    expect(passage).toMatch(/^…(?:word )+\[child\](?: word)+…$/);
  });

  test('begins with a sentence when one is near', () => {
    const text = `${filler.repeat(5)}The group releases each child. ${filler.repeat(5)}`;
    expect(readable(snippet(text, words(['child'])))).toMatch(/^…The /);
  });

  test('reaches the end of the text without a sign when it is near', () => {
    const text = `${filler.repeat(8)}They release each child.`;
    expect(readable(snippet(text, words(['child'])))).toMatch(/They release each \[child\]\.$/);
  });

  test('is cut the same from a text that was marked before', () => {
    const text = `${filler.repeat(6)}They release each child. ${filler.repeat(6)}`;
    const find = words(['child', 'release']);
    expect(cutPassage(markWords(text, find))).toBe(snippet(text, find));
  });

  test('never leaves out the words that it is there for, however long the text', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(30), (before, after, between) => {
        const text = `${filler.repeat(before)}child ${'x'.repeat(between)} release ${filler.repeat(after)}`;
        const passage = snippet(text, words(['child', 'release']));
        expect(readable(passage)).toMatch(/\[child\].*\[release\]/);
        expect(text).toContain(withoutMarks(passage).replace(/^…/, '').replace(/…$/, ''));
        expect(passage.length).toBeLessThan(320);
      }),
    );
  });
});
