import { describe, expect, test } from 'vitest';
import { aglc } from '../../../src/citations/print/aglc.ts';
import { readWork } from '../../../src/citations/print/read-work.ts';
import { aCitedLaw, inStyle } from '../../factories/cited.ts';
import * as examples from './examples.ts';

describe('the published examples', () => {
  test.each([
    [
      '*Agreement regarding the Transfer of the Administration of Justice in the Territories of Northern Slesvig, Denmark-Germany*, signed 12 July 1921, 8 LNTS 397 (entered into force 17 January 1922) art 2.',
      examples.slesvigAgreement,
    ],
    [
      '*Prosecutor v Al Bashir (Decision on a Warrant of Arrest)* (International Criminal Court, Pre-Trial Chamber I, Case No ICC-02/05-01/09-1, 4 March 2009).',
      examples.alBashir,
    ],
  ])('%s', (printed, cited) => {
    expect(inStyle(aglc, cited)).toBe(printed);
    expect(aglc(readWork(cited)).missing).toEqual([]);
  });

  test('a treaty of which only the adoption is known says «adopted», and what it lacks', () => {
    expect(inStyle(aglc, examples.childConvention)).toBe(
      '*Convention on the Rights of the Child*, adopted 20 November 1989, 1577 UNTS 3 (entered into force 2 September 1990) art 22.',
    );
    expect(aglc(readWork(examples.childConvention)).missing).toEqual([
      'date of opening for signature',
    ]);
  });

  test('a resolution of the Assembly has its title and the day of adoption', () => {
    const cited = aCitedLaw({
      kind: 'resolution',
      title: 'General Assembly resolution 57/337, Prevention of Armed Conflict (2003)',
      citation: 'UN Doc A/RES/57/337',
      adopted: '2003-07-03',
    });
    expect(inStyle(aglc, cited)).toBe(
      '*Prevention of Armed Conflict*, GA Res 57/337, UN Doc A/RES/57/337 (adopted 3 July 2003).',
    );
    expect(aglc(readWork(cited)).missing).toEqual(['date of the document']);
  });
});

test.each([
  [
    '*Juvenile Justice (Care and Protection of Children) Act 2015* (India) s 83(1).',
    examples.juvenileJusticeAct,
  ],
  [
    '*Prosecutor v Thomas Lubanga Dyilo (Judgment)* (International Criminal Court, Case No ICC-01/04-01/06, 14 March 2012) [618].',
    examples.lubanga,
  ],
  [
    'SC Res 1612, UN Doc S/RES/1612 (26 July 2005) para 2(a).',
    examples.aResolution('S/RES/1612', '2005-07-26', 'para. 2(a)'),
  ],
  [
    'UN Committee on the Rights of the Child, *General comment No. 24 (2019) on children’s rights in the child justice system*, UN Doc CRC/C/GC/24 (18 September 2019) para 5.',
    examples.generalComment,
  ],
  [
    'Front for Example, *Deed of Commitment for the Protection of Children* (21 July 2013) <https://deeds.example/front>.',
    examples.deed,
  ],
  [
    '*Ceasefire Agreement between the Government and the Front*, UN Doc S/2013/99, annex (21 July 2013).',
    examples.ceasefire,
  ],
])('%s', (printed, cited) => {
  expect(inStyle(aglc, cited)).toBe(printed);
});
