import { describe, expect, test } from 'vitest';
import { browsePage } from '../../../src/web/pages/browse-page.ts';
import { countryPage } from '../../../src/web/pages/country-page.ts';
import { groupPage } from '../../../src/web/pages/group-page.ts';
import { homePage } from '../../../src/web/pages/home-page.ts';
import { instrumentPage } from '../../../src/web/pages/instrument-page.ts';
import {
  countryJson,
  groupJson,
  practiceJson,
  topicJson,
} from '../../../src/web/pages/json/page-json.ts';
import { practicePage } from '../../../src/web/pages/practice-page.ts';
import { topicPage } from '../../../src/web/pages/topic-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { aReference, knuDeed } from '../../factories/documents.ts';
import { readHtml, textOf } from '../../factories/html.ts';
import { aContext, someDocuments } from '../../factories/library.ts';
import { deedCampaign, handbook, india, knu, recruitment } from '../../factories/profiles.ts';

const on = aContext([...someDocuments, deedCampaign, handbook]);

describe('a practice', () => {
  const html = renderPage('pages/practice', practicePage(on, deedCampaign));
  const document = readHtml(html);

  test('says what it is, and that it is no law', () => {
    expect(textOf(document.querySelector('.kicker'))).toBe('Practice');
    expect(textOf(document.querySelector('h1'))).toBe(deedCampaign.practice.title);
    expect(textOf(document.querySelector('.title-block'))).toContain('no law');
  });

  test('says who did it, with whom, where, when and on what', () => {
    const facts = practicePage(on, deedCampaign).facts.map(({ term, parts }) => [
      term,
      parts.map(({ text, path }) => path ?? text),
    ]);
    expect(facts).toEqual([
      ['By', ['An organisation', 'Karen National Union']],
      ['Groups', ['/groups/mm-knu']],
      ['Where', ['Myanmar', '/countries/in']],
      ['When', ['2013–2018']],
      ['Topics', ['release', '/topics/recruitment']],
    ]);
    expect(practicePage(on, handbook).facts).toContainEqual({
      term: 'Where',
      parts: [{ text: 'Worldwide', path: null, iso: null }],
    });
  });

  test('names the sources of each section', () => {
    const section = document.querySelector('#what-came-of-it');
    expect(textOf(section?.querySelector('.source-line'))).toBe('Sources Source 1');
    expect(document.querySelectorAll('.sources li').length).toBe(1);
  });

  test('leads to what it is about, with what it has to do with it', () => {
    const { relations } = practicePage(on, deedCampaign);
    expect(relations).toMatchObject([
      {
        words: 'Is about',
        references: [
          {
            path: '/instruments/mm-knu-deed-children-2013',
            note: 'the deed that was explained',
          },
        ],
      },
    ]);
  });

  test('has a JSON twin with the same content', () => {
    expect(document.querySelector('link[type="application/json"]')?.getAttribute('href')).toBe(
      '/practice/mm-deed-campaign.json',
    );
    expect(practiceJson(deedCampaign)).toMatchObject({
      id: 'mm-deed-campaign',
      kind: 'practice',
      period: '2013-2018',
      url: '/practice/mm-deed-campaign',
      summary: deedCampaign.summary_text,
      sections: [{ heading: 'What came of it' }, { heading: 'Open questions' }],
      cites: [{ id: 'mm-knu-deed-children-2013', relation: 'about' }],
    });
  });
});

describe('practice stands where it concerns somebody:', () => {
  const label = deedCampaign.practice.short_title;

  test('on the page of its group, its countries and its topics', () => {
    const lists = [
      groupPage(on, knu).practice,
      countryPage(on, india).practice,
      topicPage(on, recruitment).practice,
    ];
    expect(lists.map((rows) => rows.map((row) => row.label))).toEqual([[label], [label], [label]]);
    expect(lists[0]?.[0]).toMatchObject({
      kind: 'Practice',
      path: '/practice/mm-deed-campaign',
      facts: ['Myanmar and India', '2013–2018'],
    });
  });

  test('in a list of its own on the page of a group that it only cites', () => {
    const cited = aReference({
      other: 'practice:handbook',
      label: 'Release handbook',
      heading: '',
    });
    const view = groupPage(on, { ...knu, references: [cited] });
    expect(view.practice.map((row) => row.label)).toEqual([label, 'Release handbook']);
    expect(view.relations).toEqual([]);
  });

  test('among the relations of an instrument that it is about', () => {
    const about = aReference({
      type: 'about',
      origin: 'stated',
      other: 'practice:mm-deed-campaign',
      label,
      heading: deedCampaign.practice.title,
    });
    const { relations } = instrumentPage(on, { ...knuDeed, references: [about] });
    expect(relations).toMatchObject([
      { words: 'Practice', references: [{ label, path: '/practice/mm-deed-campaign' }] },
    ]);
  });

  test('in the JSON of groups, countries and topics', () => {
    const listed = [
      {
        id: 'mm-deed-campaign',
        kind: 'practice',
        title: deedCampaign.practice.title,
        url: '/practice/mm-deed-campaign',
      },
    ];
    expect(groupJson(on.library, knu).practice).toEqual(listed);
    expect(countryJson(on.library, india).practice).toEqual(listed);
    expect(topicJson(on.library, recruitment).practice).toEqual(listed);
  });

  test('on the home page and at the foot of every page, not in the header', () => {
    const document = readHtml(renderPage('pages/home', homePage(on)));
    expect(homePage(on).kinds).toContainEqual({
      label: 'Practice and studies',
      path: '/practice',
      count: 2,
    });
    expect(document.querySelector('.colophon a[href="/practice"]')).not.toBeNull();
    expect(document.querySelector('.masthead a[href="/practice"]')).toBeNull();
  });

  test('nowhere when there is none', () => {
    const without = aContext();
    const document = readHtml(renderPage('pages/group', groupPage(without, knu)));
    expect(document.querySelector('#practice-pages')).toBeNull();
    expect(document.querySelector('a[href="/practice"]')).toBeNull();
  });
});

describe('the list of practice', () => {
  test('stands by kind, each kind by name', () => {
    const { parts, count, title } = browsePage(on, 'practice', {});
    expect([title, count]).toEqual(['Practice', '2 pages']);
    expect(parts.map(({ heading, rows }) => [heading, rows.map(({ label }) => label)])).toEqual([
      ['Practice', ['Deed explained to commanders (Myanmar)']],
      ['Guidance', ['Release handbook']],
    ]);
    expect(parts[1]?.rows[0]?.facts).toEqual(['worldwide']);
  });

  test.each([
    [{ kind: ['guidance'] }, ['handbook']],
    [{ country: ['in'] }, ['mm-deed-campaign']],
    [{ group: ['mm-knu'] }, ['mm-deed-campaign']],
    [{ topic: ['release'] }, ['mm-deed-campaign', 'handbook']],
    [{ region: ['asia-pacific'] }, ['mm-deed-campaign']],
    [{ region: ['africa'] }, []],
  ])('is filtered by %j', (filters, ids) => {
    const { parts } = browsePage(on, 'practice', filters);
    const found = parts.flatMap(({ rows }) => rows.map(({ path }) => path));
    expect(found).toEqual(ids.map((id) => `/practice/${id}`));
  });

  test('counts the regions in which its countries lie', () => {
    const { filters } = browsePage(on, 'practice', {});
    const regions = filters.facets.find(({ name }) => name === 'region');
    expect(regions?.values).toMatchObject([{ value: 'asia-pacific', count: 1 }]);
  });
});
