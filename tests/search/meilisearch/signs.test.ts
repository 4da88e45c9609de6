import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rejoined, setApart } from '../../../src/search/meilisearch/signs.ts';

test.each([
  ['under <18', '18'],
  ['Art.\u00a04', '4'],
  ['a fine of ₱500 and more', '500'],
  ['non\u2011state', 'state'],
])('A word beside a sign stands by itself: %s', (text, word) => {
  expect(setApart(text).split(/[ \u2054]/u)).toContain(word);
});

test('Nothing of a text is lost or added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      fc.pre(!text.includes('\u2054'));
      expect(rejoined(setApart(text))).toBe(text);
    }),
  );
});
