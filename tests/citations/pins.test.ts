import { describe, expect, test } from 'vitest';
import { readPins } from '../../src/citations/pins/read-pins.ts';
import { tokenise } from '../../src/citations/tokens.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';

/** The first places that a text names. */
function placesIn(text: string): readonly string[] {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const read = readPins(tokens, at);
    if (read !== undefined) return read.pins.map(({ pin }) => printPinpoint(pin));
  }
  return [];
}

describe('places are read', () => {
  test.each([
    ['Article 4(1)', ['Art. 4(1)']],
    ['article 8 (2) (e) (vii)', ['Art. 8(2)(e)(vii)']],
    ['Arts 77(2) and 78', ['Art. 77(2)', 'Art. 78']],
    ['arts 37 (a), 38 (2)–(4), and 40', ['Art. 37(a)', 'Art. 38(2)–(4)', 'Art. 40']],
    ['articles 3 to 5 of', ['Art. 3–5']],
    ['Arts. 1 – 3', ['Art. 1–3']],
    ['Art. 37(c)–(d)', ['Art. 37(c)–(d)']],
    ['art. 3(4)-3(5)', ['Art. 3(4)–(5)']],
    ['articles 8(2)(b)(xxvi) and (e)(vii)', ['Art. 8(2)(b)(xxvi)', 'Art. 8(2)(e)(vii)']],
    ['Art. 38(2) and (3)', ['Art. 38(2)', 'Art. 38(3)']],
    ['paras. 1, 2(a)-(c) and 5(b)', ['para. 1', 'para. 2(a)–(c)', 'para. 5(b)']],
    ['paras 3.11–3.13', ['para. 3.11–3.13']],
    ['operative paragraph 16', ['para. 16']],
    ['OP5(a)', ['para. 5(a)']],
    ['s. 83(1)', ['s. 83(1)']],
    ['s 83', ['s. 83']],
    ['§§ 83–84', ['s. 83–84']],
    ['§ 2370c-1(a)', ['s. 2370C-1(a)']],
    ['article 461-7', ['Art. 461-7']],
    ['section 12-D', ['s. 12-D']],
    ['article 488 bis', ['Art. 488 bis']],
    ['Article XVI', ['Art. XVI']],
    ['Chapter XVII', ['Ch. XVII']],
    ['preamble', ['Preamble']],
    ['article 38, paragraphs 2 and 3', ['Art. 38(2)', 'Art. 38(3)']],
    ['Article 4, paragraph 3 (c)', ['Art. 4(3)(c)']],
    ['paragraphs 2 and 3 of article 38', ['Art. 38(2)', 'Art. 38(3)']],
    ['clause (b) of sub-section (1) of section 83', ['s. 83(1)(b)']],
  ])('in English: «%s»', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test.each([
    ['article 8-2-b-xxvi', ['Art. 8(2)(b)(xxvi)']],
    ['article 8, paragraphe 2, alinéa b), sous-alinéa xxvi)', ['Art. 8(2)(b)(xxvi)']],
    ['art. 4, par. 3, al. c)', ['Art. 4(3)(c)']],
    ['art. 4 § 3 c)', ['Art. 4(3)(c)']],
    ['alinéa c) du paragraphe 3 de l’article 4', ['Art. 4(3)(c)']],
    ['article premier', ['Art. 1']],
    ['article 1er', ['Art. 1']],
    ['articles 37 et 38', ['Art. 37', 'Art. 38']],
    ['articles 37 à 40', ['Art. 37–40']],
    ['artículo 8, párrafo 2, apartado b), inciso xxvi)', ['Art. 8(2)(b)(xxvi)']],
    ['apartado b) xxvi) del párrafo 2 del artículo 8', ['Art. 8(2)(b)(xxvi)']],
    ['artículo 8.2.b.xxvi', ['Art. 8(2)(b)(xxvi)']],
    ['art. 4.3.c', ['Art. 4(3)(c)']],
    ['literal c) del numeral 3 del artículo 4', ['Art. 4(3)(c)']],
    ['artículo 1.º', ['Art. 1']],
    ['artículos 37 a 40', ['Art. 37–40']],
    ['المادة 4 (3) (ج)', ['Art. 4(3)(c)']],
    ['الفقرة 3 (ج) من المادة 4', ['Art. 4(3)(c)']],
    ['المادتان 37 و38', ['Art. 37', 'Art. 38']],
    ['المواد من 37 إلى 40', ['Art. 37–40']],
    ['المادة الأولى', ['Art. 1']],
    ['المادة الثامنة والثلاثون', ['Art. 38']],
  ])('in French, Spanish and Arabic: «%s»', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test.each([
    ['a date behind a comma', 'Art. 8, 17 July 1998', ['Art. 8']],
    ['a year', 'Art. 8, 1998', ['Art. 8']],
    ['a count of other things', 'Art. 4 and 12 others', ['Art. 4']],
    ['another unit', 'Articles 37 and 38 and paragraph 2', ['Art. 37', 'Art. 38']],
    ['what counts down', 'Art. 10(5)–(3)', ['Art. 10(5)']],
    ['the bracket that closes before it', '(art. 38, para. 2)', ['Art. 38(2)']],
  ])('and not %s: «%s»', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test.each([
    ['pages', 'pp. 12–14'],
    ['a possessive', 'India’s 83 districts'],
    ['a unit without a number', 'the article and the section'],
    ['a letter without what holds it', 'letter (c)'],
    ['a number far too long', 'Article 123456'],
    ['a word of the web', 'v1_rul_rule136'],
  ])('nothing is read from %s: «%s»', (_, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
