import { replaced } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const frontMatterFaults: readonly FaultCase[] = [
  {
    fault: 'a file without front matter',
    change: { 'topics/release.md': 'See the release.\n' },
    expected: [
      'topics/release.md:1:1: error front-matter The front matter is missing\n  Begin the file with a line “---”, the fields, and another “---”.',
    ],
  },
  {
    fault: 'front matter that is no YAML',
    change: {
      'international/opac.md': replaced(
        'title: Optional Protocol on',
        'title: "Optional Protocol on',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:4:56-5:1: error front-matter Not valid YAML: Missing closing "quote',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'front matter that is a list',
    change: { 'topics/release.md': '---\n- a list\n---\nText.\n' },
    expected: [
      'topics/release.md:2:1-2:9: error front-matter The front matter is no set of fields',
    ],
  },
  {
    fault: 'a key given twice',
    change: {
      'international/opac.md': replaced('region: global\n', 'region: global\nregion: global\n'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:9:1-9:2: error front-matter Not valid YAML: Map keys must be unique',
      'international/opac.md:43:80-43:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a field missing',
    change: {
      'international/opac.md': replaced(
        'title: Optional Protocol on children in armed conflict\n',
        '',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:1:1: error schema “title” is missing',
      'international/opac.md:41:80-41:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a field missing from one source',
    change: { 'international/opac.md': replaced(', title: A blog', '') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:20:5-20:60: error schema “sources 2 title” is missing',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a number for a title',
    change: {
      'international/opac.md': replaced('short_title: Optional Protocol', 'short_title: 5'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:5:14-5:15: error schema “short_title” must be text',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an empty list',
    change: { 'international/opac.md': replaced('topics: [recruitment, release]', 'topics: []') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:14:9-14:11: error schema “topics” is empty',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an age that is no number',
    change: { 'international/opac.md': replaced('minimum_age: 18', 'minimum_age: eighteen') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:13:14-13:22: error schema “minimum_age” must be a number',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an age that nobody means',
    change: { 'international/opac.md': replaced('minimum_age: 18', 'minimum_age: 5') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:13:14-13:15: error schema “minimum_age” must be 10 or more',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an age above all',
    change: { 'international/opac.md': replaced('minimum_age: 18', 'minimum_age: 80') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:13:14-13:16: error schema “minimum_age” must be 30 or less',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a language by its name',
    change: {
      'international/opac.md': replaced(
        'relations:',
        'names:\n  french: { title: Protocole }\nrelations:',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:17:3-17:9: error schema “names french” is no two-letter code of a language, like “fr”',
      'international/opac.md:44:80-44:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'an unknown field',
    change: {
      'international/opac.md': replaced(
        'status_as_of: 2023',
        'status_as_of: 2023\nstatus_date: 2023',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:12:1-12:12: error unknown-key There is no field “status_date”\n  Take it out, or put what it says into the text.',
      'international/opac.md:43:80-43:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a misspelt field',
    change: { 'international/opac.md': replaced('abbreviations: [OPAC]', 'abreviations: [OPAC]') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:6:1-6:13: error unknown-key There is no field “abreviations”\n  Did you mean “abbreviations”?',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a misspelt field of a source',
    change: { 'international/opac.md': replaced('title: A blog', 'titel: A blog') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:20:45-20:50: error unknown-key There is no field “titel”\n  Did you mean “title”?',
      'international/opac.md:42:80-42:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
  {
    fault: 'a field of commitments in a treaty',
    change: {
      'international/opac.md': replaced('region: global', 'region: global\ngroup: mm-knu'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:18:80-18:94: info unknown-citation “OPAC Art. 4(1)” is of no text in the corpus',
      'international/opac.md:9:1-9:6: error unknown-key There is no field “group”\n  Only commitments have it.',
      'international/opac.md:43:80-43:94: info unknown-citation “OPAC Art. 3(5)” is of no text in the corpus',
    ],
  },
];
