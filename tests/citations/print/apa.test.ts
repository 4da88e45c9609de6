import { describe, expect, test } from 'vitest';
import { apa, apaInText } from '../../../src/citations/print/apa.ts';
import { readWork } from '../../../src/citations/print/read-work.ts';
import { aCitedDeed, aCitedLaw, inStyle } from '../../factories/cited.ts';
import * as examples from './examples.ts';

describe('the published examples', () => {
  test.each([
    [
      'United Nations Convention on the Rights of the Child, November 20, 1989, https://www.ohchr.org/en/professionalinterest/pages/crc.aspx',
      aCitedLaw({
        title: 'United Nations Convention on the Rights of the Child',
        adopted: '1989-11-20',
        official_url: 'https://www.ohchr.org/en/professionalinterest/pages/crc.aspx',
      }),
    ],
  ])('%s', (printed, cited) => {
    expect(inStyle(apa, cited)).toBe(printed);
    expect(apa(readWork(cited)).missing).toEqual([]);
  });
});

test.each([
  [
    'S.C. Res. 1612, U.N. Doc. S/RES/1612 (July 26, 2005).',
    '(S.C. Res. 1612, 2005, para. 2(a))',
    examples.aResolution('S/RES/1612', '2005-07-26', 'para. 2(a)'),
  ],
  [
    'Juvenile Justice (Care and Protection of Children) Act, 2015, Act No. 2 of 2016 (India). https://indiacode.example/2148',
    '(Juvenile Justice (Care and Protection of Children) Act, 2015, § 83(1))',
    examples.juvenileJusticeAct,
  ],
  [
    'Prosecutor v. Thomas Lubanga Dyilo, ICC-01/04-01/06, Judgment (International Criminal Court, March 14, 2012).',
    '(*Prosecutor v. Thomas Lubanga Dyilo*, 2012, para. 618)',
    examples.lubanga,
  ],
  [
    'UN Committee on the Rights of the Child. (2019, September 18). *General comment No. 24 (2019) on children’s rights in the child justice system* (CRC/C/GC/24). https://undocs.example/CRC/C/GC/24',
    '(UN Committee on the Rights of the Child, 2019, para. 5)',
    examples.generalComment,
  ],
  [
    'Front for Example. (2013, July 21). *Deed of Commitment for the Protection of Children*. https://deeds.example/front',
    '(Front for Example, 2013)',
    examples.deed,
  ],
  [
    '*A Deed*. (n.d.). https://deeds.example/a',
    '(*A Deed*, n.d.)',
    aCitedDeed({
      title: 'A Deed',
      adopted: undefined,
      issuer: undefined,
      official_url: 'https://deeds.example/a',
    }),
  ],
  [
    'Ceasefire Agreement between the Government and the Front, July 21, 2013',
    '(Front ceasefire (2013))',
    examples.ceasefire,
  ],
])('%s', (listed, inText, cited) => {
  expect(inStyle(apa, cited)).toBe(listed);
  expect(inStyle(apaInText, cited)).toBe(inText);
});

test('a text whose address is not known says so', () => {
  expect(apa(readWork(examples.lubanga)).missing).toEqual(['address of the official text']);
  expect(apaInText(readWork(aCitedDeed({ adopted: undefined }))).missing).toEqual(['year']);
});
