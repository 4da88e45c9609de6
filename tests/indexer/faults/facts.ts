import { replaced } from '../../factories/corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const factFaults: readonly FaultCase[] = [
  {
    fault: 'a misspelt fact',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced('- Force: undertakes', '- Fource: undertakes'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:3-23:9: error fact-key There is no fact “Fource”\n  Did you mean “Force”?',
    ],
  },
  {
    fault: 'a fact that is none of ours',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced(
        '- Force: undertakes',
        '- Witness: Geneva Call',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:3-23:10: error fact-key There is no fact “Witness”\n  It is one of: Binds, Age, Force, Topics, Sources.',
    ],
  },
  {
    fault: 'a line without a key',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced('- Force: undertakes', '- undertakes'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:3-23:13: error fact-key A line in the list of facts has no key\n  Write “Key: value”.',
    ],
  },
  {
    fault: 'a misspelt line of sources',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('- Sources: 1', '- Souces: 1') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:16:5-16:73: info unused-source Nothing rests on source 1\n  Name it where it is used. Taking it out changes the numbers of those after it.',
      'commitments/mm/mm-knu-deed-2013.md:24:3-24:9: error fact-key There is no fact “Souces”\n  Did you mean “Sources”?',
    ],
  },
  {
    fault: 'a fact in a plain section',
    change: { 'groups/mm-knu.md': replaced('- Sources: 1', '- Force: shall\n- Sources: 1') },
    expected: [
      'groups/mm-knu.md:16:3-16:8: error fact-key A plain section has no “Force”\n  Only provisions have it: begin the heading with a pin.',
    ],
  },
  {
    fault: 'facts out of order',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced(
        '- Age: 18\n- Force: undertakes',
        '- Force: undertakes\n- Age: 18',
      ),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:3-23:6: error fact-order “Age” stands after “Force”\n  The order is Binds, Age, Force, Topics, Sources.',
    ],
  },
  {
    fault: 'a fact given twice',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced('- Age: 18\n', '- Age: 18\n- Age: 18\n'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:3-23:6: error fact-duplicate “Age” is given twice',
    ],
  },
  {
    fault: 'an age in words',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('- Age: 18', '- Age: eighteen') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:22:8-22:16: error fact-value An age is a whole number from 10 to 30, not “eighteen”',
    ],
  },
  {
    fault: 'an age out of range',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('- Age: 18', '- Age: 180') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:22:8-22:11: error fact-value An age is a whole number from 10 to 30, not “180”',
    ],
  },
  {
    fault: 'a fact without a value',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('- Force: undertakes', '- Force:') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:3-23:9: error fact-value “Force” has no value',
    ],
  },
  {
    fault: 'an unknown force',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced('- Force: undertakes', '- Force: undertake'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:23:10-23:19: error vocabulary There is no force “undertake”\n  Did you mean “undertakes”?',
    ],
  },
  {
    fault: 'an unknown topic of a provision',
    change: {
      'international/opac.md': replaced('- Topics: release', '- Topics: recruitment, relase'),
    },
    expected: [
      'international/opac.md:46:24-46:30: error vocabulary There is no topic “relase”\n  Did you mean “release”?',
    ],
  },
  {
    fault: 'an unknown addressee of a provision',
    change: { 'international/opac.md': replaced('- Binds: armed groups', '- Binds: armed grups') },
    expected: [
      'international/opac.md:36:10-36:21: error vocabulary There is no addressee “armed grups”\n  Did you mean “armed groups”?',
    ],
  },
  {
    fault: 'a provision without a source',
    change: { 'national/in/in-jj-act-2015.md': replaced('- Sources: 1\n', '') },
    expected: [
      'national/in/in-jj-act-2015.md:15:5-15:74: info unused-source Nothing rests on source 1\n  Name it where it is used. Taking it out changes the numbers of those after it.',
      'national/in/in-jj-act-2015.md:19:1-19:45: error missing-source “s. 83(1)” has no source',
    ],
  },
  {
    fault: 'a source that is not in the list',
    change: { 'national/in/in-jj-act-2015.md': replaced('- Sources: 1', '- Sources: 1, 9') },
    expected: [
      'national/in/in-jj-act-2015.md:23:15-23:16: error source-number There is no source 9: the list has 1',
    ],
  },
  {
    fault: 'a source that is no number',
    change: { 'national/in/in-jj-act-2015.md': replaced('- Sources: 1', '- Sources: the act') },
    expected: [
      'national/in/in-jj-act-2015.md:15:5-15:74: info unused-source Nothing rests on source 1\n  Name it where it is used. Taking it out changes the numbers of those after it.',
      'national/in/in-jj-act-2015.md:23:12-23:19: error source-number “the act” is no number of a source',
    ],
  },
  {
    fault: 'a source named twice',
    change: { 'national/in/in-jj-act-2015.md': replaced('- Sources: 1', '- Sources: 1, 1') },
    expected: [
      'national/in/in-jj-act-2015.md:23:15-23:16: error source-number Source 1 is named twice',
    ],
  },
  {
    fault: 'a treaty status on a source that is not there',
    change: { 'countries/in.md': replaced('sources: [1]', 'sources: [3]') },
    expected: [
      'countries/in.md:6:84-6:85: error source-number There is no source 3: the list has 1',
    ],
  },
  {
    fault: 'a blog as the text itself',
    change: {
      'international/opac.md': replaced(
        'title: A blog, kind: account',
        'title: A blog, kind: copy',
      ),
    },
    expected: [
      'international/opac.md:20:66-20:70: error weak-source “law.blogspot.com” shows what anyone puts there: its kind is “account”\n  Give the publisher’s own address, or make it an account.',
    ],
  },
  {
    fault: 'a bare IP address as the publisher',
    change: {
      'national/in/in-jj-act-2015.md': replaced(
        '"https://www.example.in/act"',
        '"http://10.1.2.3/act"',
      ),
    },
    expected: [
      'national/in/in-jj-act-2015.md:15:57-15:65: error weak-source “10.1.2.3” shows what anyone puts there: its kind is “account”\n  Give the publisher’s own address, or make it an account.',
      'national/in/in-jj-act-2015.md:19:1-19:45: warning weak-source “s. 83(1)” rests on weak hosts alone\n  Find a page of the publisher, or of a body that answers for what it shows.',
    ],
  },
  {
    fault: 'a statement of law on a blog alone',
    change: {
      'international/opac.md': replaced(
        '- Topics: release\n- Sources: 1',
        '- Topics: release\n- Sources: 2',
      ),
    },
    expected: [
      'international/opac.md:44:1-44:19: warning weak-source “Art. 6” rests on weak hosts alone\n  Find a page of the publisher, or of a body that answers for what it shows.',
    ],
  },
  {
    fault: 'an age higher than that of any provision',
    change: {
      'commitments/mm/mm-knu-deed-2013.md': replaced('minimum_age: 18', 'minimum_age: 21'),
    },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:13:14-13:16: error age-contradicts “minimum_age” is 21, and the provisions set 18',
    ],
  },
  {
    fault: 'an age that no provision sets',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('- Age: 18\n', '') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:13:14-13:16: error age-contradicts “minimum_age” is 18, and no provision sets an age',
    ],
  },
  {
    fault: 'an age that the instrument does not know of',
    change: { 'commitments/mm/mm-knu-deed-2013.md': replaced('minimum_age: 18\n', '') },
    expected: [
      'commitments/mm/mm-knu-deed-2013.md:21:8-21:10: error age-contradicts A provision sets the age 18, and the instrument has no “minimum_age”',
    ],
  },
];
