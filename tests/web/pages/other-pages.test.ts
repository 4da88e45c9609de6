import { describe, expect, test } from 'vitest';
import { citeChoicesPage } from '../../../src/web/pages/cite-choices-page.ts';
import { errorPage } from '../../../src/web/pages/error-page.ts';
import { homePage } from '../../../src/web/pages/home-page.ts';
import { methodPage } from '../../../src/web/pages/method-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { opac } from '../../factories/documents.ts';
import { aContext } from '../../factories/library.ts';
import { readHtml } from '../../factories/html.ts';

const on = aContext();

describe('the home page', () => {
  test('offers only examples that this corpus can answer', () => {
    expect(homePage(on).examples.map(({ label }) => label)).toEqual([
      'OPAC\u00A0Art.\u00A04(1)',
      'militant\u00A0groups\u00A0India',
    ]);
  });

  test('leads to each kind, region and topic with how much is there', () => {
    const { kinds, regions, topics } = homePage(on);
    expect(kinds.map(({ label, count }) => [label, count])).toEqual([
      ['Treaties', 2],
      ['Statutes', 1],
      ['Deeds of commitment', 1],
    ]);
    expect(regions.map(({ path }) => path)).toEqual([
      '/instruments?region=global',
      '/instruments?region=asia-pacific',
    ]);
    expect(topics).toEqual([{ label: 'Recruitment', path: '/topics/recruitment', count: 3 }]);
  });

  test('tells the newest changes with links to the pages that are still there', () => {
    expect(homePage(on).changes[0]?.pages).toEqual([
      { label: 'OPAC', path: '/instruments/opac' },
      { label: 'a provision of OPAC', path: '/instruments/opac/art-4-1' },
    ]);
  });

  test('has one search box, its own', () => {
    const document = readHtml(renderPage('pages/home', homePage(on)));
    expect(document.querySelectorAll('form[role=search]').length).toBe(1);
    expect(document.querySelector('main form[role=search]')).not.toBeNull();
  });

  test('names no part of the site that is empty', () => {
    const { frame } = homePage(aContext([opac]));
    expect(frame.navigation.map(({ label }) => label)).toEqual(['Law', 'Commitments']);
  });
});

test('an error says what happened, what was kept and what to do, and keeps what was typed', () => {
  const view = errorPage(on, {
    status: 400,
    title: 'The question could not be understood',
    what: '“page” must be a whole number.',
    kept: 'What you typed is still in the box.',
    todo: 'Mend it there.',
    searchText: 'release',
    suggestions: [{ label: 'OPAC', path: '/instruments/opac' }],
  });
  const document = readHtml(renderPage('pages/error', view));
  const said = [...document.querySelectorAll('main p')].map((each) => each.textContent);
  expect(said).toEqual([
    '400',
    '“page” must be a whole number.',
    'What you typed is still in the box.',
    'Mend it there.',
  ]);
  expect(document.querySelector('main a')?.getAttribute('href')).toBe('/instruments/opac');
  expect(document.querySelector('input[name=q]')?.getAttribute('value')).toBe('release');
});

describe('following a citation', () => {
  test('that nothing answers to is not guessed at', () => {
    const html = renderPage('pages/cite-choices', citeChoicesPage(on, 'Art. 999', null));
    expect(html).toContain('It was not guessed at.');
    expect(readHtml(html).querySelector('main a')?.getAttribute('href')).toBe('/search?q=Art.+999');
  });

  test('begins with an empty box and no complaint', () => {
    const html = renderPage('pages/cite-choices', citeChoicesPage(on, '', null));
    expect(html).not.toContain('Nothing here answers');
  });
});

test('the method page explains every grade and every force that a page may show', () => {
  const { grades, forces } = methodPage(on);
  const { forces: known } = on.library.manifest.vocabulary;
  expect(grades.length).toBe(3);
  expect(forces.map(({ term }) => term)).toEqual([
    ...Object.values(known).map(({ label }) => label),
    'not stated',
  ]);
});
