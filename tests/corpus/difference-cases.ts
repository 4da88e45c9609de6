import type { Rule } from '../../scripts/corpus-facts/difference.ts';
import type { FileChange } from '../factories/corpus.ts';
import { replaced } from '../factories/corpus.ts';

/** A corpus and sheets that agree but for one thing, and what is said of it. */
export interface DifferenceCase {
  readonly rule: Rule;
  readonly what: string;
  readonly corpus?: Readonly<Record<string, FileChange>>;
  readonly sheets?: Readonly<Record<string, FileChange>>;
  readonly expected: readonly string[];
}

const opac = 'international/opac.md';
const opacSheet = 'international/opac.yaml';

export const differenceCases: readonly DifferenceCase[] = [
  {
    rule: 'page',
    what: 'a group without a page',
    corpus: { 'groups/mm-knu.md': null },
    expected: ['commitments/groups-world.yaml: page The corpus has no page for this sheet'],
  },
  {
    rule: 'pin',
    what: 'a provision under another number',
    corpus: { [opac]: replaced('## Art. 6: Release', '## Art. 7: Release') },
    expected: ['international/opac.md: pin No provision answers Art. 6 of «Art. 6, release»'],
  },
  {
    rule: 'pin',
    what: 'a fact that was lost',
    corpus: { [opac]: replaced('It took ten years.', 'Nobody objected.') },
    expected: ['international/opac.md: pin No provision or section answers «History»'],
  },
  {
    rule: 'unfounded',
    what: 'a provision that no fact stands behind',
    corpus: {
      [opac]: replaced('## Background', '## Art. 9: Signature\n\n- Sources: 1\n\nAny State may sign.\n\n## Background'),
    },
    expected: ['international/opac.md: unfounded No fact stands behind Art. 9'],
  },
  {
    rule: 'unfounded',
    what: 'a page that no sheet stands behind',
    corpus: { 'groups/mm-new.md': '---\nid: mm-new\n---\nA group.\n' },
    expected: ['groups/mm-new.md: unfounded No fact sheet stands behind this page'],
  },
  {
    rule: 'age',
    what: 'another age',
    corpus: { [opac]: replaced('- Age: 18', '- Age: 16') },
    expected: [
      'international/opac.md: age Art. 4(1) has age 16, the facts have 18',
      'international/opac.md: age-left-out The facts have age 18 for «Art. 4(1)», which is left out in Art. 4(1)',
    ],
  },
  {
    rule: 'age',
    what: 'an age that the facts do not have',
    corpus: { [opac]: replaced('- Topics: release', '- Age: 18\n- Topics: release') },
    expected: ['international/opac.md: age Art. 6 has age 18, the facts have none'],
  },
  {
    rule: 'age-left-out',
    what: 'an age that was left out',
    corpus: { [opac]: replaced('- Age: 18\n', '') },
    expected: [
      'international/opac.md: age-left-out The facts have age 18 for «Art. 4(1)», which is left out in Art. 4(1)',
    ],
  },
  {
    rule: 'addressee',
    what: 'an addressee that the facts do not have',
    corpus: { [opac]: replaced('- Binds: armed groups', '- Binds: states, armed groups') },
    expected: ['international/opac.md: addressee Art. 4(1) binds states, the facts bind armed-groups'],
  },
  {
    rule: 'addressees',
    what: 'an addressee that is missing',
    sheets: { [opacSheet]: replaced('binding_on: [armed-groups]', 'binding_on: [armed-groups, states]') },
    expected: [
      'international/opac.md: addressees Art. 4(1) binds armed-groups, the facts bind armed-groups, states',
    ],
  },
  {
    rule: 'source-missing',
    what: 'a source that is missing',
    corpus: { [opac]: replaced('- Sources: 1, 2', '- Sources: 1') },
    expected: ['international/opac.md: source-missing «Art. 4(1)» rests on source 2, Art. 4(1) does not'],
  },
  {
    rule: 'source-beyond',
    what: 'a source beyond those of the fact',
    corpus: { [opac]: replaced('release\n- Sources: 1\n', 'release\n- Sources: 1, 2\n') },
    expected: ['international/opac.md: source-beyond Art. 6 rests on source 2, «Art. 6, release» does not'],
  },
  {
    rule: 'source-urls',
    what: 'sources in another order',
    sheets: { [opacSheet]: replaced('"https://law.blogspot.com/opac"', '"https://law.blogspot.com/new"') },
    expected: [
      'international/opac.md: source-urls Source 2 is https://law.blogspot.com/opac, the facts have https://law.blogspot.com/new',
    ],
  },
  {
    rule: 'source-urls',
    what: 'a source that nobody has read',
    corpus: { 'countries/in.md': replaced('example.org/parties', 'example.org/unread') },
    expected: ['countries/in.md: source-urls No fact sheet has the source https://www.example.org/unread'],
  },
  {
    rule: 'field',
    what: 'another date',
    corpus: { [opac]: replaced('adopted: 2000-05-25', 'adopted: 2000-05') },
    expected: ['international/opac.md: field adopted is 2000-05, the facts have 2000-05-25'],
  },
  {
    rule: 'field',
    what: 'another status of a group',
    corpus: { 'groups/mm-knu.md': replaced('status: active', 'status: dissolved') },
    expected: ['groups/mm-knu.md: field status is dissolved, the facts have active'],
  },
  {
    rule: 'names',
    what: 'a name of a group that is missing',
    corpus: { 'groups/mm-knu.md': replaced('abbreviations: [KNU]', 'abbreviations: [KNLA]') },
    expected: ['groups/mm-knu.md: names The name «KNU» is not on the page'],
  },
  {
    rule: 'treaty',
    what: 'another day',
    corpus: { 'countries/in.md': replaced('2005-11-30', '2005-12-30') },
    expected: ['countries/in.md: treaty opac has date 2005-12-30, the facts have 2005-11-30'],
  },
  {
    rule: 'treaty',
    what: 'a row that the page does not have',
    corpus: { 'countries/in.md': replaced('instrument: opac, status: party', 'instrument: crc, status: unknown') },
    expected: ['countries/in.md: treaty opac has no row, the facts have status party'],
  },
  {
    rule: 'treaty',
    what: 'a row that the facts do not have',
    corpus: { 'countries/in.md': replaced('sources:\n  -', 'aliases: [Bharat]\nsources:\n  -') },
    sheets: { 'national/opac-status.yaml': replaced('iso: IN', 'iso: MM') },
    expected: [
      'countries/in.md: treaty opac has status party, the facts have no row',
      'national/opac-status.yaml: page The country MM has no page',
    ],
  },
  {
    rule: 'statement',
    what: 'a finding without a section of its sources',
    corpus: { 'practice/mm-talks.md': replaced('- Sources: 1\n', '- Sources: 2\n') },
    expected: ['practice/mm-talks.md: statement No section rests on source 1, as finding 1 does'],
  },
  {
    rule: 'statement',
    what: 'a lesson that its section does not say',
    corpus: { 'practice/mm-talks.md': replaced('Trust came first.', 'Money was short.') },
    expected: [
      'practice/mm-talks.md: statement What lesson 1 says is not in «Lessons», which have its sources',
    ],
  },
  {
    rule: 'shared-words',
    what: 'words that were copied',
    sheets: {
      [opacSheet]: replaced(
        'Groups should take in nobody below 18.',
        'As all know, declarations can be made stronger at any time, like this.',
      ),
    },
    expected: [
      'international/opac.md: shared-words Art. 3(4)–(5) has words of the sheet opac: «declarations can be made stronger at any time»',
    ],
  },
];
