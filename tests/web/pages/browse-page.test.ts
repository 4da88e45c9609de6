import { describe, expect, test } from 'vitest';
import { parseBrowseFilters } from '../../../src/web/pages/browse-filters.ts';
import { browsePage } from '../../../src/web/pages/browse-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { groupPage } from '../../../src/web/pages/group-page.ts';
import { groupJson, instrumentJson } from '../../../src/web/pages/json/page-json.ts';
import { instrumentMarkdown } from '../../../src/web/pages/markdown/instrument-markdown.ts';
import { anInstrument } from '../../factories/documents.ts';
import { aCommitment, aProvision } from '../../factories/instrument.ts';
import { aContext, someDocuments } from '../../factories/library.ts';
import { knu } from '../../factories/profiles.ts';
import { readHtml } from '../../factories/html.ts';

const on = aContext();

describe('the list of texts', () => {
  test('stands by kind, treaties first, each kind in time', () => {
    const { parts, count } = browsePage(on, 'instrument', {});
    expect(count).toBe('4 texts');
    expect(parts.map(({ heading, rows }) => [heading, rows.map(({ label }) => label)])).toEqual([
      ['Treaties', ['AP\u00A0II', 'OPAC']],
      ['Statutes', ['JJ\u00A0Act\u00A02015']],
      ['Deeds of commitment', ['KNU/KNLA Deed of Commitment on children (2013)']],
    ]);
  });

  test('is called Law or Commitments when only such kinds are asked for', () => {
    const title = (...kind: string[]) => browsePage(on, 'instrument', { kind }).title;
    expect([
      title('treaty', 'statute'),
      title('deed-of-commitment'),
      title('treaty', 'agreement'),
    ]).toEqual(['Law', 'Commitments', 'Law and commitments']);
  });

  test('counts each facet with every filter but its own', () => {
    const { filters } = browsePage(on, 'instrument', { kind: ['statute'] });
    const values = (name: string) =>
      filters.facets
        .find((facet) => facet.name === name)
        ?.values.map(({ value, count, selected }) => [value, count, selected]);
    expect(values('kind')).toEqual([
      ['statute', 1, true],
      ['treaty', 2, false],
      ['deed-of-commitment', 1, false],
    ]);
    expect(values('country')).toEqual([['in', 1, false]]);
  });

  test('says when a text is not in force', () => {
    const row = browsePage(on, 'instrument', { kind: ['deed-of-commitment'] }).parts[0]?.rows[0];
    expect(row?.status).toMatchObject({ label: 'Superseded', warning: true });
    expect(row?.facts).toEqual(['binds armed groups', 'from age 18']);
  });

  test('with filters that nothing has says so and leads back', () => {
    const view = browsePage(on, 'instrument', { country: ['zz'] });
    const document = readHtml(renderPage('pages/browse', view));
    expect(document.querySelector('.results')?.textContent).toContain(
      'Nothing here has all of these.',
    );
    expect(document.querySelector('input[value=zz]')?.hasAttribute('checked')).toBe(true);
    expect(document.querySelector('.chip')?.getAttribute('href')).toBe('/instruments');
  });
});

describe('a text that sets several ages', () => {
  const instrument = aCommitment({
    id: 'hpg-deed',
    short_title: 'HPG deed',
    group: 'mm-knu',
    minimum_age: 16,
  });
  const provisions = [16, 18].map((minimum_age) =>
    aProvision({ id: `hpg-deed#clause-${minimum_age}`, minimum_age }),
  );
  const document = anInstrument({
    instrument,
    body: provisions.map((provision) => ({ type: 'provision', provision })),
  });
  const on = aContext([...someDocuments, document]);
  const labels = (age: string) =>
    browsePage(on, 'instrument', {
      minimum_age: [age],
      kind: ['deed-of-commitment'],
    }).parts.flatMap(({ rows }) => rows.map((row) => row.label));

  test('is listed with all of them, also on the page of its group', () => {
    const lists = [
      browsePage(on, 'instrument', { minimum_age: ['16'] }).parts[0]?.rows ?? [],
      groupPage(on, knu).commitments,
    ];
    for (const rows of lists) {
      expect(rows.find(({ label }) => label === 'HPG\u00A0deed')?.facts).toEqual([
        'binds armed groups',
        'from age 16 and 18',
      ]);
    }
  });

  test('is found by each of them', () => {
    expect(labels('16')).toEqual(['HPG\u00A0deed']);
    expect(labels('18')).toContain('HPG\u00A0deed');
    expect(labels('15')).toEqual([]);
  });

  test('gives them all in its JSON and in that of its group', () => {
    expect(instrumentJson(document)).toMatchObject({ minimum_age: 16, ages: [16, 18] });
    const [commitment] = groupJson(on.library, knu).commitments.filter(
      ({ id }) => id === 'hpg-deed',
    );
    expect(commitment?.ages).toEqual([16, 18]);
  });

  test('gives them all in its Markdown', () => {
    expect(instrumentMarkdown(on, document)).toContain('- From age: 16 and 18\n');
  });
});

test('groups, countries and topics stand by name, with what is behind them', () => {
  const row = (type: 'group' | 'country' | 'topic') => browsePage(on, type, {}).parts[0]?.rows[0];
  expect(row('group')).toMatchObject({
    label: 'Karen\u00A0National\u00A0Union',
    facts: ['Myanmar', '1 commitment'],
    status: { label: 'Active' },
  });
  expect(row('country')).toMatchObject({ label: 'India', facts: ['1 text'] });
  expect(row('topic')).toMatchObject({ label: 'Recruitment', facts: ['3 texts'] });
});

test('a status of groups has its own word in the filters', () => {
  const { filters } = browsePage(on, 'group', {});
  const status = filters.facets.find(({ name }) => name === 'status');
  expect(status?.values).toMatchObject([{ value: 'active', label: 'Active' }]);
});

test.each([
  ['kind=treaty&kind=statute&kind=treaty', { kind: ['treaty', 'statute'] }],
  ['kind=&colour=red', {}],
  ['country=IN', { country: ['in'] }],
  [`topic=${'x'.repeat(200)}`, {}],
])('the address ?%s is read as its filters', (query, filters) => {
  expect(parseBrowseFilters('instrument', new URLSearchParams(query))).toEqual(filters);
});
