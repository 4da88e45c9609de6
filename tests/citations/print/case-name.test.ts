import { expect, test } from 'vitest';
import { caseName } from '../../../src/citations/print/case-name.ts';

const icc = 'International Criminal Court';

test.each([
  [
    'The Prosecutor v. Germain Katanga, International Criminal Court, ICC-01/04-01/07',
    icc,
    'ICC-01/04-01/07 (judgment, 7 March 2014)',
    { name: 'Prosecutor v. Germain Katanga', phase: 'Judgment' },
  ],
  [
    'Prosecutor v. Sam Hinga Norman, Decision on Preliminary Motion (Child Recruitment), Special Court for Sierra Leone, SCSL-2004-14-AR72(E)',
    'Special Court for Sierra Leone',
    'SCSL-2004-14-AR72(E), 31 May 2004',
    {
      name: 'Prosecutor v. Sam Hinga Norman',
      phase: 'Decision on Preliminary Motion (Child Recruitment)',
    },
  ],
  [
    'The Prosecutor v. Joseph Kony, International Criminal Court, decision on the confirmation of charges',
    icc,
    'ICC, Pre-Trial Chamber III, 6 November 2025',
    { name: 'Prosecutor v. Joseph Kony', phase: 'Decision on the confirmation of charges' },
  ],
  [
    'Prosecutor v. Charles Ghankay Taylor, Special Court for Sierra Leone, SCSL-2003-01',
    'Special Court for Sierra Leone',
    'SCSL-03-01-T, 26 April 2012',
    { name: 'Prosecutor v. Charles Ghankay Taylor', phase: '' },
  ],
  [
    'Prosecutor v. Issa Hassan Sesay, Morris Kallon and Augustine Gbao (RUF case), Special Court for Sierra Leone',
    'Special Court for Sierra Leone',
    'SCSL-04-15-T, verdict 25 February 2009, judgment ',
    {
      name: 'Prosecutor v. Issa Hassan Sesay, Morris Kallon and Augustine Gbao (RUF case)',
      phase: 'Judgment',
    },
  ],
])('%s', (title, court, citation, expected) => {
  expect(caseName(title, court, citation)).toEqual(expected);
});

test('a decision without parties is known by its court', () => {
  expect(
    caseName('Corte Constitucional de Colombia, Sentencia C-240 de 2009', '', ''),
  ).toBeUndefined();
});
