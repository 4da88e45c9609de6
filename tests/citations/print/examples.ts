import type { Cited } from '../../../src/citations/print/cited.ts';
import { aCitedDeed, aCitedLaw } from '../../factories/cited.ts';

/** The texts that the published examples of the styles cite, with the data that those examples state. */

export const refugeeConvention = aCitedLaw({
  title: 'Convention Relating to the Status of Refugees',
  short_title: 'Refugee Convention',
  citation: '189 UNTS 137',
  adopted: '1951-07-28',
  in_force: '1954-04-22',
  pin: 'Art. 33',
});

export const civilRightsCovenant = aCitedLaw({
  title: 'International Covenant on Civil and Political Rights',
  short_title: 'ICCPR',
  citation: '999 UNTS 171',
  adopted: '1966-12-16',
  in_force: '1976-03-23',
  pin: 'Art. 7',
});

export const childConvention = aCitedLaw({
  title: 'Convention on the Rights of the Child',
  short_title: 'CRC',
  citation: '1577 UNTS 3',
  adopted: '1989-11-20',
  in_force: '1990-09-02',
  official_url: 'https://www.ohchr.org/en/professionalinterest/pages/crc.aspx',
  pin: 'Art. 22',
});

/** Signed on one day by both its parties, whose names stand in the title here. */
export const slesvigAgreement = aCitedLaw({
  title:
    'Agreement regarding the Transfer of the Administration of Justice in the Territories of Northern Slesvig, Denmark-Germany',
  short_title: 'Slesvig agreement',
  citation: '8 LNTS 397',
  signed: '1921-07-12',
  in_force: '1922-01-17',
  pin: 'Art. 2',
});

export function aResolution(symbol: string, adopted: string, pin?: string): Cited {
  const assembly = symbol.startsWith('A');
  const number = symbol.replace(/^.*RES\//, '');
  return aCitedLaw({
    kind: 'resolution',
    title: assembly
      ? `General Assembly resolution ${number}`
      : `Security Council resolution ${number}`,
    short_title: `Resolution ${number}`,
    citation: `UN Doc ${symbol}`,
    adopted,
    ...(pin !== undefined && { pin }),
  });
}

export const lubanga = aCitedLaw({
  kind: 'judgment',
  title: 'The Prosecutor v. Thomas Lubanga Dyilo, International Criminal Court, ICC-01/04-01/06',
  short_title: 'Lubanga',
  citation:
    'ICC-01/04-01/06 (judgment, 14 March 2012); ICC-01/04-01/06-2901 (sentence, 10 July 2012)',
  issuer: 'International Criminal Court, Trial Chambers I and II',
  adopted: '2012-03-14',
  pin: 'para. 618',
});

export const alBashir = aCitedLaw({
  kind: 'judgment',
  title: 'Prosecutor v. Al Bashir, Decision on a Warrant of Arrest, International Criminal Court',
  short_title: 'Al Bashir',
  citation: 'ICC-02/05-01/09-1',
  issuer: 'International Criminal Court, Pre-Trial Chamber I',
  adopted: '2009-03-04',
});

export const velasquez = aCitedLaw({
  kind: 'judgment',
  title:
    'Case of Vargas-Areco v. Paraguay, Inter-American Court of Human Rights, judgment of 26 September 2006',
  short_title: 'Vargas Areco',
  citation: 'IACtHR, Series C No. 155 (26 September 2006)',
  issuer: 'Inter-American Court of Human Rights',
  adopted: '2006-09-26',
});

export const juvenileJusticeAct = aCitedLaw({
  kind: 'statute',
  title: 'The Juvenile Justice (Care and Protection of Children) Act, 2015',
  short_title: 'JJ Act 2015',
  citation: 'Act No. 2 of 2016 (India)',
  adopted: '2015-12-31',
  jurisdiction: 'IN',
  official_url: 'https://indiacode.example/2148',
  places: ['India'],
  pin: 's. 83(1)',
});

export const accidentAct = aCitedLaw({
  kind: 'statute',
  title: 'Accident Compensation Act, 1972',
  short_title: 'Accident Compensation Act',
  adopted: '1972',
  places: ['NZ'],
});

export const generalComment = aCitedLaw({
  kind: 'soft-law',
  title:
    'Committee on the Rights of the Child, General comment No. 24 (2019) on children’s rights in the child justice system',
  short_title: 'GC 24',
  citation: 'UN Doc CRC/C/GC/24 (18 September 2019)',
  issuer: 'UN Committee on the Rights of the Child',
  adopted: '2019-09-18',
  official_url: 'https://undocs.example/CRC/C/GC/24',
  pin: 'para. 5',
});

export const deed = aCitedDeed({
  title: 'Deed of Commitment for the Protection of Children',
  official_url: 'https://deeds.example/front',
});

export const ceasefire = aCitedDeed({
  kind: 'agreement',
  title: 'Ceasefire Agreement between the Government and the Front',
  short_title: 'Front ceasefire (2013)',
  citation: 'S/2013/99, annex',
});
