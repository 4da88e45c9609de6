import { expect, test } from 'vitest';
import { citationText, unbreakable } from '../../src/law/citation-text.ts';
import { parsePinpoint } from '../../src/law/parse-pinpoint.ts';
import { aCommitment, aTreaty } from '../factories/instrument.ts';

const conventions = aTreaty({ cite_as: 'Geneva Conventions' });
const rule = aTreaty({ cite_as: 'Customary Rule 136' });

test.each([
  ['a pin never stands without its instrument', aTreaty(), 'Art. 4(1)', 'OPAC Art. 4(1)'],
  ['a preamble is cited as one', aTreaty(), 'Preamble', 'OPAC preamble'],
  ['a named clause is quoted', aCommitment(), 'Clause: Release', 'Front deed (2013), “Release”'],
  ['a rule that is its own instrument is named once', rule, 'Rule 136', 'Customary Rule 136'],
  ['a convention of four names itself', conventions, 'GC IV Art. 14', 'GC IV Art. 14'],
  [
    'a common article names them all',
    conventions,
    'Common Art. 3',
    'Geneva Conventions common Art. 3',
  ],
])('%s', (_sentence, instrument, pin, expected) => {
  expect(citationText(instrument, parsePinpoint(pin)!)).toBe(expected);
});

test('a citation does not break across lines', () => {
  expect(unbreakable('OPAC Art. 4(1)')).toBe('OPAC\u00A0Art.\u00A04(1)');
});
