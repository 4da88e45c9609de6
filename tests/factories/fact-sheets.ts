import type { FileTree } from './corpus.ts';
import { validCorpus } from './valid-corpus.ts';

const parts = [
  'vocabulary.yaml',
  'international/opac.md',
  'commitments/mm/mm-knu-deed-2013.md',
  'groups/mm-knu.md',
  'countries/in.md',
];

/** A few pages of the valid corpus, and one of practice. */
export const comparedCorpus: FileTree = {
  ...Object.fromEntries(parts.map((path) => [path, validCorpus[path] ?? ''])),
  'practice/mm-talks.md': `---
id: mm-talks
kind: practice
title: Talks with the Karen National Union
sources:
  - { url: "https://www.example.org/talks", title: The talks, kind: official }
  - { url: "https://www.example.org/study", title: A study, kind: account }
---
Talks led to the deed.

## What was done

- Sources: 1

A mediator held four meetings.

## Lessons

- Sources: 1, 2

Trust came first.
`,
};

/** The fact sheets of {@link comparedCorpus}: they agree with it in everything. */
export const factSheets: FileTree = {
  'README.md': 'No sheet',
  'international/opac.yaml': `id: opac
title: Optional Protocol on children in armed conflict
short_title: Optional Protocol
jurisdiction: international
adopted: 2000-05-25
status: in-force
status_as_of: 2023
binding_on: [states]
minimum_age: 18
official_url: https://www.example.org/opac
summary: The Protocol makes the ages of the Convention higher.
provisions:
  - pin: Art. 3(4)-(5)
    gist: A declaration may be made stronger; schools of the army are left out.
    sources: [1]
  - pin: Art. 4(1)
    gist: Groups should take in nobody below 18.
    binding_on: [armed-groups]
    minimum_age: 18
    sources: [1, 2]
  - pin: Art. 6, release
    gist: States let go all recruited persons and help them to come home.
    sources: [1]
  - pin: History
    gist: Ten years of talks went before.
    sources: [2]
sources:
  - { url: "https://www.example.org/opac", title: The text }
  - "https://law.blogspot.com/opac"
`,
  'commitments/mm-knu-deed-2013.yaml': `id: mm-knu-deed-2013
title: Deed of commitment of the Karen National Union
short_title: KNU Deed (2013)
group: mm-knu
jurisdiction: MM
signed: 2013-07-21
status: in-force
status_as_of: 2020
binding_on: [armed-groups]
minimum_age: 18
summary: A promise on children.
provisions:
  - pin: Recruitment (core)
    gist: The Union recruits nobody below 18.
    minimum_age: 18
    sources: [1]
sources:
  - { url: "https://www.example.org/deed", title: The deed }
`,
  'commitments/groups-world.yaml': `groups:
  - id: mm-knu
    name: Karen National Union
    abbreviations: [KNU]
    countries: [MM]
    status: active (as reported)
    status_as_of: 2023
    sources: ["https://www.example.org/knu"]
`,
  'national/opac-status.yaml': `summary: Who is party.
treaties:
  opac:
    states:
      - { iso: IN, status: party, date: 2005-11-30, bound_by: null }
sources:
  - { url: "https://www.example.org/parties", title: Parties }
`,
  'practice/mm-talks.yaml': `id: mm-talks
title: Talks with the Karen National Union
summary: How the deed came about.
findings:
  - { text: Four meetings took place with a mediator., sources: [1] }
lessons:
  - { text: The trust of leaders must come before anything else., sources: [1, 2] }
sources:
  - { url: "https://www.example.org/talks", title: The talks }
  - { url: "https://www.example.org/study", title: A study }
`,
};
