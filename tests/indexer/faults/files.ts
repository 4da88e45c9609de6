import { replaced, validCorpus } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const fileFaults: readonly FaultCase[] = [
  {
    fault: 'an empty file',
    change: { 'topics/release.md': '\n\n' },
    expected: ['topics/release.md:1:1: error empty-file The file is empty'],
  },
  {
    fault: 'a file that is not UTF-8',
    change: {
      'topics/release.md': Buffer.from(
        '---\nid: release\ntitle: R\xe9lease\n---\nText.\n',
        'latin1',
      ),
    },
    expected: [
      'topics/release.md:3:9: error not-utf8 The file is not UTF-8 from here on\n  Save it as UTF-8.',
    ],
  },
  {
    fault: 'a character cut off at the end',
    change: { 'topics/release.md': Buffer.from('---\nid: release\n\xc3', 'latin1') },
    expected: [
      'topics/release.md:3:1: error not-utf8 The file is not UTF-8 from here on\n  Save it as UTF-8.',
    ],
  },
  {
    fault: 'a file that is too large',
    change: { 'topics/release.md': 'x'.repeat(1024 * 1024 + 1) },
    expected: [
      'topics/release.md:1:1: error too-large The file has 1048577 bytes; at most 1048576 are read\n  Split it, or take out what is no summary.',
    ],
  },
  {
    fault: 'a file in no folder of pages',
    change: { 'notes/opac.md': 'A note.\n' },
    expected: [
      'notes/opac.md:1:1: error wrong-folder No page is made from a file here\n  Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.',
    ],
  },
  {
    fault: 'a national text without the folder of its country',
    change: { 'national/act.md': 'An act.\n' },
    expected: [
      'national/act.md:1:1: error wrong-folder No page is made from a file here\n  Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.',
    ],
  },
  {
    fault: 'a treaty among the commitments',
    change: {
      'commitments/mm/crc.md': validCorpus['international/crc.md'] ?? '',
      'international/crc.md': null,
      'international/opac.md': replaced('CRC Art. 38(2)', 'the CRC'),
    },
    expected: [
      'commitments/mm/crc.md:3:7-3:13: error wrong-folder A treaty does not lie in “commitments/mm”\n  Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.',
    ],
  },
  {
    fault: 'a file that stops the program',
    change: {
      'topics/release.md': `---
id: release
title: Release
---
${'>'.repeat(20_000)} x
`,
    },
    expected: [
      'topics/release.md:1:1: error crash The file could not be read: Maximum call stack size exceeded\n  This is a fault of the program, not only of the file: please report it.',
    ],
  },
  {
    fault: 'a commitment among the national laws',
    change: {
      'national/mm/mm-knu-deed-2013.md': validCorpus['commitments/mm/mm-knu-deed-2013.md'] ?? '',
      'commitments/mm/mm-knu-deed-2013.md': null,
    },
    expected: [
      'national/mm/mm-knu-deed-2013.md:3:7-3:25: error wrong-folder A deed of commitment does not lie in “national/mm”\n  Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.',
    ],
  },
  {
    fault: 'a law in the folder of another country',
    change: { 'national/in/in-jj-act-2015.md': replaced('jurisdiction: IN', 'jurisdiction: MM') },
    expected: [
      'national/in/in-jj-act-2015.md:7:15-7:17: error wrong-folder A text of MM does not lie in “national/in”\n  Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.',
    ],
  },
  {
    fault: 'a national law among the international texts',
    change: {
      'international/opac.md': replaced('jurisdiction: international', 'jurisdiction: IN'),
    },
    expected: [
      'international/opac.md:7:15-7:17: error wrong-folder A text of IN does not lie in “international”\n  Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.',
    ],
  },
  {
    fault: 'the same id in two folders',
    change: {
      'national/in/opac.md': (validCorpus['international/opac.md'] ?? '')
        .replace('jurisdiction: international', 'jurisdiction: IN')
        .replace('kind: treaty', 'kind: statute')
        .replace('](#art-6)', '](../../international/opac.md#art-6)'),
    },
    expected: [
      'national/in/opac.md:2:5-2:9: error duplicate-id The id “opac” is taken by international/opac.md',
    ],
  },
  {
    fault: 'no vocabulary',
    change: { 'vocabulary.yaml': null },
    expected: ['vocabulary.yaml:1:1: error vocabulary The file is missing'],
  },
  {
    fault: 'a vocabulary that is no YAML',
    change: { 'vocabulary.yaml': 'kinds: [\n' },
    expected: [
      'vocabulary.yaml:2:1-2:2: error vocabulary Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  },
  {
    fault: 'a vocabulary without a kind',
    change: {
      'vocabulary.yaml': replaced(
        '  judgment: { label: Judgment',
        '  judgement: { label: Judgment',
      ),
    },
    expected: [
      'vocabulary.yaml:41:3-41:12: error vocabulary There is no field “judgement”\n  Did you mean “judgment”?',
    ],
  },
  {
    fault: 'a vocabulary with an unknown list',
    change: { 'vocabulary.yaml': replaced('weak_hosts: ', 'weak_hostes: ') },
    expected: [
      'vocabulary.yaml:35:1-35:12: error vocabulary There is no field “weak_hostes”\n  Did you mean “weak_hosts”?',
    ],
  },
  {
    fault: 'a topic without a guide',
    change: {
      'vocabulary.yaml': replaced(
        'release: { label: release',
        'schools: { label: schools }\n  release: { label: release',
      ),
    },
    expected: [
      'vocabulary.yaml:30:3-30:10: error missing-topic The topic “schools” has no guide\n  Write topics/schools.md.',
    ],
  },
  {
    fault: 'a redirect to nothing',
    change: { 'redirects.yaml': '/instruments/op-ac: /instruments/opak\n' },
    expected: [
      'redirects.yaml:1:21-1:38: error redirects Nothing is at “/instruments/opak”\n  Did you mean “/instruments/opac”?',
    ],
  },
  {
    fault: 'a redirect from a page that is there',
    change: { 'redirects.yaml': '/instruments/crc: /instruments/opac\n' },
    expected: [
      'redirects.yaml:1:1-1:17: error redirects A page is at “/instruments/crc”: it would never be seen',
    ],
  },
  {
    fault: 'a redirect that is no address',
    change: { 'redirects.yaml': 'op-ac: /instruments/opac\n' },
    expected: [
      'redirects.yaml:1:1-1:6: error redirects “op-ac” must be an address of the site: /…',
    ],
  },
  {
    fault: 'a change to a page that is not there',
    change: { 'changes.yaml': replaced('group:mm-knu', 'group:mm-kun') },
    expected: [
      'changes.yaml:3:33-3:45: error changes There is no page “group:mm-kun”\n  Did you mean “group:mm-knu”?',
    ],
  },
  {
    fault: 'a change without a date',
    change: { 'changes.yaml': replaced('date: 2026-01-02', 'date: yesterday') },
    expected: [
      'changes.yaml:1:9-1:18: error changes “1 date” must be a real date written 2000, 2000-05 or 2000-05-25',
    ],
  },
];
