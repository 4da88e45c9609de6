import { describe, expect, test } from 'vitest';
import * as read from '../../../src/citations/print/identifiers.ts';

describe('a treaty series', () => {
  test('is a volume, a name and a page', () => {
    expect(read.treatySeries('2173 UNTS 222')).toEqual({
      volume: '2173',
      name: 'UNTS',
      page: '222',
    });
  });
  test.each(['ILO Convention No. 182 (1999)', '2173 UNTS', 'Annex to the Agreement', ''])(
    '«%s» is none',
    (citation) => {
      expect(read.treatySeries(citation)).toBeUndefined();
    },
  );
});

test.each([
  ['UN Doc S/RES/1612 (26 July 2005)', 'S/RES/1612'],
  ['UN Doc A/RES/51/77 (12 December 1996)', 'A/RES/51/77'],
  ['CRC/C/OPAC/IND/CO/1', 'CRC/C/OPAC/IND/CO/1'],
  ['S/2019/145, annex', 'S/2019/145, annex'],
  ['recalled in S/2015/344, annex, preamble', ''],
  ['Act No. 2 of 2016 (India)', ''],
])('the symbol of «%s» is «%s»', (citation, symbol) => {
  expect(read.documentSymbol(citation)).toBe(symbol);
});

test.each([
  ['ICC-01/04-01/06-2901 (sentence, 10 July 2012)', 'ICC-01/04-01/06-2901'],
  ['SCSL-2004-14-AR72(E), 31 May 2004, [2004] SCSL 18', 'SCSL-2004-14-AR72(E)'],
  ['ICC, Pre-Trial Chamber III, 6 November 2025', ''],
])('the number of the case in «%s» is «%s»', (citation, docket) => {
  expect(read.docketNumber(citation)).toBe(docket);
});

test.each([
  ['Act No. 2 of 2016 (India)', 'Act No. 2 of 2016'],
  ['Legislative Decree No. 3 of 2010 (Syria)', 'Legislative Decree No. 3 of 2010'],
  ['Ley 1448 de 2011 (Colombia)', ''],
  ['International Criminal Court Act 2006 (No. 30 of 2006), ss. 6, 7', ''],
])('the number of the act in «%s» is «%s»', (citation, number) => {
  expect(read.actNumber(citation)).toBe(number);
});

test('a case law identifier and a series of judgments are found', () => {
  expect(read.caseLawIdentifier('ECLI:DE:OLGD:2020:0429.7STS4.19.00')).toBe(
    'ECLI:DE:OLGD:2020:0429.7STS4.19.00',
  );
  expect(read.judgmentSeries('IACtHR, Series C No. 155 (26 September 2006)')).toBe(
    'Series C No. 155',
  );
});
