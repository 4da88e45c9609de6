import { describe, expect, test } from 'vitest';
import { provisionsOf } from '../../../src/library/library.ts';
import { exportForms } from '../../../src/paths.ts';
import { browsePage, listedEntries } from '../../../src/web/pages/browse-page.ts';
import { lawCsv } from '../../../src/web/pages/export/law-csv.ts';
import { listCsv } from '../../../src/web/pages/export/list-csv.ts';
import { saveView } from '../../../src/web/pages/export/save-view.ts';
import { searchPage } from '../../../src/web/pages/search-page.ts';
import { anAnswer } from '../../factories/answer.ts';
import { jjAct, opac } from '../../factories/documents.ts';
import { aContext } from '../../factories/library.ts';

const on = aContext();

describe('the law as a table', () => {
  const laws = [
    { instrument: opac.instrument, provision: provisionsOf(opac)[1]! },
    { instrument: jjAct.instrument, provision: null },
  ];
  const table = lawCsv(on, laws)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'));
  const records = table
    .slice(1)
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [table[0]![index]!, cell])));

  test('has in each row the citation, the as-of date and the address', () => {
    expect(records).toMatchObject([
      {
        id: 'opac#art-4-1',
        citation: 'OPAC Art. 4(1)',
        binding_on: 'armed-groups',
        minimum_age: '18',
        force: 'should',
        status: 'in-force',
        as_of: '2023',
        url: 'https://law.example.org/instruments/opac/art-4-1',
      },
      { id: 'in-jj-act-2015', citation: 'JJ Act 2015', force: '', as_of: '2023' },
    ]);
  });

  test('cites each in full', () => {
    expect(records[0]!['oscola']).toMatch(/2173 UNTS 222 \(OPAC\) art 4\(1\)$/);
  });

  test('leaves what is not stated empty', () => {
    expect(records[1]).toMatchObject({ issuer: '', date: '', official_url: '' });
  });
});

test('a list of groups has their addresses and the date of the data', () => {
  const [, row] = listCsv(on, listedEntries(on.library, 'group', {})).split('\r\n');
  expect(row).toContain('"group:mm-knu"');
  expect(row).toContain('"https://law.example.org/groups/mm-knu"');
});

describe('what can be saved is offered where it is read', () => {
  test('a search in every form, with its words and filters and without its page', () => {
    const answer = anAnswer({ text: 'child', filters: { kind: ['treaty'] }, page: 2, total: 41 });
    expect(searchPage(on, answer).save).toEqual({
      words: 'Save these 41 provisions',
      files: [
        { label: 'RIS', path: '/api/v1/export.ris?q=child&kind=treaty' },
        { label: 'BibTeX', path: '/api/v1/export.bib?q=child&kind=treaty' },
        { label: 'CSL-JSON', path: '/api/v1/export.csl.json?q=child&kind=treaty' },
        { label: 'CSV', path: '/api/v1/export.csv?q=child&kind=treaty' },
      ],
    });
    expect(searchPage(on, anAnswer({ total: 0 })).save).toBeNull();
  });

  test('a list of law in every form, other lists as a table', () => {
    expect(browsePage(on, 'instrument', { kind: ['treaty'] }).save).toMatchObject({
      words: 'Save these 2 texts',
      files: exportForms.map((form) => ({ path: `/instruments.${form}?kind=treaty` })),
    });
    expect(browsePage(on, 'group', {}).save).toMatchObject({
      words: 'Save this 1 group',
      files: [{ path: '/groups.csv' }],
    });
  });

  test('of more than a thousand the first are saved, and that is said', () => {
    const view = saveView({ total: 1234, one: 'provision', forms: ['csv'], pathOf: () => '/x' });
    expect(view?.words).toBe('Save the first 1,000 of 1,234 provisions');
  });
});
