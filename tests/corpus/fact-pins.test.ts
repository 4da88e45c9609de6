import { describe, expect, test } from 'vitest';
import { readFactPin } from '../../scripts/corpus-facts/fact-pins.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';

const cases: readonly (readonly [pin: string, form: string, places: string])[] = [
  ['Art. 4(1)', 'exact', 'Art. 4(1)'],
  ['op. paras 20-21', 'exact', 'para. 20–21'],
  ['op. para. 16(a)-(d)', 'exact', 'para. 16(a)–(d)'],
  ['preamble', 'exact', 'Preamble'],
  ['Art. 50(1), (3)', 'exact', 'Art. 50(1) + Art. 50(3)'],
  ['GC IV Art. 76(5), 82', 'exact', 'GC IV Art. 76(5) + GC IV Art. 82'],
  ['Arts. 5, 20-23', 'exact', 'Art. 5 + Art. 20–23'],
  ['s. 6(g) and s. 10(e)', 'exact', 's. 6(g) + s. 10(e)'],
  ['s. 9(b)(2),(4)', 'exact', 's. 9(b)(2) + s. 9(b)(4)'],
  ['Art. 7(2)(d)-(e), (3)', 'exact', 'Art. 7(2)(d)–(e) + Art. 7(3)'],
  ['Art. 13(2)(Z) and (4)(G)', 'exact', 'Art. 13(2)(Z) + Art. 13(4)(G)'],
  ['Art. 612.3.º', 'exact', 'Art. 612.3'],
  ['s. 5 (child)', 'captioned', 's. 5'],
  ['s. 86 (as substituted in 2021)', 'captioned', 's. 86'],
  ['preamble, victims', 'captioned', 'Preamble'],
  ['Art. 77(2), second sentence', 'captioned', 'Art. 77(2)'],
  ['Chapter II, 2.1.4', 'captioned', 'Ch. II'],
  ['Art. X, s. 22(b)', 'exact', 's. 22(b)'],
  ['Art. X, s. 22 (opening)', 'captioned', 's. 22'],
  ['judgment, para. 620', 'mentioned', 'para. 620'],
  ['Penal Code art. 488 bis (aggravation)', 'mentioned', 'Art. 488 bis'],
  ['Release', 'none', ''],
  ['commitments, victims', 'none', ''],
  ['sentence, 10 July 2012', 'none', ''],
];

describe('A pin of a fact sheet', () => {
  test.each(cases)('«%s» is %s', (pin, form, places) => {
    const read = readFactPin(pin);
    expect([read.form, read.places.map(printPinpoint).join(' + ')]).toEqual([form, places]);
  });
});
