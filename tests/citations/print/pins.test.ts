import { describe, expect, test } from 'vitest';
import {
  pointed,
  printJudgmentPin,
  printPin,
  signs,
  unpointed,
} from '../../../src/citations/print/pins.ts';
import { parsePinpoint } from '../../../src/law/parse-pinpoint.ts';
import type { Pinpoint } from '../../../src/law/pinpoint.ts';

function pin(text: string): Pinpoint {
  return parsePinpoint(text)!;
}

test.each([
  ['Art. 8(2)(e)(vii)', 'art 8(2)(e)(vii)', 'art. 8(2)(e)(vii)', 'art. 8(2)(e)(vii)'],
  ['s. 83(1)', 's 83(1)', '§ 83(1)', '§ 83(1)'],
  ['para. 2(a)', 'para 2(a)', '¶ 2(a)', 'para. 2(a)'],
  ['para. 19–24', 'paras 19–24', '¶¶ 19–24', 'paras. 19–24'],
  ['Art. 3(4)–(5)', 'art 3(4)–(5)', 'art. 3(4)–(5)', 'art. 3(4)–(5)'],
  ['Arts 8–10', 'arts 8–10', 'arts. 8–10', 'arts. 8–10'],
  ['Common Art. 3', 'common art 3', 'common art. 3', 'common art. 3'],
  ['GC IV Art. 14', 'GC IV art 14', 'GC IV art. 14', 'GC IV art. 14'],
  ['Principle 3.6', 'principle 3.6', 'principle 3.6', 'principle 3.6'],
  ['Preamble', 'preamble', 'pmbl.', 'preamble'],
])('%s: OSCOLA and AGLC %s, Bluebook and Chicago %s, APA %s', (text, plain, sign, dotted) => {
  expect(printPin(pin(text), unpointed)).toBe(plain);
  expect(printPin(pin(text), signs)).toBe(sign);
  expect(printPin(pin(text), pointed)).toBe(dotted);
});

describe('a paragraph of a judgment stands in square brackets', () => {
  test.each([
    ['para. 618', '[618]'],
    ['para. 618–620', '[618]–[620]'],
    ['s. 4.5.4', 's 4.5.4'],
  ])('%s: %s', (text, printed) => {
    expect(printJudgmentPin(pin(text))).toBe(printed);
  });
});

test('neither no place nor a clause that only Servanda names is printed', () => {
  expect(printPin(null, signs)).toBe('');
  expect(printPin(pin('Clause: Release'), signs)).toBe('');
  expect(printJudgmentPin(null)).toBe('');
});
