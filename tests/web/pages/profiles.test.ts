import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../src/law/instrument.ts';
import { countryPage } from '../../../src/web/pages/country-page.ts';
import { groupPage } from '../../../src/web/pages/group-page.ts';
import { topicPage } from '../../../src/web/pages/topic-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { anInstrument, knuDeed } from '../../factories/documents.ts';
import { aCommitment, aTreaty } from '../../factories/instrument.ts';
import { aContext, someDocuments } from '../../factories/library.ts';
import { india, knu, recruitment } from '../../factories/profiles.ts';
import { readHtml } from '../../factories/html.ts';

const on = aContext();

describe('a group', () => {
  test('is never given a legal status by its listing', () => {
    const document = readHtml(renderPage('pages/group', groupPage(on, knu)));
    expect(document.querySelector('.title-block')?.textContent).toContain(
      'A listing here says nothing about legal status.',
    );
  });

  test('shows its commitments in time, those without a date last', () => {
    const commitment = (id: string, date: Pick<Commitment, 'adopted'>) => {
      const undated = aCommitment({ id, short_title: id, group: 'mm-knu' });
      delete undated.adopted;
      return anInstrument({ instrument: { ...undated, ...date } });
    };
    const more = [
      commitment('undated', {}),
      commitment('older', { adopted: '2007-03' }),
      commitment('newer', { adopted: '2019' }),
    ];
    const { commitments } = groupPage(aContext([...someDocuments, ...more]), knu);
    expect(commitments.map(({ label }) => label)).toEqual([
      'older',
      'KNU/KNLA Deed of Commitment on children (2013)',
      'newer',
      'undated',
    ]);
  });

  test('shows what binds it whatever it promised: treaty and custom, then the law of its country', () => {
    const penalCode = anInstrument({
      instrument: aTreaty({
        id: 'mm-law',
        kind: 'statute',
        abbreviations: ['Myanmar Law'],
        jurisdiction: 'MM',
        binding_on: ['individuals'],
      }),
    });
    const view = groupPage(aContext([...someDocuments, penalCode]), knu);
    // OPAC as a whole binds States; India's act is not the law of Myanmar.
    expect(view.treaties.map(({ label }) => label)).toEqual(['AP\u00A0II']);
    expect(view.nationalLaw.map(({ label }) => label)).toEqual(['Myanmar\u00A0Law']);
  });

  test('that has promised nothing here may have promised elsewhere', () => {
    const without = aContext(someDocuments.filter((document) => document !== knuDeed));
    const html = renderPage('pages/group', groupPage(without, knu));
    expect(html).toContain('That does not mean that there is none.');
  });

  test('tells what the United Nations listed, and since when it exists', () => {
    const group = {
      ...knu.group,
      active: { from: '1947' },
      un_listed: { years: 'listed in 2006', violations: ['recruitment-and-use'] },
      delisted: { date: '2017-07', note: 'after an action plan' },
      armed_wing: 'KNLA',
    };
    const { facts } = groupPage(on, { ...knu, group });
    const told = facts.map(
      ({ term, parts }) => `${term}: ${parts.map((part) => part.text).join(', ')}`,
    );
    expect(told).toEqual([
      'Known as: KNU',
      'Country: Myanmar',
      'Region: Asia and the Pacific',
      'Armed wing: KNLA',
      'Active: From 1947',
      'Listed by the UN: Listed in 2006, recruitment and use',
      'Taken off the list: July\u00A02017, after an action plan',
    ]);
  });
});

describe('a country', () => {
  const view = countryPage(on, india);

  test('shows each treaty with its date, the age declared and as of when', () => {
    expect(view.treaties).toMatchObject([
      {
        label: 'OPAC',
        status: 'Party, by ratification',
        date: { iso: '2005-11-30' },
        declaredAge: 16,
        asOf: { text: 'January\u00A02023' },
      },
      { label: 'AP II', status: 'Not a party', date: null, declaredAge: null, withoutAge: '–' },
    ]);
  });

  test('has a table that can be read without seeing it and scrolled with the keyboard', () => {
    const document = readHtml(renderPage('pages/country', view));
    expect(document.querySelector('table caption')?.textContent).not.toBe('');
    expect(
      [...document.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col'),
    ).toBe(true);
    expect(document.querySelectorAll('tbody th[scope=row]').length).toBe(2);
    expect(
      document.querySelector('[role=region][tabindex="0"]')?.getAttribute('aria-labelledby'),
    ).toBe('treaties');
    expect(document.querySelectorAll('td .silent').length).toBe(2);
  });

  test('shows its own law, and groups with what they promised', () => {
    expect(view.nationalLaw.map(({ label }) => label)).toEqual(['JJ\u00A0Act\u00A02015']);
    const inMyanmar = { ...india, country: { id: 'mm', name: 'Myanmar', region: 'asia-pacific' } };
    const [group] = countryPage(on, inMyanmar).groups;
    expect(group?.label).toBe('Karen\u00A0National\u00A0Union');
    expect(group?.commitments.length).toBe(1);
  });
});

describe('a topic', () => {
  test('shows the provisions by age, the strictest first, and says where no age is stated', () => {
    const { ages, total, filterPath } = topicPage(on, recruitment);
    expect(ages.map(({ heading, provisions }) => [heading, provisions.length])).toEqual([
      ['From age 18', 1],
      ['Age not stated', 1],
    ]);
    expect(ages[1]?.provisions[0]).toMatchObject({ binds: 'not stated', force: 'not stated' });
    expect([total, filterPath]).toEqual([2, '/search?topic=recruitment']);
  });
});
