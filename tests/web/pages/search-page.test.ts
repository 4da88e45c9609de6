import { describe, expect, test } from 'vitest';
import type { CitationAnswer } from '../../../src/web/pages/search-answer.ts';
import { searchPage } from '../../../src/web/pages/search-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { anAnswer, aRecord, noCounts } from '../../factories/answer.ts';
import { aContext } from '../../factories/library.ts';
import { readHtml } from '../../factories/html.ts';

const on = aContext();

function read(answer: ReturnType<typeof anAnswer>) {
  return readHtml(renderPage('pages/search', searchPage(on, answer)));
}

test('the count is announced and stands in the title with the query and the page', () => {
  const page = read(anAnswer({ total: 1234, page: 2 }));
  expect(page.querySelector('[role=status]')?.textContent).toBe('1,234 provisions');
  expect(page.title).toBe('recruit: 1,234 provisions, page 2 · Servanda');
});

test('a page of results is not for indexes', () => {
  expect(read(anAnswer()).querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
    'noindex, follow',
  );
});

test('a hit says kind, citation, passage and one line of facts, and only the citation is a link', () => {
  const hit = read(anAnswer()).querySelector('.hit');
  expect(hit?.querySelector('.kind')?.textContent).toBe('Treaty');
  expect([...(hit?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
    'OPAC\u00A0Art.\u00A04(1)',
  ]);
  expect([...(hit?.querySelectorAll('.line li') ?? [])].map((fact) => fact.textContent)).toEqual([
    'binds armed groups',
    'from age 18',
    'force: should',
    'in force',
    'cited by 7',
  ]);
});

test('a hit that states neither age nor force says so', () => {
  const silent = aRecord({
    facets: {
      ...aRecord().facets,
      minimum_age: [],
      binding_on: [],
      group: ['mm-knu'],
      country: ['in'],
    },
    shown: { ...aRecord().shown, force: null, cited_by: 0 },
  });
  const hits = [{ record: silent, heading: '', snippet: '' }];
  expect(searchPage(on, anAnswer({ result: { hits } })).hits[0]?.facts).toEqual([
    'binds not stated',
    'age not stated',
    'force not stated',
    'in force',
    'KNU, India',
  ]);
});

describe('filters', () => {
  const facets = {
    ...noCounts,
    kind: [
      { value: 'treaty', count: 3 },
      { value: 'statute', count: 0 },
    ],
    year: Array.from({ length: 9 }, (_, n) => ({ value: String(2000 + n), count: 1 })),
  };
  const answer = anAnswer({
    filters: { kind: ['treaty'], country: ['ml'] },
    result: { facets },
  });

  test('are groups of boxes with counts in their labels, in a form that works without script', () => {
    const page = read(answer);
    expect(page.querySelector('form#search')?.getAttribute('action')).toBe('/search');
    const kinds = [...page.querySelectorAll('input[name=kind]')];
    expect(kinds.length).toBe(1);
    expect(kinds[0]?.getAttribute('form')).toBe('search');
    expect(kinds[0]?.hasAttribute('checked')).toBe(true);
    expect(kinds[0]?.closest('label')?.textContent?.replace(/\s+/g, ' ').trim()).toBe('Treaty 3');
    expect(kinds[0]?.closest('fieldset')?.querySelector('legend')?.textContent).toBe('Kind');
  });

  test('without a hit are hidden, but a selected one stays so that it can be taken away', () => {
    const page = read(answer);
    expect(page.querySelector('input[value=statute]')).toBeNull();
    expect(
      page.querySelector('input[name=country][value=ml]')?.closest('label')?.textContent,
    ).toMatch(/Mali\s+0/);
  });

  test('of long lists a few stand in the open, the selected first, the rest behind «more»', () => {
    const { filters } = searchPage(
      on,
      anAnswer({ filters: { year: ['2003'] }, result: { facets } }),
    );
    const years = filters.facets.find(({ name }) => name === 'year');
    expect(years?.values.map(({ value }) => value)).toEqual([
      '2003',
      '2008',
      '2007',
      '2006',
      '2005',
      '2004',
    ]);
    expect(years?.more.map(({ value }) => value)).toEqual(['2002', '2001', '2000']);
  });

  test('can each be taken away by a link, and all at once', () => {
    const chips = [...read(answer).querySelectorAll('.chips a')].map((chip) => [
      chip.textContent?.replace(/\s+/g, ' ').trim(),
      chip.getAttribute('href'),
    ]);
    expect(chips).toEqual([
      ['Remove Words: recruit ×', '/search?kind=treaty&country=ml'],
      ['Remove Kind: Treaty ×', '/search?q=recruit&country=ml'],
      ['Remove Country: Mali ×', '/search?q=recruit&kind=treaty'],
      ['Clear all filters', '/search?q=recruit'],
    ]);
  });
});

describe('a citation', () => {
  const place = { id: 'opac#art-4-1', label: 'OPAC Art. 4(1)', heading: 'No recruitment' };
  const cited = (citation: CitationAnswer) => {
    const section = read(anAnswer({ answer: { citation } })).querySelector('.cited');
    return [
      section?.querySelector('p')?.textContent,
      ...[...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    ];
  };

  test('that is known goes first and stands among what was understood', () => {
    expect(cited({ status: 'found', place })).toEqual(['You cited', '/instruments/opac/art-4-1']);
    const { chips } = searchPage(
      on,
      anAnswer({ answer: { citation: { status: 'found', place } } }),
    );
    expect(chips[0]).toMatchObject({ term: 'Citation', value: 'OPAC\u00A0Art.\u00A04(1)' });
  });

  test('that may mean several places stays open', () => {
    const candidates = [place, { id: 'crc#art-4', label: 'CRC Art. 4', heading: '' }];
    expect(cited({ status: 'ambiguous', surface: 'Art. 4', candidates })).toEqual([
      'Art. 4 may mean any of these:',
      '/instruments/opac/art-4-1',
      '/instruments/crc/art-4',
    ]);
  });

  test('of a provision that is not here leads to the text', () => {
    const work = { id: 'opac', label: 'OPAC', heading: '' };
    expect(cited({ status: 'no-such-provision', surface: 'OPAC art 99', place: work })).toEqual([
      'No provision here answers to OPAC art 99. The text itself:',
      '/instruments/opac',
    ]);
  });
});

test('pages about the words stand above the provisions, with what they are', () => {
  const group = on.library.catalogue.find(({ type }) => type === 'group');
  const page = read(anAnswer({ answer: { pages: group === undefined ? [] : [group] } }));
  expect(page.querySelector('.page-hits li')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    'Group Karen National Union',
  );
});

test('when nothing is found the page says what was searched and what each wider question gives', () => {
  const query = { text: 'release', filters: {}, page: 1 };
  const page = read(
    anAnswer({
      text: 'release',
      filters: { country: ['ml'], kind: ['treaty'] },
      total: 0,
      answer: {
        relaxations: [
          { query: { ...query, filters: { kind: ['treaty'] } }, total: 4, practice: 0 },
          { query, total: 12, practice: 0 },
          {
            query: { ...query, text: '', filters: { kind: ['treaty'], country: ['ml'] } },
            total: 1,
            practice: 0,
          },
        ],
      },
    }),
  );
  const lines = [...page.querySelectorAll('.none li')].map((line) => line.textContent);
  expect(lines).toEqual([
    'Words: release',
    'Kind: Treaty',
    'Country: Mali',
    'Without Country: Mali: 4 provisions',
    'Without any filter: 12 provisions',
    'Without the words: 1 provision',
  ]);
  expect(page.querySelector('.none')?.textContent).toContain('does not mean that there is no law');
});

test('words that were left out and another engine’s answer are not hidden from the reader', () => {
  const { notices } = searchPage(
    on,
    anAnswer({ result: { dropped: ['zebra', 'stripe'], insteadOf: 'unavailable' } }),
  );
  expect(notices).toEqual([
    'The search server does not answer. The engine of this site answered in its place.',
    'No provision has all the words. Left out: zebra and stripe.',
  ]);
});

test('of more than ten words the reader is told which were not looked for', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';
  const { notices } = searchPage(on, anAnswer({ text, result: { dropped: ['eleven', 'twelve'] } }));
  expect(notices).toEqual(['At most 10 words are looked for. Left out: eleven and twelve.']);
});

test('with a part away nothing is said of what it may hold', () => {
  const missing = [{ part: 2, of: 3, provisions: null }];
  const { notices } = searchPage(on, anAnswer({ result: { dropped: ['zebra'], missing } }));
  expect(notices.at(-1)).toBe(
    'No provision of the parts that answer has all the words. Left out: zebra.',
  );
});

test('what a part of the collection holds is not left out in silence', () => {
  const missing = [
    { part: 2, of: 3, provisions: 1234 },
    { part: 3, of: 3, provisions: null },
  ];
  expect(searchPage(on, anAnswer({ result: { missing } })).notices).toEqual([
    'Part 2 of 3 of the collection does not answer: nothing of it is listed or counted here. It holds 1,234 provisions.',
    'Part 3 of 3 of the collection does not answer: nothing of it is listed or counted here.',
  ]);
});

describe('pages of results', () => {
  const pager = (page: number, total: number) => searchPage(on, anAnswer({ page, total })).pager;

  test('lead on and back', () => {
    expect(pager(1, 20)).toBeNull();
    expect(pager(1, 41)).toEqual({
      previous: null,
      next: '/search?q=recruit&page=2',
      label: 'Page 1 of 3',
    });
    expect(pager(3, 41)).toEqual({
      previous: '/search?q=recruit&page=2',
      next: null,
      label: 'Page 3 of 3',
    });
  });

  test('end where the engine ends, and the page says so', () => {
    expect(pager(50, 5000)?.next).toBeNull();
    expect(searchPage(on, anAnswer({ page: 50, total: 5000 })).notices).toEqual([
      'Only the first 1,000 are shown. A filter narrows the list.',
    ]);
  });
});
