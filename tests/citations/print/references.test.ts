import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/citations/print/bibtex.ts';
import { cslJson } from '../../../src/citations/print/csl-json.ts';
import { ris } from '../../../src/citations/print/ris.ts';
import { aCited, aCitedLaw } from '../../factories/cited.ts';
import * as examples from './examples.ts';

const note =
  'In force, as of 2023. Summary, not the official text: https://law.example.org/instruments/opac/art-4-1';

describe('RIS', () => {
  test('a treaty is a statute with its series, its place and its dates', () => {
    expect(ris([aCited()]).split('\r\n')).toEqual([
      'TY  - STAT',
      'ID  - opac#art-4-1',
      'TI  - Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
      'ST  - OPAC',
      'DA  - 2000/05/25/',
      'PY  - 2000',
      'T2  - UNTS',
      'VL  - 2173',
      'SP  - 222',
      'SE  - Art. 4(1)',
      'UR  - https://www.ohchr.org/opac',
      `N1  - ${note}`,
      'DP  - Servanda',
      'ER  - ',
      '',
    ]);
  });

  test.each([
    ['STAT', examples.juvenileJusticeAct, 'M1  - Act No. 2 of 2016'],
    ['CASE', examples.lubanga, 'SV  - ICC-01/04-01/06'],
    ['CASE', examples.lubanga, 'PB  - International Criminal Court'],
    ['CASE', examples.lubanga, `N1  - At para. 618. ${note}`],
    ['GOVDOC', examples.generalComment, 'SN  - CRC/C/GC/24'],
    ['GOVDOC', examples.generalComment, 'AU  - UN Committee on the Rights of the Child'],
    ['GOVDOC', examples.aResolution('S/RES/1612', '2005-07-26'), 'SN  - S/RES/1612'],
    ['RPRT', examples.deed, 'PB  - Front for Example'],
    ['RPRT', examples.ceasefire, 'SN  - S/2013/99, annex'],
  ])('%s: %o has %s', (type, cited, line) => {
    const lines = ris([cited]).split('\r\n');
    expect(lines[0]).toBe(`TY  - ${type}`);
    expect(lines).toContain(line);
  });

  test('a name with commas is an institution and no author: a comma would part it', () => {
    const cited = aCitedLaw({ kind: 'soft-law', issuer: 'Chad, Niger and Sudan' });
    expect(ris([cited])).toContain('PB  - Chad, Niger and Sudan');
    expect(ris([cited])).not.toContain('AU  -');
  });

  test('what the date does not say stays empty, and no value breaks a line', () => {
    const cited = aCitedLaw({ adopted: '2006-12', title: 'A title\r\nER  - broken' });
    expect(ris([cited])).toContain('DA  - 2006/12//\r\n');
    expect(ris([cited]).match(/^ER {2}- $/gm)).toHaveLength(1);
  });

  test('several stand one after the other', () => {
    expect(ris([aCited(), examples.deed]).match(/^TY {2}- /gm)).toHaveLength(2);
  });
});

describe('BibTeX', () => {
  test('a treaty is @misc with where it is found and the place cited', () => {
    expect(bibtex([aCited()])).toBe(`@misc{opac:art-4-1,
  title = {{Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict}},
  shorttitle = {{OPAC}},
  year = {2000},
  month = may,
  day = {25},
  howpublished = {2173 UNTS 222},
  note = {Art. 4(1)},
  url = {https://www.ohchr.org/opac},
  annote = {${note}},
}
`);
  });

  test('a body is one author, and a country stands with the place', () => {
    expect(bibtex([examples.generalComment])).toContain(
      'author = {{UN Committee on the Rights of the Child}}',
    );
    expect(bibtex([examples.juvenileJusticeAct])).toContain('note = {India, s. 83(1)}');
  });

  test('nothing is an order to TeX', () => {
    const cited = aCitedLaw({ title: String.raw`100 % of {A} & B_1 #2 $3 ~ ^ \end` });
    expect(bibtex([cited])).toContain(
      String.raw`{{100 \% of \{A\} \& B\_1 \#2 \$3 \textasciitilde{} \textasciicircum{} \textbackslash{}end}}`,
    );
  });
});

describe('CSL-JSON', () => {
  test('a treaty has its own type, its series and a date as precise as its source', () => {
    expect(cslJson([aCited()])).toEqual([
      {
        id: 'opac#art-4-1',
        type: 'treaty',
        title:
          'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
        'title-short': 'OPAC',
        issued: { 'date-parts': [[2000, 5, 25]] },
        'container-title': 'UNTS',
        volume: '2173',
        page: '222',
        section: 'Art. 4(1)',
        URL: 'https://www.ohchr.org/opac',
        source: 'Servanda',
        note,
      },
    ]);
    expect(cslJson([aCitedLaw({ adopted: '2006' })])[0]?.issued).toEqual({
      'date-parts': [[2006]],
    });
    expect(cslJson([aCitedLaw({})])[0]).not.toHaveProperty('issued');
  });

  test.each([
    [examples.juvenileJusticeAct, { type: 'legislation', jurisdiction: 'India' }],
    [
      examples.lubanga,
      { type: 'legal_case', authority: 'International Criminal Court', number: 'ICC-01/04-01/06' },
    ],
    [
      examples.generalComment,
      {
        type: 'report',
        author: [{ literal: 'UN Committee on the Rights of the Child' }],
        number: 'CRC/C/GC/24',
      },
    ],
    [examples.deed, { type: 'report', author: [{ literal: 'Front for Example' }] }],
  ])('%o is %o', (cited, item) => {
    expect(cslJson([cited])[0]).toMatchObject(item);
  });

  test('a text without an official address is found at its page here', () => {
    expect(cslJson([examples.lubanga])[0]?.URL).toBe(
      'https://law.example.org/instruments/opac/art-4-1',
    );
  });
});
