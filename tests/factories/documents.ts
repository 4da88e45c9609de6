import type { InstrumentDocument, Reference } from '../../src/library/documents.ts';
import { aCommitment, aProvision, aTreaty } from './instrument.ts';

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
