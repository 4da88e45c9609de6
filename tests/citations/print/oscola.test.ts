import { describe, expect, test } from 'vitest';
import { oscola } from '../../../src/citations/print/oscola.ts';
import { readWork } from '../../../src/citations/print/read-work.ts';
import { aCited, aCitedDeed, aCitedLaw, inStyle } from '../../factories/cited.ts';
import * as examples from './examples.ts';

describe('the published examples', () => {
  test.each([
    [
      'Convention Relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137 (Refugee Convention) art 33',
      examples.refugeeConvention,
    ],
    [
      'International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICCPR) art 7',
      examples.civilRightsCovenant,
    ],
    [
      'UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210',
      examples.aResolution('A/RES/51/210', '1996-12-17'),
    ],
    [
      'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373',
      examples.aResolution('S/RES/1373', '2001-09-28'),
    ],
    ['Accident Compensation Act 1972 (NZ)', examples.accidentAct],
  ])('%s', (printed, cited) => {
    expect(inStyle(oscola, cited)).toBe(printed);
    expect(oscola(readWork(cited)).missing.filter((gap) => !gap.startsWith('month'))).toEqual([]);
  });
});

describe('our own texts', () => {
  test.each([
    [
      'Juvenile Justice (Care and Protection of Children) Act 2015 (India), s 83(1)',
      examples.juvenileJusticeAct,
    ],
    [
      '*Prosecutor v Thomas Lubanga Dyilo* (Judgment) ICC-01/04-01/06 (14 March 2012) [618]',
      examples.lubanga,
    ],
    [
      '*Vargas-Areco v Paraguay* (Judgment) Inter-American Court of Human Rights Series C No 155 (26 September 2006)',
      examples.velasquez,
    ],
    [
      'UN Committee on the Rights of the Child, ‘General comment No. 24 (2019) on children’s rights in the child justice system’ (18 September 2019) UN Doc CRC/C/GC/24 para 5',
      examples.generalComment,
    ],
    [
      'Front for Example, ‘Deed of Commitment for the Protection of Children’ (21 July 2013) <https://deeds.example/front>',
      examples.deed,
    ],
    [
      'Ceasefire Agreement between the Government and the Front (21 July 2013) UN Doc S/2013/99, annex',
      examples.ceasefire,
    ],
    [
      'UNSC Res 1612 (26 July 2005) UN Doc S/RES/1612 para 2(a)',
      examples.aResolution('S/RES/1612', '2005-07-26', 'para. 2(a)'),
    ],
  ])('%s', (printed, cited) => {
    expect(inStyle(oscola, cited)).toBe(printed);
  });
});

describe('what is not stated is said and not made up', () => {
  test('a treaty without a series, a day and an entry into force', () => {
    const cited = aCitedLaw({ title: 'Great Lakes Pact', short_title: 'Pact', adopted: '2006-12' });
    expect(inStyle(oscola, cited)).toBe('Great Lakes Pact (adopted December 2006) (Pact)');
    expect(oscola(readWork(cited)).missing).toEqual([
      'day of adoption',
      'date of entry into force',
      'treaty series',
    ]);
  });

  test('a treaty that is not in force lacks no date of entry into force', () => {
    const cited = aCitedLaw({
      title: 'A Treaty',
      short_title: 'A Treaty',
      citation: '1 UNTS 2',
      adopted: '2020-01-02',
      status: 'not-in-force',
    });
    expect(inStyle(oscola, cited)).toBe('A Treaty (adopted 2 January 2020, not in force) 1 UNTS 2');
    expect(oscola(readWork(cited)).missing).toEqual([]);
  });

  test('a deed without a date and without an author', () => {
    const cited = aCitedDeed({ adopted: undefined, issuer: undefined, title: 'A Deed' });
    expect(inStyle(oscola, cited)).toBe('‘A Deed’');
    expect(oscola(readWork(cited)).missing).toEqual(['author', 'date of the document']);
  });
});

describe('remarks', () => {
  test('a clause that only Servanda names is no pinpoint', () => {
    const printed = oscola(readWork(aCited({ pin: 'Clause: Release' })));
    expect(printed.runs.map(({ text }) => text).join('')).toMatch(/\(OPAC\)$/);
    expect(printed.remarks).toEqual([
      'The text is cited as a whole: “Release” is Servanda’s name for a part that has no number.',
    ]);
  });

  test('a record of several decisions says that the first is cited', () => {
    expect(oscola(readWork(examples.lubanga)).remarks).toEqual([
      'This record covers several decisions: the first is cited.',
    ]);
  });

  test('an address is cited with the day of reading, which only the reader knows', () => {
    expect(oscola(readWork(examples.deed)).remarks).toEqual([
      'Add the day on which you read the page: “accessed …”.',
    ]);
  });
});
