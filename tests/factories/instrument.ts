import type { Commitment, LegalText } from '../../src/law/instrument.ts';
import type { Provision } from '../../src/law/provision.ts';

const source = {
  url: 'https://treaties.un.org/opac',
  title: 'Official text',
  kind: 'official',
} as const;

/** A treaty with only what every instrument must have. */
export function aTreaty(over: Partial<LegalText> = {}): LegalText {
  return {
    id: 'opac',
    kind: 'treaty',
    title: 'Optional Protocol on the involvement of children in armed conflict',
    short_title: 'Optional Protocol on children in armed conflict',
    abbreviations: ['OPAC'],
    jurisdiction: 'international',
    region: 'global',
    status: 'in-force',
    status_as_of: '2023',
    binding_on: ['states'],
    topics: ['recruitment'],
    sources: [source],
    ...over,
  };
}

/** A commitment of one armed group. */
export function aCommitment(over: Partial<Commitment> = {}): Commitment {
  return {
    id: 'xx-front-deed-2013',
    kind: 'deed-of-commitment',
    title: 'Deed of Commitment of the Front',
    short_title: 'Front deed (2013)',
    group: 'xx-front',
    jurisdiction: 'MM',
    region: 'asia-pacific',
    adopted: '2013-07-21',
    status: 'in-force',
    status_as_of: '2014',
    binding_on: ['armed-groups'],
    topics: ['release'],
    sources: [source],
    ...over,
  };
}

export function aProvision(over: Partial<Provision> = {}): Provision {
  return {
    id: 'opac#art-4-1',
    instrument: 'opac',
    anchor: 'art-4-1',
    pin: 'Art. 4(1)',
    citation: 'OPAC Art. 4(1)',
    heading: 'No recruitment or use of anyone under 18',
    level: 3,
    parent: 'art-4',
    position: 1,
    text: 'Armed groups should not recruit anyone under 18.',
    html: '<p>Armed groups should not recruit anyone under 18.</p>',
    binding_on: ['armed-groups'],
    minimum_age: 18,
    force: 'should',
    topics: ['recruitment'],
    sources: [1],
    ...over,
  };
}
