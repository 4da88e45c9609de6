import { replaced } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const wordFaults: readonly FaultCase[] = [
  {
    fault: 'an unknown kind',
    change: { 'international/opac.md': replaced('kind: treaty', 'kind: treatie') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:3:7-3:14: error vocabulary “kind” cannot be “treatie”\n  Did you mean “treaty”?',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'no kind',
    change: { 'international/opac.md': replaced('kind: treaty\n', '') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:1:1: error schema “kind” is missing',
      'international/opac.md:41:80-41:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an unknown status',
    change: { 'international/opac.md': replaced('status: in-force', 'status: in force') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:10:9-10:17: error vocabulary “status” cannot be “in force”\n  Did you mean “in-force”?',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an unknown addressee',
    change: {
      'international/opac.md': replaced('binding_on: [states]', 'binding_on: [states, everyone]'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:12:22-12:30: error vocabulary “binding_on 2” cannot be “everyone”\n  It is one of: states, armed-groups, individuals.',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an unknown kind of source',
    change: {
      'international/opac.md': replaced(
        'title: A blog, kind: account',
        'title: A blog, kind: press',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:20:66-20:71: error vocabulary “sources 2 kind” cannot be “press”\n  It is one of: official, copy, account.',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an unknown region',
    change: { 'international/opac.md': replaced('region: global', 'region: globe') },
    expected: [
      'international/opac.md:8:9-8:14: error vocabulary There is no region “globe”\n  It is one of: global, asia-pacific.',
    ],
  },
  {
    fault: 'an unknown topic',
    change: {
      'international/opac.md': replaced(
        'topics: [recruitment, release]',
        'topics: [recruitment, relase]',
      ),
    },
    expected: [
      'international/opac.md:14:23-14:29: error vocabulary There is no topic “relase”\n  Did you mean “release”?',
    ],
  },
  {
    fault: 'an unknown relation',
    change: { 'international/opac.md': replaced('type: supplements', 'type: suplements') },
    expected: [
      'international/opac.md:17:22-17:32: error vocabulary There is no relation “suplements”\n  Did you mean “supplements”?',
    ],
  },
  {
    fault: 'an unknown status of a group',
    change: { 'groups/mm-knu.md': replaced('status: active', 'status: activ') },
    expected: [
      'groups/mm-knu.md:7:9-7:14: error vocabulary There is no status of a group “activ”\n  Did you mean “active”?',
    ],
  },
  {
    fault: 'a topic that is not in the vocabulary',
    change: {
      'topics/release.md': null,
      'topics/relief.md': '---\nid: relief\ntitle: Relief\n---\nA guide.\n',
    },
    expected: [
      'topics/relief.md:2:5-2:11: error vocabulary There is no topic “relief”\n  It is one of: recruitment, release.',
      'vocabulary.yaml:30:3-30:10: error missing-topic The topic “release” has no guide\n  Write topics/release.md.',
    ],
  },
  {
    fault: 'a day that does not exist',
    change: { 'international/crc.md': replaced('adopted: 1989-11-20', 'adopted: 1989-02-30') },
    expected: [
      'international/crc.md:9:10-9:20: error date “adopted” must be a real date written 2000, 2000-05 or 2000-05-25',
      'international/opac.md:22:25-22:39: info unknown-citation “CRC Art. 38(2)” is of no text in the corpus',
      'topics/recruitment.md:6:45-6:59: info unknown-citation “CRC Art. 38(3)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a date in words',
    change: {
      'international/crc.md': replaced('adopted: 1989-11-20', 'adopted: 20 November 1989'),
    },
    expected: [
      'international/crc.md:9:10-9:26: error date “adopted” must be a real date written 2000, 2000-05 or 2000-05-25',
      'international/opac.md:22:25-22:39: info unknown-citation “CRC Art. 38(2)” is of no text in the corpus',
      'topics/recruitment.md:6:45-6:59: info unknown-citation “CRC Art. 38(3)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a date that is a list',
    change: { 'international/crc.md': replaced('adopted: 1989-11-20', 'adopted: [1989]') },
    expected: [
      'international/crc.md:9:10-9:16: error date “adopted” must be a real date written 2000, 2000-05 or 2000-05-25',
      'international/opac.md:22:25-22:39: info unknown-citation “CRC Art. 38(2)” is of no text in the corpus',
      'topics/recruitment.md:6:45-6:59: info unknown-citation “CRC Art. 38(3)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a treaty date that does not exist',
    change: { 'countries/in.md': replaced('date: 2005-11-30', 'date: 2005-11-31') },
    expected: [
      'countries/in.md:6:46-6:56: error date “treaties 1 date” must be a real date written 2000, 2000-05 or 2000-05-25',
    ],
  },
  {
    fault: 'an address without its beginning',
    change: {
      'international/opac.md': replaced(
        'official_url: https://www.example.org/opac',
        'official_url: www.example.org/opac',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:15:15-15:35: error url “official_url” must be a full web address that begins with https:// or http://',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an address that is no web address',
    change: {
      'international/opac.md': replaced(
        '"https://law.blogspot.com/opac"',
        '"ftp://law.blogspot.com/opac"',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:20:12-20:41: error url “sources 2 url” must be a full web address that begins with https:// or http://',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'no date of the status',
    change: { 'international/opac.md': replaced('status_as_of: 2023\n', '') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:1:1: error missing-as-of “status_as_of” is missing\n  Give the date of the source that says what the status is.',
      'international/opac.md:41:80-41:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'no date of a treaty status',
    change: { 'countries/in.md': replaced(' as_of: 2023-01,', '') },
    expected: [
      'countries/in.md:6:5-6:72: error missing-as-of “treaties 1 as_of” is missing\n  Give the date of the source that says what the status is.',
    ],
  },
  {
    fault: 'no sources',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced(
        'sources:\n  - { url: "https://www.example.org/deed", title: The deed, kind: copy }\n',
        '',
      ),
    },
    expected: ['commitments/mm/mm-knu-deed-2013.md:1:1: error missing-source “sources” is missing'],
  },
  {
    fault: 'an id that is not the file name',
    change: { 'international/opac.md': replaced('id: opac', 'id: opak') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: error dangling-citation “OPAC Art. 4(1)”: “opak” has no provision “art-4-1”',
      "international/opac.md:2:5-2:9: error id-is-file-name The id “opak” is not the file's name “opac”\n  An id never changes once it is published: if in doubt, rename the file.",
      'international/opac.md:42:80-42:94: error dangling-citation “OPAC Art. 3(5)”: “opak” has no provision “art-3-5”',
    ],
  },
  {
    fault: 'an id with capitals',
    change: {
      'topics/Release.md': '---\nid: Release\ntitle: Release\n---\nA guide.\n',
      'topics/release.md': null,
    },
    expected: [
      'topics/Release.md:2:5-2:12: error schema “id” must be lower-case words joined by hyphens, like «unsc-1612»',
      'vocabulary.yaml:30:3-30:10: error missing-topic The topic “release” has no guide\n  Write topics/release.md.',
    ],
  },
  {
    fault: 'a country code in lower case',
    change: { 'national/in/in-jj-act-2015.md': replaced('jurisdiction: IN', 'jurisdiction: in') },
    expected: [
      'national/in/in-jj-act-2015.md:7:15-7:17: error schema “jurisdiction” must be a two-letter country code in capitals, like IN',
    ],
  },
];
