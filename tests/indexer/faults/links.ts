import { replaced } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const linkFaults: readonly FaultCase[] = [
  {
    fault: 'a relation to an instrument that is not there',
    change: { 'international/opac.md': replaced('to: crc', 'to: crcc') },
    expected: [
      'international/opac.md:17:11-17:15: error dangling-relation There is no instrument “crcc”\n  Did you mean “crc”?',
    ],
  },
  {
    fault: 'a relation to a provision that is not there',
    change: { 'international/opac.md': replaced('to: crc,', 'to: "crc#art-38-4",') },
    expected: [
      'international/opac.md:17:11-17:25: error dangling-relation “crc” has no provision “art-38-4”\n  Did you mean “art-38-2”?',
    ],
  },
  {
    fault: 'a relation to itself',
    change: { 'international/opac.md': replaced('to: crc', 'to: opac') },
    expected: [
      'international/opac.md:17:11-17:15: error dangling-relation A page has no relation to itself',
    ],
  },
  {
    fault: 'a relation of a group to a group that is not there',
    change: {
      'groups/mm-knu.md': replaced(
        'sources:',
        'relations:\n  - { to: mm-kun, type: split-from }\nsources:',
      ),
    },
    expected: [
      'groups/mm-knu.md:10:11-10:17: error dangling-relation There is no group “mm-kun”\n  Did you mean “mm-knu”?',
    ],
  },
  {
    fault: 'a group that is not there',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('group: mm-knu', 'group: mm-kun') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:6:8-6:14: error dangling-reference There is no group “mm-kun”\n  Did you mean “mm-knu”?',
    ],
  },
  {
    fault: 'one of several groups that is not there',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced('group: mm-knu', 'group: [mm-knu, mm-abc]'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:6:17-6:23: error dangling-reference There is no group “mm-abc”\n  Write its page first: groups/mm-abc.md.',
    ],
  },
  {
    fault: 'a country without a page',
    change: {
      'countries/mm.md': null,
      'groups/mm-knu.md': replaced('countries: [MM]', 'countries: [IN]'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:7:15-7:17: error dangling-reference There is no country “mm”\n  Write its page first: countries/mm.md.',
    ],
  },
  {
    fault: 'a treaty that is not there',
    change: { 'countries/in.md': replaced('instrument: opac', 'instrument: opca') },
    expected: [
      'countries/in.md:6:19-6:23: error dangling-reference There is no instrument “opca”\n  Did you mean “opac”?',
    ],
  },
  {
    fault: 'a link to a file that is not there',
    change: {
      'topics/release.md': replaced(
        '../international/opac.md#art-6',
        '../international/opca.md#art-6',
      ),
    },
    expected: [
      'topics/release.md:5:5-5:54: error dangling-link There is no file “international/opca.md”\n  Did you mean “../international/opac.md”?',
    ],
  },
  {
    fault: 'a link to the wrong folder',
    change: {
      'topics/release.md': replaced('../international/opac.md#art-6', '../national/opac.md'),
    },
    expected: [
      'topics/release.md:5:5-5:43: error dangling-link There is no file “national/opac.md”\n  Did you mean “../international/opac.md”?',
    ],
  },
  {
    fault: 'a link to a heading that is not there',
    change: { 'topics/release.md': replaced('opac.md#art-6', 'opac.md#art-66') },
    expected: [
      'topics/release.md:5:5-5:55: error dangling-link “international/opac.md” has no heading “art-66”\n  Did you mean “#art-6”?',
    ],
  },
  {
    fault: 'a link to a heading of its own that is not there',
    change: { 'international/opac.md': replaced('](#art-6)', '](#art-7)') },
    expected: [
      'international/opac.md:42:54-42:75: error dangling-link “international/opac.md” has no heading “art-7”\n  Did you mean “#art-4”?',
    ],
  },
  {
    fault: 'a link to an address of the site',
    change: {
      'topics/release.md': replaced('../international/opac.md#art-6', '/instruments/opac/art-6'),
    },
    expected: [
      'topics/release.md:5:5-5:47: error dangling-link “/instruments/opac/art-6” is neither a file of the corpus nor a web address\n  Link to a file by its path from here: “../international/opac.md#art-4-1”.',
    ],
  },
  {
    fault: 'a link with a scheme that is not for reading',
    change: {
      'topics/release.md': replaced('../international/opac.md#art-6', 'javascript:alert(1)'),
    },
    expected: [
      'topics/release.md:5:5-5:43: error dangling-link “javascript:alert(1)” is neither a file of the corpus nor a web address\n  Link to a file by its path from here: “../international/opac.md#art-4-1”.',
    ],
  },
  {
    fault: 'a reference link to a file that is not there',
    change: {
      'topics/release.md': replaced(
        '[OPAC on release](../international/opac.md#art-6).',
        '[OPAC][1].\n\n[1]: ../opac.md',
      ),
    },
    expected: [
      'topics/release.md:5:5-5:14: error dangling-link There is no file “opac.md”\n  Did you mean “../international/opac.md”?',
    ],
  },
  {
    fault: 'raw HTML in a sentence',
    change: { 'topics/release.md': replaced('See [', 'See <b>this</b>: [') },
    expected: [
      'topics/release.md:5:5-5:8: error raw-html HTML has no place in a file: “<b>”\n  Write “\\<” where the sign itself is meant.',
      'topics/release.md:5:12-5:16: error raw-html HTML has no place in a file: “</b>”\n  Write “\\<” where the sign itself is meant.',
    ],
  },
  {
    fault: 'raw HTML as a block',
    change: { 'topics/release.md': replaced('See [', '<div onclick="alert(1)">\n\nSee [') },
    expected: [
      'topics/release.md:5:1-5:25: error raw-html HTML has no place in a file: “<div onclick="alert(1)">”\n  Write “\\<” where the sign itself is meant.',
    ],
  },
  {
    fault: 'an image',
    change: {
      'topics/release.md': replaced('See [', '![A map](https://example.org/map.png)\n\nSee ['),
    },
    expected: ['topics/release.md:5:1-5:38: error raw-html An image has no place in a file'],
  },
];
