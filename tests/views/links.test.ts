import { describe, expect, test } from 'vitest';
import { anAnswer } from '../factories/answer.ts';
import { aCheckedCitation, aCheckedPlace } from '../factories/checked.ts';
import { jjAct, knuDeed, opac } from '../factories/documents.ts';
import { aContext, someDocuments } from '../factories/library.ts';
import { deedCampaign, india, knu, recruitment } from '../factories/profiles.ts';
import { exportForms, paths, patterns } from '../../src/paths.ts';
import { citatorPage } from '../../src/web/pages/citator/citator-page.ts';
import { aboutPage } from '../../src/web/pages/about-page.ts';
import { browsePage } from '../../src/web/pages/browse-page.ts';
import { checkPage } from '../../src/web/pages/check-page.ts';
import { citeChoicesPage } from '../../src/web/pages/cite-choices-page.ts';
import { countryPage } from '../../src/web/pages/country-page.ts';
import { coveragePage } from '../../src/web/pages/coverage-page.ts';
import { errorPage } from '../../src/web/pages/error-page.ts';
import { groupPage } from '../../src/web/pages/group-page.ts';
import { homePage } from '../../src/web/pages/home-page.ts';
import { instrumentPage } from '../../src/web/pages/instrument-page.ts';
import { methodPage } from '../../src/web/pages/method-page.ts';
import { practicePage } from '../../src/web/pages/practice-page.ts';
import { provisionPage } from '../../src/web/pages/provision-page.ts';
import { searchPage } from '../../src/web/pages/search-page.ts';
import { topicPage } from '../../src/web/pages/topic-page.ts';
import { renderPage } from '../../src/web/render.ts';
import { templates } from './templates.ts';
import { readHtml } from '../factories/html.ts';

const on = aContext([...someDocuments, deedCampaign]);

const pages: Readonly<Record<string, () => string>> = {
  home: () => renderPage('pages/home', homePage(on)),
  search: () =>
    renderPage('pages/search', searchPage(on, anAnswer({ filters: { kind: ['treaty'] } }))),
  'list of texts': () => renderPage('pages/browse', browsePage(on, 'instrument', {})),
  'list of groups': () => renderPage('pages/browse', browsePage(on, 'group', {})),
  instrument: () => renderPage('pages/instrument', instrumentPage(on, opac)),
  statute: () => renderPage('pages/instrument', instrumentPage(on, jjAct)),
  commitment: () => renderPage('pages/instrument', instrumentPage(on, knuDeed)),
  provision: () => renderPage('pages/provision', provisionPage(on, opac, 'art-4-1')!),
  citator: () => renderPage('pages/citator', citatorPage(on, opac, { filters: {} })!),
  'citator of a provision': () =>
    renderPage('pages/citator', citatorPage(on, opac, { anchor: 'art-4-1', filters: {} })!),
  group: () => renderPage('pages/group', groupPage(on, knu)),
  country: () => renderPage('pages/country', countryPage(on, india)),
  topic: () => renderPage('pages/topic', topicPage(on, recruitment)),
  practice: () => renderPage('pages/practice', practicePage(on, deedCampaign)),
  'list of practice': () => renderPage('pages/browse', browsePage(on, 'practice', {})),
  coverage: () => renderPage('pages/coverage', coveragePage(on)),
  about: () => renderPage('pages/about', aboutPage(on)),
  method: () => renderPage('pages/method', methodPage(on)),
  error: () =>
    renderPage('pages/error', errorPage(on, { status: 404, title: 'None', what: 'No.' })),
  'draft to check': () => renderPage('pages/check', checkPage(on, limits)),
  'checked draft': checked,
  citation: () => renderPage('pages/cite-choices', citeChoicesPage(on, 'Art. 4', null)),
};

const limits = { characters: 65_536, megabytes: 4, endings: ['.txt', '.md', '.docx'] };

function checked(): string {
  const text = 'OPAC Art. 4(1) and art. 9';
  const choices = [aCheckedPlace(), aCheckedPlace({ id: 'opac', label: 'OPAC' })];
  const citations = [
    aCheckedCitation(text, 'OPAC Art. 4(1)'),
    aCheckedCitation(text, 'art. 9', { status: 'ambiguous', place: null, choices }),
  ];
  return renderPage(
    'pages/check',
    checkPage(on, limits, { draft: { text, file: null, citations } }),
  );
}

const endings = ['', '.json', '.md', ...exportForms.map((form) => `.${form}`)];
const fixed = new Set<string>(
  [
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...Object.values(paths.api),
  ].flatMap((path) => endings.map((ending) => path + ending)),
);
const parametrised = [
  patterns.instrument,
  patterns.provision,
  patterns.group,
  patterns.country,
  patterns.topic,
  patterns.practice,
  patterns.citedBy,
  patterns.provisionCitedBy,
].map((pattern) => {
  const ending = endings.map((each) => each.replaceAll('.', '\\.')).join('|');
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, '[\\w-]+')}(${ending})$`);
});

function isOfPaths(href: string): boolean {
  const { pathname } = new URL(href, 'https://law.example.org');
  return (
    fixed.has(pathname) ||
    pathname.startsWith(paths.asset('0a1b2c3d', '')) ||
    parametrised.some((pattern) => pattern.test(pathname))
  );
}

describe.each(Object.entries(pages))('the page of kind %s', (kind, made) => {
  const document = readHtml(made());

  test('links within the site only to what paths builds', () => {
    const addresses = [...document.querySelectorAll('[href], [action], [src], [data-source]')]
      .flatMap((element) =>
        ['href', 'action', 'src', 'data-source'].map((name) => element.getAttribute(name)),
      )
      .filter((address) => address !== null && address.startsWith('/'));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !isOfPaths(address ?? ''))).toEqual([]);
  });

  test('has a title, one main heading, a canonical address unless it is an error, and the data’s date', () => {
    expect(document.title).toMatch(/^.+ · Servanda$/);
    expect(document.querySelectorAll('h1').length).toBe(1);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (kind === 'error') expect(canonical).toBeUndefined();
    else expect(canonical).toMatch(/^https:\/\/law\.example\.org\//);
    const foot = document.querySelector('.colophon')?.textContent ?? '';
    expect(foot).toMatch(
      /Summaries, not official texts\. Data as of 26.November.2026, version c12d71b7f797/,
    );
  });

  test('can be skipped to its content, and every field has a label', () => {
    expect(document.querySelector('body > a')?.getAttribute('href')).toBe('#main');
    expect(document.querySelector('main#main')).not.toBeNull();
    const unlabelled = [...document.querySelectorAll('input, textarea')].filter(
      (input) =>
        input.closest('label') === null &&
        document.querySelector(`label[for="${input.id}"]`) === null,
    );
    expect(unlabelled.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('has no id twice and no link to a place that is not there', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const places = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(places.filter((place) => !ids.includes(place ?? ''))).toEqual([]);
  });
});

test.each([...templates()])('%s spells no address of the site out', (_, text) => {
  expect(text).not.toMatch(/(?:href|action|src)="\//);
});
