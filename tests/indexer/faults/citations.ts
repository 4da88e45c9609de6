import { replaced } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const citationFaults: readonly FaultCase[] = [
  {
    fault: 'a citation of an article that is not there',
    change: { 'topics/release.md': replaced('See [', 'See OPAC Art. 44(1) and [') },
    expected: [
      'topics/release.md:5:5-5:20: error dangling-citation “OPAC Art. 44(1)”: “opac” has no provision “art-44-1”\n  Did you mean “OPAC Art. 4(1)”?',
    ],
  },
  {
    fault: 'a citation of a paragraph that is not there',
    change: { 'topics/recruitment.md': replaced('CRC Art. 38(3)', 'CRC Art. 39(3)') },
    expected: [
      'topics/recruitment.md:6:45-6:59: error dangling-citation “CRC Art. 39(3)”: “crc” has no provision “art-39-3”\n  Did you mean “CRC Art. 38(3)”?',
    ],
  },
  {
    fault: 'a citation over a line ending',
    change: { 'topics/release.md': replaced('See [', 'See OPAC\nArt. 44(1) and [') },
    expected: [
      'topics/release.md:5:5-6:11: error dangling-citation “OPAC Art. 44(1)”: “opac” has no provision “art-44-1”\n  Did you mean “OPAC Art. 4(1)”?',
    ],
  },
  {
    fault: 'a citation in a list in a quotation',
    change: {
      'topics/release.md': replaced(
        'See [',
        '> - See *the text*, OPAC\n>   Art. 44(1) &amp; more.\n\nSee [',
      ),
    },
    expected: [
      'topics/release.md:5:21-6:15: error dangling-citation “OPAC Art. 44(1)”: “opac” has no provision “art-44-1”\n  Did you mean “OPAC Art. 4(1)”?',
    ],
  },
  {
    fault: 'a citation behind a backslash',
    change: { 'topics/release.md': replaced('See [', '\\*See\\* OPAC Art. 44(1) and [') },
    expected: [
      'topics/release.md:5:9-5:24: error dangling-citation “OPAC Art. 44(1)”: “opac” has no provision “art-44-1”\n  Did you mean “OPAC Art. 4(1)”?',
    ],
  },
  {
    fault: 'a citation in the text of a provision',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced(
        'Nobody under 18 is recruited.',
        'Nobody under 18 is recruited (OPAC Art. 44).',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:26:31-26:43: error dangling-citation “OPAC Art. 44”: “opac” has no provision “art-44”\n  Did you mean “OPAC Art. 4”?',
    ],
  },
  {
    fault: 'a provision that others cite taken away',
    change: { 'international/crc.md': replaced('### Art. 38(3): No', '### Art. 38(4): No') },
    expected: [
      'topics/recruitment.md:6:45-6:59: error dangling-citation “CRC Art. 38(3)”: “crc” has no provision “art-38-3”\n  Did you mean “CRC Art. 38(2)”?',
    ],
  },
  {
    fault: 'a citation that may mean two texts',
    change: {
      'international/opac.md': replaced('abbreviations: [OPAC]', 'abbreviations: [OPAC, CRC]'),
    },
    expected: [
      'international/opac.md:22:25-22:39: warning ambiguous-citation “CRC Art. 38(2)” may mean crc#art-38-2 or opac\n  Write the name that only one of them has.',
      'topics/recruitment.md:6:45-6:59: warning ambiguous-citation “CRC Art. 38(3)” may mean crc#art-38-3 or opac\n  Write the name that only one of them has.',
    ],
  },
  {
    fault: 'a citation of a text that is not in the corpus',
    change: { 'topics/release.md': replaced('See [', 'See resolution 1261 (1999), para. 2 and [') },
    expected: [
      'topics/release.md:5:5-5:36: info unknown-citation “resolution 1261 (1999), para. 2” is of no text in the corpus',
    ],
  },
];
