import { describe, expect, test } from 'vitest';
import { coverageCsv } from '../../../src/web/pages/coverage-csv.ts';
import { coveragePage } from '../../../src/web/pages/coverage-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { readHtml, textOf } from '../../factories/html.ts';
import { aContext, someDocuments } from '../../factories/library.ts';
import { deedCampaign } from '../../factories/profiles.ts';

const on = aContext([...someDocuments, deedCampaign]);
const view = coveragePage(on);
const document = readHtml(renderPage('pages/coverage', view));

/** A table as it is read: its caption, then each row. */
function tableOf(id: string): readonly string[] {
  const table = document.querySelector(`[aria-labelledby="${id}-caption"] table`);
  const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map(textOf).join(' | '),
  );
  return [textOf(table?.querySelector('caption')), ...rows];
}

describe('the page of coverage', () => {
  test('tells by kind what is in, on what evidence, and what is open', () => {
    expect(tableOf('by-kind')).toEqual([
      'Pages of each kind, the best source behind each provision, and what is open',
      'Kind | Pages | Provisions | Official source read | Copy of the text read | Accounts only | No official address | Open questions',
      'Treaties | 1 | 1,200 | 1,100 | 90 | 10 | 0 | 3',
      'Deeds of commitment | 1 | 4 | 0 | 3 | 1 | 1 | 2',
      'Practice | 1 | – | – | – | – | – | 5',
      'Armed groups | 1 | – | – | – | – | – | 1',
      'All | 4 | 1,204 | 1,100 | 93 | 11 | 1 | 11',
    ]);
  });

  test('tells by country, and names apart those of which only the treaties are in', () => {
    expect(tableOf('by-country')[2]).toBe('Myanmar | 1 | 1 | 1 | 4 | 0 | 3 | 1 | 1 | 8');
    expect(view.onlyTreaties).toEqual([{ label: 'France', path: '/countries/fr' }]);
  });

  test('tells by topic, by treaty, and which texts want an official address', () => {
    expect(tableOf('by-topic')[2]).toBe('Recruitment | 2 | 1,004 | 1');
    expect(tableOf('by-treaty').slice(1)).toEqual([
      'Treaty | Party | Signatory, not a party | Not a party | Withdrawn | Not known | Not told here',
      'OPAC | 1 | 0 | 0 | 0 | 1 | 0',
    ]);
    expect(tableOf('no-official-address')[2]).toBe(
      'KNU/KNLA Deed of Commitment on children (2013) | Deed of commitment | Myanmar',
    );
    expect(view.unknown).toMatchObject([
      { treaty: { label: 'OPAC' }, count: 1, countries: [{ label: 'France' }] },
    ]);
  });

  test('says how much there is as the tables count it', () => {
    expect(view.inside).toContain('1,204 provisions');
  });

  test('has tables that can be read without seeing them and scrolled with the keyboard', () => {
    for (const region of document.querySelectorAll('.table-scroll')) {
      expect(region.getAttribute('tabindex')).toBe('0');
      const caption = region.querySelector('caption');
      expect(region.getAttribute('aria-labelledby')).toBe(caption?.id);
      const heads = [...region.querySelectorAll('th')].map((head) => head.getAttribute('scope'));
      expect(heads.every((scope) => scope === 'col' || scope === 'row')).toBe(true);
    }
    expect(document.querySelectorAll('.table-scroll').length).toBe(5);
  });

  test('offers its tables as CSV', () => {
    const link = document.querySelector('main a[href="/about/coverage.csv"]');
    expect(link).not.toBeNull();
    expect(document.querySelector('link[type="text/csv"]')?.getAttribute('href')).toBe(
      '/about/coverage.csv',
    );
  });
});

describe('the same as CSV', () => {
  const lines = coverageCsv(on.site, view).split('\r\n');

  test('has a line for each figure, with as many cells as the first', () => {
    expect(lines[0]).toBe('"table","subject","address","measure","value"');
    expect(lines.at(-1)).toBe('');
    const widths = lines.slice(0, -1).map((line) => line.split('","').length);
    expect(new Set(widths)).toEqual(new Set([5]));
    expect(lines).toContain(
      '"by-kind","Treaties","https://law.example.org/instruments?kind=treaty","Provisions","1200"',
    );
    expect(lines).toContain('"by-kind","All","","Open questions","11"');
    expect(lines).toContain(
      '"only-treaties","France","https://law.example.org/countries/fr","Texts","0"',
    );
    expect(lines).toContain(
      '"not-known","OPAC","https://law.example.org/instruments/opac","Country","France"',
    );
  });

  test('leaves out what is not counted and keeps what is nought', () => {
    expect(lines.some((line) => line.includes('"Practice"') && line.includes('"Provisions"'))).toBe(
      false,
    );
    expect(lines).toContain(
      '"by-kind","Deeds of commitment","https://law.example.org/instruments?kind=deed-of-commitment","Official source read","0"',
    );
  });
});
