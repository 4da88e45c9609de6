import { expect, test } from 'vitest';
import { instrumentPage } from '../../../src/web/pages/instrument-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { aReference, anInstrument, jjAct, knuDeed, opac } from '../../factories/documents.ts';
import { aProvision, aTreaty } from '../../factories/instrument.ts';
import { aContext } from '../../factories/library.ts';
import { readHtml, textOf } from '../../factories/html.ts';

const on = aContext();

function read(document: typeof opac) {
  return readHtml(renderPage('pages/instrument', instrumentPage(on, document)));
}

test('the status line says since when and as of when', () => {
  expect(textOf(read(opac).querySelector('.status'))).toBe(
    'In force since 12 February 2002 · as of 2023',
  );
  expect(textOf(read(knuDeed).querySelector('.status.warning'))).toBe(
    'Superseded · ended 2020 · as of 2014',
  );
});

test('a text whose status is not known says so in the tone of a warning', () => {
  const document = anInstrument({ instrument: aTreaty({ status: 'unknown' }) });
  expect(instrumentPage(on, document).status).toMatchObject({
    label: 'Status not known',
    since: null,
    warning: true,
  });
});

test('the key facts are those that the corpus states, and age says when it is not stated', () => {
  const facts = instrumentPage(on, anInstrument()).facts.map(({ term, parts }) => [
    term,
    parts.map(({ text }) => text).join(', '),
  ]);
  expect(facts).toEqual([
    ['Known as', 'Optional Protocol on children in armed conflict, OPAC'],
    ['Region', 'Global'],
    ['Binds', 'States'],
    ['From age', 'Not stated'],
    ['Topics', 'recruitment'],
  ]);
});

test('a text with several ages says which provision sets which', () => {
  const from16 = aProvision({ id: 'opac#art-3-1', anchor: 'art-3-1', pin: 'Art. 3(1)' });
  const citation = 'OPAC Art. 3(1)';
  const document = anInstrument({
    instrument: aTreaty({ minimum_age: 18 }),
    body: [
      { type: 'provision', provision: { ...from16, citation, minimum_age: 16 } },
      { type: 'provision', provision: aProvision() },
    ],
  });
  const rows = instrumentPage(on, document).facts.filter(({ term }) => /age/i.test(term));
  expect(
    rows.map(({ term, parts }) => [term, parts.map(({ text, path }) => [text, path])]),
  ).toEqual([
    ['From age', [['16 and 18', null]]],
    ['Age 16 set by', [['OPAC\u00A0Art.\u00A03(1)', '/instruments/opac/art-3-1']]],
    ['Age 18 set by', [['OPAC\u00A0Art.\u00A04(1)', '/instruments/opac/art-4-1']]],
  ]);
});

test('a commitment leads to its group, and a country without a page is named without a link', () => {
  const { facts } = instrumentPage(on, knuDeed);
  const partsOf = (term: string) => facts.find((row) => row.term === term)?.parts;
  expect(partsOf('Made by')).toEqual([
    { text: 'Karen National Union', path: '/groups/mm-knu', iso: null },
  ]);
  expect(partsOf('Country')).toEqual([{ text: 'Myanmar', path: null, iso: null }]);
});

test('the contents name each place with its instrument and lead to it', () => {
  const lines = [...read(opac).querySelectorAll('.contents li')].map((line) => [
    line.querySelector('a')?.getAttribute('href'),
    textOf(line),
  ]);
  expect(lines).toEqual([
    ['#art-4', 'OPAC Art. 4 Armed groups'],
    ['#art-4-1', 'OPAC Art. 4(1) No recruitment or use of anyone under 18'],
    ['#art-4-2', 'OPAC Art. 4(2) States prevent and criminalise'],
  ]);
});

test('beside each provision stand its facts, its grade of evidence and what cites it', () => {
  const beside = read(opac).querySelector('#art-4-1 .beside');
  expect(textOf(beside)).toContain('Binds armed groups From age 18 Force should');
  expect(textOf(beside)).toMatch(/Official (text|source) read/);
  expect(textOf(beside?.querySelector('.beside-references') ?? null)).toBe(
    'Cited by AP II Art. 4(3)(c)',
  );
});

test('a heading that only holds its parts claims nothing', () => {
  expect(read(opac).querySelector('#art-4 .beside, #art-4 .law')).toBeNull();
});

test('of many citations a few stand beside the provision, with a link to the rest', () => {
  const references = Array.from({ length: 5 }, (_, n) =>
    aReference({ anchor: 'art-4-1', other: `x-${n}`, label: `X ${n}` }),
  );
  const beside = read(anInstrument({ references })).querySelector('#art-4-1 .beside-references');
  const links = [...(beside?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '/instruments/x-0',
    '/instruments/x-1',
    '/instruments/x-2',
    '/instruments/opac/art-4-1/cited-by?direction=in&type=cites',
  ]);
});

test('all relations stand together at the end in words, with the place that they concern', () => {
  const relations = [...read(opac).querySelectorAll('.relation')].map(textOf);
  expect(relations).toEqual([
    'Supplements AP II: Additional Protocol II (raises the age)',
    'Cited by AP II Art. 4(3)(c): No recruitment or participation under 15 at OPAC Art. 4(1)',
  ]);
});

test('what a text says of itself stands beside its place and is no relation to another', () => {
  const references = [aReference({ anchor: 'art-4-1', other: 'opac#art-4', label: 'OPAC Art. 4' })];
  const view = instrumentPage(on, anInstrument({ references }));
  expect(view.relations).toEqual([]);
  const [part] = view.body;
  expect(part?.type === 'provision' && part.provision.references.length).toBe(1);
});

test('names in other languages carry their language and say when they were not seen in a source', () => {
  const names = [...read(opac).querySelectorAll('.foreign-names [lang]')].map((name) => [
    name.getAttribute('lang'),
    name.getAttribute('dir'),
    textOf(name.parentElement),
  ]);
  expect(names).toEqual([
    ['ar', 'auto', 'البروتوكول الاختياري'],
    ['fr', 'auto', 'OPAC not seen in a source'],
  ]);
});

test('a name formed by the usual pattern is not passed off as official', () => {
  const names = { fr: { title: 'Résolution 1612', composed: true } };
  const document = anInstrument({ instrument: aTreaty({ names }) });
  expect(instrumentPage(on, document).names[0]?.note).toBe(
    'formed by the usual pattern, not an official title',
  );
});

test('plain sections stand among the provisions with their sources', () => {
  const section = read(opac).querySelector('#open-questions');
  expect(textOf(section)).toBe('Open questions Was it amended? Sources Source 1');
});

test('a treaty is found under law and a deed under commitments', () => {
  const current = (document: typeof opac) =>
    textOf(read(document).querySelector('.menu [aria-current]'));
  expect([current(opac), current(jjAct), current(knuDeed)]).toEqual(['Law', 'Law', 'Commitments']);
});

test('the page says where its twins and its file are', () => {
  const page = read(opac);
  expect(
    [...page.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href')),
  ).toEqual(['/feed.atom', '/instruments/opac.json', '/instruments/opac.md']);
  expect(textOf(page.querySelector('.back-matter code'))).toBe('international/opac.md');
});
