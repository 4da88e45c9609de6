import { describe, expect, test } from 'vitest';
import { anchorOf, unitForms } from '../../../src/law/pinpoint.ts';
import type { Reference } from '../../../src/library/documents.ts';
import { parseCitatorFilters } from '../../../src/web/pages/citator/citator-address.ts';
import { citatorPage } from '../../../src/web/pages/citator/citator-page.ts';
import { citatorCsv, citatorJson } from '../../../src/web/pages/citator/citator-twins.ts';
import { renderPage } from '../../../src/web/render.ts';
import { anInstrument, aReference, opac } from '../../factories/documents.ts';
import { readHtml, textOf } from '../../factories/html.ts';
import { aContext } from '../../factories/library.ts';

const on = aContext();
const jjAct = { other: 'in-jj-act-2015', label: 'JJ Act 2015', heading: '' };

/** OPAC, cited and citing: by a statute that implements it, by a topic, by a provision, by itself. */
const cited = anInstrument({
  instrument: opac.instrument,
  body: opac.body,
  references: [
    aReference({ direction: 'out', type: 'supplements', origin: 'stated', note: 'raises the age' }),
    aReference({ type: 'implements', origin: 'stated', anchor: 'art-4-2', ...jjAct }),
    aReference({ anchor: 'art-4-1' }),
    aReference({
      anchor: 'art-4-1',
      other: 'topic:recruitment',
      label: 'Recruitment',
      heading: '',
    }),
    aReference({ anchor: 'art-4-1', other: 'opac#art-4-2', label: 'OPAC Art. 4(2)', heading: '' }),
  ],
});

const all = { filters: {} };

function rows(parts: Parameters<typeof citatorPage>[2]) {
  return citatorPage(on, cited, parts)!.rows.map(({ relation, label, kind, origin }) =>
    [relation, label, kind, origin].join(' | ').replaceAll('\u00A0', ' '),
  );
}

describe('the list of a whole text', () => {
  test('has what cites it first, stated before found, with the words of the vocabulary', () => {
    expect(rows(all)).toEqual([
      'Implemented by | JJ Act 2015 | Statute | Stated',
      'Cited by | AP II Art. 4(3)(c) | Treaty | Found in the text',
      'Cited by | Recruitment | Topic | Found in the text',
      'Supplements | AP II Art. 4(3)(c) | Treaty | Stated',
    ]);
  });

  test('counts both directions and says at which place each link stands', () => {
    const view = citatorPage(on, cited, all)!;
    expect(view.count).toBe('Cited by 3 places · cites 1 place');
    expect(view.rows.map(({ place }) => place?.path)).toEqual([
      '/instruments/opac/art-4-2',
      '/instruments/opac/art-4-1',
      '/instruments/opac/art-4-1',
      '/instruments/opac',
    ]);
  });

  test('shows what an editor noted', () => {
    expect(citatorPage(on, cited, all)!.rows.at(-1)?.note).toBe('raises the age');
  });
});

describe('the list of a provision', () => {
  test('has its own links, also those within its text', () => {
    expect(rows({ anchor: 'art-4-1', ...all })).toEqual([
      'Cited by | AP II Art. 4(3)(c) | Treaty | Found in the text',
      'Cited by | OPAC Art. 4(2) | Treaty | Found in the text',
      'Cited by | Recruitment | Topic | Found in the text',
    ]);
  });

  test('leads from a heading to the lists of its parts', () => {
    expect(citatorPage(on, cited, { anchor: 'art-4', ...all })!.parts).toMatchObject([
      { path: '/instruments/opac/art-4-1/cited-by', count: 3 },
      { path: '/instruments/opac/art-4-2/cited-by', count: 1 },
    ]);
  });

  test('there is none of an anchor that the text does not have', () => {
    expect(citatorPage(on, cited, { anchor: 'art-99', ...all })).toBeUndefined();
    expect(citatorJson(on, cited, { anchor: 'art-99', ...all })).toBeUndefined();
    expect(citatorCsv(on, cited, { anchor: 'art-99', ...all })).toBeUndefined();
  });
});

describe('narrowing the list', () => {
  const filters = (query: string) => parseCitatorFilters(new URLSearchParams(query));

  test.each([
    ['direction=out', 1],
    ['direction=in', 3],
    ['type=implements', 1],
    ['kind=topic', 1],
    ['kind=treaty', 2],
    ['origin=stated', 2],
    ['direction=in&kind=treaty&origin=text', 1],
    ['kind=statute&direction=out', 0],
    ['kind=constructor', 0],
    ['unknown=value', 4],
  ])('%s leaves %d', (query, count) => {
    expect(citatorPage(on, cited, { filters: filters(query) })!.rows.length).toBe(count);
  });

  test('is done by links with counts, and undone by others', () => {
    const { facets, chips } = citatorPage(on, cited, { filters: filters('direction=in') })!;
    const links = Object.fromEntries(
      facets.map(({ legend, values }) => [
        legend,
        values.map(({ label, count, path }) => `${label} ${count} ${path.split('?')[1]!}`),
      ]),
    );
    expect(links).toEqual({
      Relation: [
        'Cites / cited by 2 direction=in&type=cites',
        'Implements / implemented by 1 direction=in&type=implements',
      ],
      'Kind of the other text': [
        'Statute 1 direction=in&kind=statute',
        'Treaty 1 direction=in&kind=treaty',
        'Topic 1 direction=in&kind=topic',
      ],
      'Where it stands': [
        'Found in the text 2 direction=in&origin=text',
        'Stated 1 direction=in&origin=stated',
      ],
    });
    expect(chips).toEqual([
      { term: 'Direction', value: 'What cites it', path: '/instruments/opac/cited-by' },
    ]);
  });

  test('a narrowed list is not for indexes', () => {
    expect(citatorPage(on, cited, { filters: filters('kind=topic') })!.frame.indexed).toBe(false);
    expect(citatorPage(on, cited, all)!.frame.indexed).toBe(true);
  });
});

describe('as data', () => {
  test('JSON says direction, relation, words and origin of each link', () => {
    expect(citatorJson(on, cited, { anchor: 'art-4-2', ...all })).toEqual({
      id: 'opac#art-4-2',
      citation: 'OPAC Art. 4(2)',
      url: 'https://law.example.org/instruments/opac/art-4-2',
      as_of: '2026-11-26',
      snapshot: on.library.hash,
      total: 1,
      references: [
        {
          direction: 'in',
          relation: 'implements',
          words: 'implemented by',
          origin: 'stated',
          place: 'opac#art-4-2',
          place_citation: 'OPAC Art. 4(2)',
          id: 'in-jj-act-2015',
          citation: 'JJ Act 2015',
          heading: '',
          kind: 'statute',
          note: '',
          url: '/instruments/in-jj-act-2015',
        },
      ],
    });
  });

  test('CSV has the date of the data and a full address in every row', () => {
    const lines = citatorCsv(on, cited, { filters: { direction: 'out' } })!.split('\r\n');
    expect(lines).toEqual([
      '"place","place_citation","direction","relation","words","origin","id","citation","heading","kind","note","as_of","url"',
      '"opac","OPAC","out","supplements","supplements","stated","additional-protocol-2#art-4-3-c","AP II Art. 4(3)(c)","No recruitment or participation under 15","treaty","raises the age","2026-11-26","https://law.example.org/instruments/additional-protocol-2/art-4-3-c"',
      '',
    ]);
  });
});

test('the page is a table with a caption and a row header, and works by plain links', () => {
  const page = readHtml(renderPage('pages/citator', citatorPage(on, cited, all)!));
  expect(textOf(page.querySelector('h1'))).toBe('What cites OPAC, and what it cites');
  expect(textOf(page.querySelector('caption'))).toContain('OPAC');
  expect(page.querySelectorAll('tbody th[scope=row]').length).toBe(4);
  expect(page.querySelectorAll('.table-scroll[role=region][tabindex="0"]').length).toBe(1);
  expect(page.querySelectorAll('main form, main input').length).toBe(0);
});

test('a text without citations says what that does not mean', () => {
  const page = readHtml(renderPage('pages/citator', citatorPage(on, anInstrument(), all)!));
  expect(textOf(page.querySelector('.results'))).toContain('does not mean that none does');
});

test('a list longer than a page says how many there are; the twins have them all', () => {
  const references: Reference[] = Array.from({ length: 620 }, (_, n) =>
    aReference({ other: `x-${n}`, label: `X ${n}` }),
  );
  const long = anInstrument({ references });
  const view = citatorPage(on, long, all)!;
  expect([view.rows.length, view.notice]).toEqual([
    500,
    'The first 500 of 620 are shown: narrow the list, or save it whole.',
  ]);
  expect(citatorJson(on, long, all)!.references.length).toBe(620);
});

test('no pin has the anchor «cited-by», so that its address is free', () => {
  const anchors = [
    anchorOf({ kind: 'preamble' }),
    anchorOf({ kind: 'clause', name: 'cited by' }),
    ...Object.values(unitForms).map(({ anchor }) => anchor),
  ];
  expect(anchors).not.toContain('cited-by');
  expect(anchors.filter((anchor) => anchor.startsWith('cited'))).toEqual([]);
});
