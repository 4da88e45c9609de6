import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { citationName, countriesOf, groupsOf, yearOf } from '../../src/law/instrument.ts';
import type { Instrument } from '../../src/law/instrument.ts';
import type { Vocabulary } from '../../src/law/vocabulary.ts';
import { vocabularySchema } from '../../src/law/vocabulary.ts';
import type {
  AnyDocument,
  CatalogueEntry,
  CountryDocument,
  GroupDocument,
  InstrumentDocument,
  Reference,
  TopicDocument,
} from '../../src/library/documents.ts';
import type { DocumentTypes, Library } from '../../src/library/library.ts';
import type { Manifest } from '../../src/library/snapshot.ts';
import type { PageContext } from '../../src/web/pages/page-context.ts';
import { aCommitment, aProvision, aTreaty } from './instrument.ts';

/** The words of the real corpus. */
export const vocabulary: Vocabulary = vocabularySchema.parse(
  parse(readFileSync('corpus/vocabulary.yaml', 'utf8')),
);

/** A site over a few documents; those of this file unless others are given. */
export function aContext(documents: readonly AnyDocument[] = someDocuments): PageContext {
  return {
    site: { publicUrl: 'https://law.example.org', assets: '0a1b2c3d' },
    library: aLibrary(documents),
  };
}

export function aLibrary(documents: readonly AnyDocument[], over: Partial<Manifest> = {}): Library {
  const catalogue = documents.map(entryOf);
  const ofType = (type: string) => documents.filter((document) => document.type === type).length;
  return {
    hash: 'c12d71b7f7977f21e65f728d76a1859a',
    catalogue,
    manifest: {
      format: 1,
      as_of: '2026-11-26',
      counts: {
        instruments: ofType('instrument'),
        provisions: 6,
        groups: ofType('group'),
        countries: ofType('country'),
        topics: ofType('topic'),
      },
      vocabulary,
      changes: [
        { date: '2026-11-26', text: 'The first texts.', pages: ['opac', 'opac#art-4-1', 'gone'] },
      ],
      redirects: {},
      ...over,
    },
    entry: (type, id) => catalogue.find((entry) => entry.type === type && entry.id === id),
    document: <T extends AnyDocument['type']>(type: T, id: string) =>
      Promise.resolve(
        documents.find((each) => each.type === type && each.id === id) as
          DocumentTypes[T] | undefined,
      ),
  };
}

/** A line of the citator. */
export function aReference(over: Partial<Reference> = {}): Reference {
  return {
    direction: 'in',
    type: 'cites',
    origin: 'text',
    anchor: null,
    other: 'additional-protocol-2#art-4-3-c',
    label: 'AP II Art. 4(3)(c)',
    heading: 'No recruitment or participation under 15',
    ...over,
  };
}

/** An instrument of {@link aTreaty} with one provision, or as said. */
export function anInstrument(over: Partial<InstrumentDocument> = {}): InstrumentDocument {
  const { instrument = aTreaty() } = over;
  return {
    type: 'instrument',
    id: instrument.id,
    path: `international/${instrument.id}.md`,
    summary_text: 'It raises the age limit for taking part in war to 18.',
    summary_html: '<p>It raises the age limit for taking part in war to 18.</p>',
    body: [{ type: 'provision', provision: aProvision() }],
    references: [],
    ...over,
    instrument,
  };
}

const opacArt4 = aProvision({
  id: 'opac#art-4',
  anchor: 'art-4',
  pin: 'Art. 4',
  citation: 'OPAC Art. 4',
  heading: 'Armed groups',
  level: 2,
  parent: null,
  position: 1,
  text: '',
  html: '',
  sources: [],
});

const opacArt42 = aProvision({
  id: 'opac#art-4-2',
  anchor: 'art-4-2',
  pin: 'Art. 4(2)',
  citation: 'OPAC Art. 4(2)',
  heading: 'States prevent and criminalise',
  position: 3,
  text: 'States shall take all feasible measures to prevent such recruitment.',
  html: '<p>States shall take all feasible measures to prevent such recruitment.</p>',
  binding_on: ['states'],
  minimum_age: null,
  force: null,
  topics: ['criminal-liability'],
  sources: [3],
});

export const opac = anInstrument({
  instrument: aTreaty({
    citation: '2173 UNTS 222',
    adopted: '2000-05-25',
    in_force: '2002-02-12',
    minimum_age: 18,
    official_url: 'https://www.ohchr.org/en/opac',
    names: { ar: { title: 'البروتوكول الاختياري' }, fr: { short: ['OPAC'], unseen: true } },
    sources: [
      { url: 'https://www.example.org/book', title: 'A handbook', kind: 'account' },
      { url: 'https://treaties.un.org/opac', title: 'The treaty collection', kind: 'official' },
      { url: 'https://copies.example.org/opac', title: 'A copy', kind: 'copy' },
    ],
  }),
  body: [
    { type: 'provision', provision: opacArt4 },
    { type: 'provision', provision: aProvision({ position: 2, sources: [1, 2] }) },
    { type: 'provision', provision: opacArt42 },
    {
      type: 'section',
      section: {
        heading: 'Open questions',
        anchor: 'open-questions',
        level: 2,
        text: 'Was it amended?',
        html: '<p>Was it amended?</p>',
        sources: [1],
      },
    },
  ],
  references: [
    aReference({ anchor: 'art-4-1' }),
    aReference({
      direction: 'out',
      type: 'supplements',
      origin: 'stated',
      other: 'additional-protocol-2',
      label: 'AP II',
      heading: 'Additional Protocol II',
      note: 'raises the age',
    }),
  ],
});

export const additionalProtocol2 = anInstrument({
  instrument: aTreaty({
    id: 'additional-protocol-2',
    title: 'Protocol Additional to the Geneva Conventions (Protocol II)',
    short_title: 'Additional Protocol II',
    abbreviations: ['AP II'],
    adopted: '1977-06-08',
    binding_on: ['states', 'armed-groups'],
    minimum_age: 15,
  }),
  body: [
    {
      type: 'provision',
      provision: aProvision({
        id: 'additional-protocol-2#art-4-3-c',
        instrument: 'additional-protocol-2',
        anchor: 'art-4-3-c',
        pin: 'Art. 4(3)(c)',
        citation: 'AP II Art. 4(3)(c)',
        heading: 'No recruitment or participation under 15',
        level: 2,
        parent: null,
        minimum_age: 15,
        force: 'shall',
      }),
    },
  ],
});

export const jjAct = anInstrument({
  instrument: aTreaty({
    id: 'in-jj-act-2015',
    kind: 'statute',
    title: 'Juvenile Justice (Care and Protection of Children) Act, 2015',
    short_title: 'Juvenile Justice Act 2015 (India)',
    abbreviations: ['JJ Act 2015'],
    jurisdiction: 'IN',
    region: 'asia-pacific',
    status: 'amended',
    binding_on: ['individuals', 'armed-groups'],
    minimum_age: 18,
  }),
  body: [
    {
      type: 'provision',
      provision: aProvision({
        id: 'in-jj-act-2015#s-83-1',
        instrument: 'in-jj-act-2015',
        anchor: 's-83-1',
        pin: 's. 83(1)',
        citation: 'JJ Act 2015 s. 83(1)',
        heading: 'Use of a child by a militant group',
        level: 2,
        parent: null,
        force: 'crime',
      }),
    },
  ],
});

export const knuDeed = anInstrument({
  instrument: aCommitment({
    id: 'mm-knu-deed-children-2013',
    title: 'Deed of Commitment for the Protection of Children (KNU/KNLA)',
    short_title: 'KNU/KNLA Deed of Commitment on children (2013)',
    group: 'mm-knu',
    status: 'superseded',
    ended: '2020',
    minimum_age: 18,
  }),
  body: [
    {
      type: 'provision',
      provision: aProvision({
        id: 'mm-knu-deed-children-2013#clause-release',
        instrument: 'mm-knu-deed-children-2013',
        anchor: 'clause-release',
        pin: 'Clause: Release',
        citation: 'KNU/KNLA Deed of Commitment on children (2013), “Release”',
        heading: '',
        level: 2,
        parent: null,
        minimum_age: null,
        force: 'undertakes',
        topics: ['release'],
      }),
    },
  ],
});

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

/** A page of every kind, linked with each other. */
export const someDocuments: readonly AnyDocument[] = [
  india,
  knu,
  additionalProtocol2,
  jjAct,
  knuDeed,
  opac,
  recruitment,
];

const nothing = {
  abbreviations: [],
  aliases: [],
  kind: null,
  countries: [],
  groups: [],
  region: null,
  topics: [],
  binding_on: [],
  minimum_age: null,
  status: null,
  status_as_of: null,
  year: null,
  date: null,
  provisions: 0,
  cited_by: 0,
} as const;

function entryOf(document: AnyDocument): CatalogueEntry {
  switch (document.type) {
    case 'instrument':
      return instrumentEntry(document.instrument);
    case 'group': {
      const { id, name, abbreviations = [], countries, region, status } = document.group;
      return {
        ...nothing,
        ...{ type: 'group', id, title: name, short_title: name, abbreviations, region, status },
        cite_as: abbreviations[0] ?? name,
        countries: countries.map((code) => code.toLowerCase()),
      };
    }
    case 'country': {
      const { id, name, region } = document.country;
      const names = { title: name, short_title: name, cite_as: name };
      return { ...nothing, type: 'country', id, ...names, region, countries: [id] };
    }
    case 'topic': {
      const { id, title } = document.topic;
      const names = { title, short_title: title, cite_as: title };
      return { ...nothing, type: 'topic', id, ...names, topics: [id] };
    }
  }
}

function instrumentEntry(instrument: Instrument): CatalogueEntry {
  const { id, title, short_title, abbreviations = [], kind, region, topics } = instrument;
  const { binding_on, minimum_age = null, status, status_as_of } = instrument;
  return {
    ...nothing,
    ...{ type: 'instrument', id, title, short_title, abbreviations, kind, region, topics },
    ...{ binding_on, minimum_age, status, status_as_of },
    cite_as: citationName(instrument),
    countries: countriesOf(instrument).map((code) => code.toLowerCase()),
    groups: groupsOf(instrument),
    year: yearOf(instrument) ?? null,
    date: instrument.adopted ?? instrument.signed ?? null,
  };
}
