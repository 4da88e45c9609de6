import { expect, test } from 'vitest';
import { actName, withoutCommaBeforeYear } from '../../../src/citations/print/act-name.ts';

test.each([
  ['The Child Act, 2010', 'Sudan', 'Child Act, 2010', 'Sudan'],
  ['Child Rights Law (Myanmar, 2019)', 'Myanmar', 'Child Rights Law, 2019', 'Myanmar'],
  ['Children Act, 2001 (Kenya)', 'Kenya', 'Children Act, 2001', 'Kenya'],
  ['Código Penal (España), artículo 612.3.º', 'Spain', 'Código Penal (España)', 'Spain'],
  ['Criminal Code of Ukraine, article 438 (war crimes)', 'Ukraine', 'Criminal Code of Ukraine', ''],
  [
    'Código Penal de Colombia (Ley 599 de 2000), artículo 162: reclutamiento ilícito',
    'Colombia',
    'Código Penal de Colombia (Ley 599 de 2000)',
    '',
  ],
  [
    'Law No. 23 of 2002 on Child Protection (Indonesia), as amended by Law No. 35 of 2014, articles 15, 76H and 87',
    'Indonesia',
    'Law No. 23 of 2002 on Child Protection (Indonesia), as amended by Law No. 35 of 2014',
    '',
  ],
  [
    'Völkerstrafgesetzbuch (Code of Crimes against International Law), section 8(1) no. 5',
    'Germany',
    'Völkerstrafgesetzbuch (Code of Crimes against International Law)',
    'Germany',
  ],
  [
    'Criminal Code Act 1995 (Cth), Division 268: sections 268.68 and 268.88',
    'Australia',
    'Criminal Code Act 1995 (Cth)',
    'Australia',
  ],
])('«%s» of %s', (title, country, name, place) => {
  expect(actName(title, [country])).toEqual({ name, place, several: false });
});

test.each([
  'Swiss Penal Code, article 264f, and Military Criminal Code, article 112b',
  'Criminal Code of Belarus (1999), article 136(5), and Law on the Rights of the Child (1993), article 29',
])('a title that names two laws stays whole: %s', (title) => {
  expect(actName(title, [])).toMatchObject({ name: title, several: true });
});

test('OSCOLA and AGLC put no comma before the year', () => {
  expect(withoutCommaBeforeYear('Child Act, 2010')).toBe('Child Act 2010');
  expect(withoutCommaBeforeYear('Penal Law 5737-1977')).toBe('Penal Law 5737-1977');
});
