import type {
  CountryDocument,
  GroupDocument,
  PracticeDocument,
  TopicDocument,
} from '../../src/library/documents.ts';

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

/** What was done with the KNU: it is about its deed, and cites OPAC. */
export const deedCampaign: PracticeDocument = {
  type: 'practice',
  id: 'mm-deed-campaign',
  path: 'practice/mm-deed-campaign.md',
  summary_text: 'An organisation explained the deed to commanders.',
  summary_html: '<p>An organisation explained the deed to commanders.</p>',
  body: [
    {
      type: 'section',
      section: {
        heading: 'What came of it',
        anchor: 'what-came-of-it',
        level: 2,
        text: 'By its own account, commanders released 12 children.',
        html: '<p>By its own account, commanders released 12 children.</p>',
        sources: [1],
      },
    },
    {
      type: 'section',
      section: {
        heading: 'Open questions',
        anchor: 'open-questions',
        level: 2,
        text: 'Did the releases go on? Not confirmed.',
        html: '<ul><li>Did the releases go on? Not confirmed.</li></ul>',
        sources: [],
      },
    },
  ],
  references: [
    {
      direction: 'out',
      type: 'about',
      origin: 'stated',
      anchor: null,
      other: 'mm-knu-deed-children-2013',
      label: 'KNU/KNLA Deed of Commitment on children (2013)',
      heading: '',
      note: 'the deed that was explained',
    },
  ],
  practice: {
    id: 'mm-deed-campaign',
    kind: 'practice',
    title: 'Explaining a deed of commitment to commanders in Myanmar',
    short_title: 'Deed explained to commanders (Myanmar)',
    actors: ['An organisation', 'Karen National Union'],
    groups: ['mm-knu'],
    countries: ['MM', 'IN'],
    period: '2013-2018',
    topics: ['release', 'recruitment'],
    sources: [{ url: 'https://www.example.org/campaign', title: 'The campaign', kind: 'official' }],
  },
};

/** Guidance that is of no country. */
export const handbook: PracticeDocument = {
  ...deedCampaign,
  id: 'handbook',
  path: 'practice/handbook.md',
  body: [],
  references: [],
  practice: {
    id: 'handbook',
    kind: 'guidance',
    title: 'A handbook on release',
    short_title: 'Release handbook',
    actors: ['An alliance'],
    topics: ['release'],
    sources: [{ url: 'https://www.example.org/handbook', title: 'The handbook', kind: 'official' }],
  },
};
