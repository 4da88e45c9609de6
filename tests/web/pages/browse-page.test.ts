import { describe, expect, test } from 'vitest';
import { parseBrowseFilters } from '../../../src/web/pages/browse-filters.ts';
import { browsePage } from '../../../src/web/pages/browse-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { aContext } from '../../factories/library.ts';
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
