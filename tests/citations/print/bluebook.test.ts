import { describe, expect, test } from 'vitest';
import { bluebook } from '../../../src/citations/print/bluebook.ts';
import { readWork } from '../../../src/citations/print/read-work.ts';
import { aCitedLaw, inStyle } from '../../factories/cited.ts';
import * as examples from './examples.ts';

describe('the published examples', () => {
  // The example says «opened for signature»: the data here have the day of adoption, and say so.
  test.each([
    [
      'Vienna Convention on the Law of Treaties art. 32, *adopted* May 23, 1969, 1155 U.N.T.S. 331.',
      aCitedLaw({
        title: 'Vienna Convention on the Law of Treaties',
        citation: '1155 UNTS 331',
        adopted: '1969-05-23',
        pin: 'Art. 32',
      }),
    ],
    [
      'S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000).',
      examples.aResolution('S/RES/1325', '2000-10-31', 'para. 8'),
    ],
    [
      'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).',
      examples.aResolution('A/RES/62/228', '2007-12-22', 'para. 35'),
    ],
    [
      'G.A. Res. 47/1, ¶ 33, U.N. Doc. A/RES/47/1 (Sept. 22, 1992).',
      examples.aResolution('A/RES/47/1', '1992-09-22', 'para. 33'),
    ],
  ])('%s', (printed, cited) => {
    expect(inStyle(bluebook, cited)).toBe(printed);
    expect(bluebook(readWork(cited)).missing).toEqual([]);
  });
});

describe('our own texts', () => {
  test.each([
    [
      'Juvenile Justice (Care and Protection of Children) Act, 2015, Act No. 2 of 2016, § 83(1) (India).',
      examples.juvenileJusticeAct,
    ],
    [
      'Prosecutor v. Thomas Lubanga Dyilo, Case No. ICC-01/04-01/06, Judgment, ¶ 618 (Mar. 14, 2012).',
      examples.lubanga,
    ],
    [
      'Vargas-Areco v. Paraguay, Judgment, Inter-American Court of Human Rights Series C No. 155 (Sept. 26, 2006).',
      examples.velasquez,
    ],
    [
      'UN Committee on the Rights of the Child, *General comment No. 24 (2019) on children’s rights in the child justice system*, ¶ 5, U.N. Doc. CRC/C/GC/24 (Sept. 18, 2019).',
      examples.generalComment,
    ],
    [
      'Front for Example, *Deed of Commitment for the Protection of Children* (July 21, 2013), https://deeds.example/front.',
      examples.deed,
    ],
    [
      'Ceasefire Agreement between the Government and the Front, July 21, 2013, U.N. Doc. S/2013/99, annex.',
      examples.ceasefire,
    ],
  ])('%s', (printed, cited) => {
    expect(inStyle(bluebook, cited)).toBe(printed);
  });

  test('the day of signature stands alone', () => {
    expect(inStyle(bluebook, examples.slesvigAgreement)).toMatch(
      /art\. 2, July 12, 1921, 8 L\.N\.T\.S\. 397\.$/,
    );
  });

  test('a court whose number does not name it is named', () => {
    const cited = aCitedLaw({
      kind: 'judgment',
      title:
        'The Prosecutor v. Joseph Kony, International Criminal Court, decision on the confirmation of charges',
      issuer: 'International Criminal Court, Pre-Trial Chamber III',
      adopted: '2025-11-06',
    });
    expect(inStyle(bluebook, cited)).toBe(
      'Prosecutor v. Joseph Kony, Decision on the confirmation of charges (International Criminal Court Nov. 6, 2025).',
    );
    expect(bluebook(readWork(cited)).missing).toEqual(['case number']);
  });
});
