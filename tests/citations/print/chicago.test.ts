import { expect, test } from 'vitest';
import { chicago } from '../../../src/citations/print/chicago.ts';
import { readWork } from '../../../src/citations/print/read-work.ts';
import { aCitedLaw, inStyle } from '../../factories/cited.ts';
import * as examples from './examples.ts';

test.each([
  [
    'Convention on the Rights of the Child, art. 22, adopted November 20, 1989, 1577 UNTS 3.',
    examples.childConvention,
  ],
  [
    'UN Security Council, Resolution 1612, ¶ 2(a), S/RES/1612 (July 26, 2005).',
    examples.aResolution('S/RES/1612', '2005-07-26', 'para. 2(a)'),
  ],
  [
    'UN General Assembly, Resolution 67/18, Education for Democracy, A/RES/67/18 (November 28, 2012), https://undocs.org/A/RES/67/18.',
    aCitedLaw({
      kind: 'resolution',
      title: 'General Assembly resolution 67/18, Education for Democracy (2012)',
      citation: 'UN Doc A/RES/67/18',
      adopted: '2012-11-28',
      official_url: 'https://undocs.org/A/RES/67/18',
    }),
  ],
  [
    'Juvenile Justice (Care and Protection of Children) Act, 2015, Act No. 2 of 2016, § 83(1) (India).',
    examples.juvenileJusticeAct,
  ],
  [
    'Prosecutor v. Thomas Lubanga Dyilo, Case No. ICC-01/04-01/06, Judgment, ¶ 618 (International Criminal Court, March 14, 2012).',
    examples.lubanga,
  ],
  [
    'UN Committee on the Rights of the Child, *General comment No. 24 (2019) on children’s rights in the child justice system*, CRC/C/GC/24 (September 18, 2019), ¶ 5, https://undocs.example/CRC/C/GC/24.',
    examples.generalComment,
  ],
  [
    'Front for Example, *Deed of Commitment for the Protection of Children* (July 21, 2013), https://deeds.example/front.',
    examples.deed,
  ],
  [
    'Ceasefire Agreement between the Government and the Front, July 21, 2013, S/2013/99, annex.',
    examples.ceasefire,
  ],
])('%s', (printed, cited) => {
  expect(inStyle(chicago, cited)).toBe(printed);
  expect(chicago(readWork(cited)).missing).toEqual([]);
});

test('a treaty known by its year alone says what it lacks', () => {
  const cited = aCitedLaw({ title: 'Arms Trade Treaty', short_title: 'ATT', adopted: '2013' });
  expect(inStyle(chicago, cited)).toBe('Arms Trade Treaty, adopted 2013.');
  expect(chicago(readWork(cited)).missing).toEqual(['month and day of adoption', 'treaty series']);
});
