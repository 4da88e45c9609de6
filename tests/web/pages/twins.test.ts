import { describe, expect, test } from 'vitest';
import {
  countryJson,
  groupJson,
  instrumentJson,
  topicJson,
} from '../../../src/web/pages/json/page-json.ts';
import { problemJson } from '../../../src/web/pages/json/problem-json.ts';
import { provisionJson } from '../../../src/web/pages/json/provision-json.ts';
import { searchJson } from '../../../src/web/pages/json/search-json.ts';
import { suggestJson } from '../../../src/web/pages/json/suggest-json.ts';
import {
  instrumentMarkdown,
  provisionMarkdown,
} from '../../../src/web/pages/markdown/instrument-markdown.ts';
import { searchPage } from '../../../src/web/pages/search-page.ts';
import { anAnswer, noCounts } from '../../factories/answer.ts';
import { opac } from '../../factories/documents.ts';
import { aContext, aLibrary } from '../../factories/library.ts';
import { deedCampaign, india, knu, recruitment } from '../../factories/profiles.ts';

const on = aContext();

describe('as JSON', () => {
  test('a provision carries its facts, its sources and who cites it', () => {
    expect(provisionJson(opac, 'art-4-1')).toEqual({
      id: 'opac#art-4-1',
      instrument: 'opac',
      citation: 'OPAC Art. 4(1)',
      pin: 'Art. 4(1)',
      anchor: 'art-4-1',
      heading: 'No recruitment or use of anyone under 18',
      text: 'Armed groups should not recruit anyone under 18.',
      html: '<p>Armed groups should not recruit anyone under 18.</p>',
      binding_on: ['armed-groups'],
      minimum_age: 18,
      force: 'should',
      topics: ['recruitment'],
      sources: [
        { url: 'https://www.example.org/book', title: 'A handbook', kind: 'account' },
        { url: 'https://treaties.un.org/opac', title: 'The treaty collection', kind: 'official' },
      ],
      status: 'in-force',
      as_of: '2023',
      cites: [],
      cited_by: [
        {
          id: 'additional-protocol-2#art-4-3-c',
          citation: 'AP II Art. 4(3)(c)',
          heading: 'No recruitment or participation under 15',
          relation: 'cites',
          url: '/instruments/additional-protocol-2/art-4-3-c',
        },
      ],
      url: '/instruments/opac/art-4-1',
    });
    expect(provisionJson(opac, 'art-99')).toBeUndefined();
  });

  test('an instrument keeps the names of its fields and holds its provisions', () => {
    const json = instrumentJson(opac);
    expect(json).toMatchObject({
      id: 'opac',
      short_title: opac.instrument.short_title,
      minimum_age: 18,
    });
    expect(json.provisions.map(({ anchor }) => anchor)).toEqual(['art-4', 'art-4-1', 'art-4-2']);
    expect(json.sections.map(({ heading }) => heading)).toEqual(['Open questions']);
    expect(json.cites).toMatchObject([{ id: 'additional-protocol-2', note: 'raises the age' }]);
  });

  test('a group holds its commitments, a country its treaties, a topic its provisions', () => {
    expect(groupJson(on.library, knu).commitments).toMatchObject([
      { id: 'mm-knu-deed-children-2013', date: '2013-07-21' },
    ]);
    expect(countryJson(on.library, india).treaties?.length).toBe(2);
    expect(topicJson(on.library, recruitment).provisions).toMatchObject([
      { id: 'opac#art-4-1', url: '/instruments/opac/art-4-1' },
      { id: 'opac#art-4-2' },
    ]);
  });

  test('a search has the same hits, counts and labels as its page', () => {
    const answer = anAnswer({
      snippet: 'not \uE000recruit\uE001',
      filters: { kind: ['treaty'] },
      result: { facets: { ...noCounts, kind: [{ value: 'treaty', count: 12 }] } },
      answer: {
        citation: {
          status: 'found',
          place: { id: 'opac#art-4-1', label: 'OPAC Art. 4(1)', heading: '' },
        },
      },
    });
    const json = searchJson(on, answer);
    expect(json).toEqual({
      query: { text: 'recruit', filters: { kind: ['treaty'] }, page: 1 },
      answered_by: 'embedded',
      notices: [],
      snapshot: on.library.hash,
      total: 1,
      citation: { status: 'found', id: 'opac#art-4-1', url: '/instruments/opac/art-4-1' },
      pages: [],
      provisions: [
        {
          id: 'opac#art-4-1',
          citation: 'OPAC Art. 4(1)',
          heading: 'No recruitment',
          snippet: 'not recruit',
          url: '/instruments/opac/art-4-1',
        },
      ],
      facets: { kind: [{ value: 'treaty', label: 'Treaty', count: 12, selected: true }] },
    });
    const { filters } = searchPage(on, answer);
    expect(filters.facets[0]?.values).toEqual(json.facets['kind']);
  });

  test('an ambiguous citation keeps all that it may mean', () => {
    const candidates = [{ id: 'opac', label: 'OPAC', heading: '' }];
    const citation = { status: 'ambiguous', surface: 'Protocol', candidates } as const;
    expect(searchJson(on, anAnswer({ answer: { citation } })).citation).toEqual({
      status: 'ambiguous',
      candidates: [{ id: 'opac', citation: 'OPAC', url: '/instruments/opac' }],
    });
  });

  test('a suggestion says what it is and by which name it was found', () => {
    const label = opac.instrument.short_title;
    const found = [
      { type: 'instrument', id: 'opac', label, matched: 'OPAC' },
      {
        type: 'group',
        id: 'mm-knu',
        label: 'Karen National Union',
        matched: 'Karen National Union',
      },
    ] as const;
    expect(suggestJson(on.library, found).suggestions).toEqual([
      { label, detail: 'Treaty, OPAC', url: '/instruments/opac' },
      { label: 'Karen National Union', detail: 'Group', url: '/groups/mm-knu' },
    ]);
    const practice = aLibrary([deedCampaign]);
    const short = deedCampaign.practice.short_title;
    const page = {
      type: 'practice',
      id: 'mm-deed-campaign',
      label: short,
      matched: short,
    } as const;
    expect(suggestJson(practice, [page]).suggestions).toEqual([
      { label: short, detail: 'Practice', url: '/practice/mm-deed-campaign' },
    ]);
  });

  test('an error is a problem with what happened and what to do', () => {
    expect(
      problemJson({ status: 404, title: 'Not here', what: 'No page.', todo: 'Search.' }),
    ).toEqual({
      type: 'about:blank',
      title: 'Not here',
      status: 404,
      detail: 'No page. Search.',
    });
  });
});

describe('as Markdown', () => {
  test('a provision reads as a sheet with its address, its date and its sources', () => {
    expect(provisionMarkdown(on, opac, 'art-4-1'))
      .toBe(`# OPAC Art. 4(1): No recruitment or use of anyone under 18

Optional Protocol on the involvement of children in armed conflict

Summary, not the official text. As of 2023.${'  '}
Official text: <https://www.ohchr.org/en/opac>${'  '}
This page: <https://law.example.org/instruments/opac/art-4-1>

- Binds: armed groups
- From age: 18
- Force: should
- Sources: 1, 2 (${on.library.manifest.vocabulary.source_kinds.official.evidence})

Armed groups should not recruit anyone under 18.

## Sources

1. [A handbook](<https://www.example.org/book>) (account)
2. [The treaty collection](<https://treaties.un.org/opac>) (official)
`);
    expect(provisionMarkdown(on, opac, 'art-99')).toBeUndefined();
  });

  test('an instrument holds its facts, its provisions and its plain sections in order', () => {
    const headings = instrumentMarkdown(on, opac).match(/^#+ .*/gm);
    expect(headings).toEqual([
      '# Optional Protocol on the involvement of children in armed conflict',
      '## OPAC Art. 4: Armed groups',
      '### OPAC Art. 4(1): No recruitment or use of anyone under 18',
      '### OPAC Art. 4(2): States prevent and criminalise',
      '## Open questions',
      '## Sources',
    ]);
    expect(instrumentMarkdown(on, opac)).toContain(
      '- In force: 12 February 2002\n- Status: In force',
    );
  });
});
