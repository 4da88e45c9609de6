import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePinpoint, unitWords } from '../../src/law/parse-pinpoint.ts';
import { anchorOf, printPinpoint, slug } from '../../src/law/pinpoint.ts';
import { pin, pinpoints } from '../factories/pinpoints.ts';

describe('a pinpoint is read', () => {
  test.each([
    ['Art. 4(1)', 'Art. 4(1)', 'art-4-1'],
    ['article 4 (1)', 'Art. 4(1)', 'art-4-1'],
    ['ART 4', 'Art. 4', 'art-4'],
    ['Arts 8-10', 'Art. 8–10', 'art-8-to-10'],
    ['Articles 8 to 10', 'Art. 8–10', 'art-8-to-10'],
    ['Art. 8(2)(e)(vii)', 'Art. 8(2)(e)(vii)', 'art-8-2-e-vii'],
    ['Art. 3(4)–(5)', 'Art. 3(4)–(5)', 'art-3-4-to-5'],
    ['Art. 188d', 'Art. 188D', 'art-188d'],
    ['Art. 4bis', 'Art. 4 bis', 'art-4-bis'],
    ['Art. 461-7', 'Art. 461-7', 'art-461-7'],
    ['Art. 30-1(2)', 'Art. 30-1(2)', 'art-30-1-2'],
    ['s. 12-D', 's. 12-D', 's-12-d'],
    ['§ 2370c-1(a)', 's. 2370C-1(a)', 's-2370c-1-a'],
    ['Article iv', 'Art. IV', 'art-iv'],
    ['s. 83(1)', 's. 83(1)', 's-83-1'],
    ['Sec. 83', 's. 83', 's-83'],
    ['§ 83', 's. 83', 's-83'],
    ['§§ 83–84', 's. 83–84', 's-83-to-84'],
    ['Rule 136', 'Rule 136', 'rule-136'],
    ['Principle 3.6', 'Principle 3.6', 'principle-3-6'],
    ['para. 3.11–3.13', 'para. 3.11–3.13', 'para-3-11-to-3-13'],
    ['op. para. 5(a)', 'para. 5(a)', 'para-5-a'],
    ['operative paragraph 5', 'para. 5', 'para-5'],
    ['OP5', 'para. 5', 'para-5'],
    ['paras 16(a)-(d)', 'para. 16(a)–(d)', 'para-16-a-to-d'],
    ['¶ 2', 'para. 2', 'para-2'],
    ['PP 3', 'Preambular para. 3', 'preambular-para-3'],
    ['Preambular para. 3', 'Preambular para. 3', 'preambular-para-3'],
    ['Chapter XVI', 'Ch. XVI', 'ch-xvi'],
    ['Part A', 'Part A', 'part-a'],
    ['Common Art. 3(1)', 'Common Art. 3(1)', 'common-art-3-1'],
    ['GC iv Art. 14', 'GC IV Art. 14', 'gc-iv-art-14'],
    ['Schedule 2', 'Annex 2', 'annex-2'],
    ['Art. 136quater(1)(7°)', 'Art. 136 quater(1)(7)', 'art-136-quater-1-7'],
    ['  Preamble ', 'Preamble', 'preamble'],
    ['Clause: Release', 'Clause: Release', 'clause-release'],
    ['Clause: Forêt d’Équateur', 'Clause: Forêt d’Équateur', 'clause-foret-d-equateur'],
  ])('«%s» is %s, at %s', (text, printed, anchor) => {
    expect(printPinpoint(pin(text))).toBe(printed);
    expect(anchorOf(pin(text))).toBe(anchor);
  });

  test.each([
    ['a heading in words', 'Background'],
    ['a number without its unit', '4(1)'],
    ['a unit without a number', 'Article'],
    ['a word that only begins like a unit', 'Parties 4'],
    ['a range that mixes levels', 'Art. 3(4)–5'],
    ['a range that mixes levels the other way', 'Art. 3–(5)'],
    ['words after the number', 'Art. 4 applies'],
    ['a list', 'Art. 50(1), (3)'],
    ['a step left open', 'Art. 4(1'],
    ['a clause without a name', 'Clause:'],
    ['nothing', ''],
  ])('%s is none: «%s»', (_, text) => {
    expect(parsePinpoint(text)).toBeUndefined();
  });

  test('by every word for its unit, in either case and with a full stop', () => {
    for (const [unit, words] of Object.entries(unitWords)) {
      for (const word of words) {
        expect(pin(`${word} 7`)).toMatchObject({ unit, number: '7' });
        expect(pin(`${word.toUpperCase()}. 7`)).toMatchObject({ unit, number: '7' });
      }
    }
  });

  test('back to the same data from what is printed', () => {
    fc.assert(
      fc.property(pinpoints, (place) => {
        expect(parsePinpoint(printPinpoint(place))).toEqual(place);
      }),
    );
  });

  test('in time that grows with the text alone', () => {
    expect(parsePinpoint(`Art. 1${'(1)'.repeat(50_000)}x`)).toBeUndefined();
    expect(parsePinpoint(`Art.${' '.repeat(50_000)}`)).toBeUndefined();
  });
});

describe('an anchor', () => {
  test('holds letters, figures and single hyphens, in lower case', () => {
    fc.assert(
      fc.property(pinpoints, (place) => {
        expect(anchorOf(place)).toMatch(/^(?:[\p{Ll}\p{N}]+-)*[\p{Ll}\p{N}]+$|^clause-$/u);
      }),
    );
  });

  test('is the same for the same place and its printed form', () => {
    fc.assert(
      fc.property(pinpoints, (place) => {
        expect(anchorOf(pin(printPinpoint(place)))).toBe(anchorOf(place));
      }),
    );
  });

  test.each([
    ['Release and care', 'release-and-care'],
    ['  «Niños», soldados!  ', 'ninos-soldados'],
    ['المادة 4', 'المادة-4'],
    ['—', ''],
  ])('is made of «%s» as «%s»', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});
