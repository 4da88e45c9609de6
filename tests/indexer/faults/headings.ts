import { replaced } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const headingFaults: readonly FaultCase[] = [
  {
    fault: 'a misspelt unit',
    change: {
      'national/in/in-jj-act-2015.md': replaced('## s. 83(1): Rec', '## Sectoin 83(1): Rec'),
    },
    expected: [
      'national/in/in-jj-act-2015.md:19:1-19:50: error heading “Sectoin 83(1)” is no pin\n  Did you mean “s. 83(1)”?',
    ],
  },
  {
    fault: 'brackets that do not match',
    change: { 'national/in/in-jj-act-2015.md': replaced('## s. 83(1): Rec', '## s. 83(1: Rec') },
    expected: [
      'national/in/in-jj-act-2015.md:19:1-19:44: error heading “s. 83(1” is no pin: its brackets do not match\n  Did you mean “s. 83(1)”?',
    ],
  },
  {
    fault: 'a colon without a pin',
    change: { 'international/opac.md': replaced('## Background', '## Background: ten years') },
    expected: [
      'international/opac.md:51:1-51:25: error heading “Background” is no pin, and only a pin has a colon after it\n  A provision begins with its pin: “Art. 4(1): …”; a text without numbers has “Clause: Release”.',
    ],
  },
  {
    fault: 'a level left out',
    change: { 'international/opac.md': replaced('### Art. 4(1): No', '#### Art. 4(1): No') },
    expected: [
      'international/opac.md:34:1-34:40: error heading A level is left out between “##” and “####”',
    ],
  },
  {
    fault: 'a title in the body',
    change: { 'international/opac.md': replaced('## Background', '# Background') },
    expected: [
      'international/opac.md:51:1-51:13: error heading The title stands in the front matter: headings begin at “##”',
    ],
  },
  {
    fault: 'a heading below the others first',
    change: { 'topics/release.md': replaced('See [', '### How\n\nSee [') },
    expected: [
      'topics/release.md:5:1-5:8: error heading The first heading has the level “##”',
      'topics/release.md:5:1-5:8: error missing-summary The summary is missing\n  Say in two to five sentences what it is, whom it binds and why it matters here.',
    ],
  },
  {
    fault: 'the same pin twice',
    change: { 'international/opac.md': replaced('## Background\n', '## Article 4: Again\n') },
    expected: [
      'international/opac.md:51:1-51:20: error duplicate-anchor The address “art-4” is taken by the heading at line 32',
      'international/opac.md:51:1-51:20: warning weak-source “Art. 4” rests on weak hosts alone\n  Find a page of the publisher, or of a body that answers for what it shows.',
    ],
  },
  {
    fault: 'the same section twice',
    change: {
      'groups/mm-knu.md': replaced(
        'It was founded in 1947.',
        'It was founded in 1947.\n\n## Background\n\nAgain.',
      ),
    },
    expected: [
      'groups/mm-knu.md:20:1-20:14: error duplicate-anchor The address “background” is taken by the heading at line 14',
    ],
  },
  {
    fault: 'a provision out of order',
    change: { 'international/crc.md': replaced('### Art. 38(3): No', '### Art. 38(1): No') },
    expected: [
      'international/crc.md:31:1-31:40: error order “Art. 38(1)” stands after “Art. 38(2)”',
      'topics/recruitment.md:6:45-6:59: error dangling-citation “CRC Art. 38(3)”: “crc” has no provision “art-38-3”\n  Did you mean “CRC Art. 38(2)”?',
    ],
  },
  {
    fault: 'a preamble after an article',
    change: { 'international/opac.md': replaced('## Background\n', '## Preamble\n') },
    expected: [
      'international/opac.md:51:1-51:12: error order “Preamble” stands after “Art. 6”',
      'international/opac.md:51:1-51:12: warning weak-source “Preamble” rests on weak hosts alone\n  Find a page of the publisher, or of a body that answers for what it shows.',
    ],
  },
  {
    fault: 'a paragraph under another article',
    change: { 'international/opac.md': replaced('### Art. 4(1): No', '### Art. 5(1): No') },
    expected: [
      'changes.yaml:3:17-3:31: error changes There is no page “opac#art-4-1”',
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: error dangling-citation “OPAC Art. 4(1)”: “opac” has no provision “art-4-1”\n  Did you mean “OPAC Art. 5(1)”?',
      'international/opac.md:34:1-34:39: error order “Art. 5(1)” stands under “Art. 4” and is no part of it',
    ],
  },
  {
    fault: 'a paragraph told by a range already',
    change: {
      'international/opac.md': replaced(
        '## Art. 4: Armed groups\n\n',
        '## Art. 3(5): Schools\n\n- Sources: 1\n\nSchools are exempt.\n\n## Art. 4: Armed groups\n\n',
      ),
    },
    expected: [
      'international/opac.md:32:1-32:22: error order “Art. 3(5)” lies inside “Art. 3(4)–(5)”',
    ],
  },
  {
    fault: 'a provision without a caption',
    change: {
      'international/opac.md': replaced(
        '## Art. 3(4)–(5): Declarations and schools',
        '## Art. 3(4)–(5)',
      ),
    },
    expected: [
      'international/opac.md:24:1-24:17: warning missing-caption “Art. 3(4)–(5)” has no caption\n  Say the rule in a few words after a colon.',
    ],
  },
  {
    fault: 'a provision that says nothing',
    change: { 'international/opac.md': replaced('States shall release those recruited.\n', '') },
    expected: [
      'international/opac.md:44:1-44:19: error empty-provision Nothing stands under “Art. 6”',
    ],
  },
  {
    fault: 'a section that says nothing',
    change: { 'groups/mm-knu.md': replaced('It was founded in 1947.\n', '') },
    expected: [
      'groups/mm-knu.md:14:1-14:14: error empty-provision Nothing stands under “Background”',
    ],
  },
  {
    fault: 'no summary',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced(
        'The Karen National Union promised to recruit no children. It goes further than OPAC Art. 4(1).\n',
        '',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:19:1-19:23: error missing-summary The summary is missing\n  Say in two to five sentences what it is, whom it binds and why it matters here.',
    ],
  },
  {
    fault: 'nothing but front matter',
    change: {
      'topics/release.md': replaced('See [OPAC on release](../international/opac.md#art-6).\n', ''),
    },
    expected: [
      'topics/release.md:4:4: error missing-summary The summary is missing\n  Say in two to five sentences what it is, whom it binds and why it matters here.',
    ],
  },
];
