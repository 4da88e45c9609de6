import type { CountryDocument, GroupDocument, TopicDocument } from '../../src/library/documents.ts';

export const knu: GroupDocument = {
  type: 'group',
  id: 'mm-knu',
  path: 'groups/mm-knu.md',
  summary_text: 'An armed group in Myanmar.',
  summary_html: '<p>An armed group in Myanmar.</p>',
  body: [],
  references: [],
  group: {
    id: 'mm-knu',
    name: 'Karen National Union',
    abbreviations: ['KNU'],
    countries: ['MM'],
    region: 'asia-pacific',
    status: 'active',
    status_as_of: '2023',
    sources: [{ url: 'https://www.example.org/knu', title: 'About the KNU', kind: 'account' }],
  },
};

export const india: CountryDocument = {
  type: 'country',
  id: 'in',
  path: 'countries/in.md',
  summary_text: 'India is bound by OPAC.',
  summary_html: '<p>India is bound by OPAC.</p>',
  body: [],
  references: [],
  country: {
    id: 'in',
    name: 'India',
    region: 'asia-pacific',
    treaties: [
      {
        instrument: 'opac',
        status: 'party',
        bound_by: 'ratification',
        date: '2005-11-30',
        minimum_voluntary_age: 16,
        as_of: '2023-01',
        sources: [1],
      },
      { instrument: 'additional-protocol-2', status: 'not-party', as_of: '2024', sources: [1] },
    ],
    sources: [{ url: 'https://www.example.org/parties', title: 'Parties', kind: 'copy' }],
  },
};

export const recruitment: TopicDocument = {
  type: 'topic',
  id: 'recruitment',
  path: 'topics/recruitment.md',
  summary_text: 'Who recruits, and how old is the child?',
  summary_html: '<p>Who recruits, and how old is the child?</p>',
  body: [],
  references: [],
  topic: { id: 'recruitment', title: 'Recruitment', synonyms: ['enlistment'] },
  provisions: [
    {
      id: 'opac#art-4-1',
      citation: 'OPAC Art. 4(1)',
      heading: 'No recruitment or use of anyone under 18',
      kind: 'treaty',
      binding_on: ['armed-groups'],
      minimum_age: 18,
      force: 'should',
      status: 'in-force',
      status_as_of: '2023',
      cited_by: 1,
    },
    {
      id: 'opac#art-4-2',
      citation: 'OPAC Art. 4(2)',
      heading: 'States prevent and criminalise',
      kind: 'treaty',
      binding_on: [],
      minimum_age: null,
      force: null,
      status: 'in-force',
      status_as_of: '2023',
      cited_by: 0,
    },
  ],
};
