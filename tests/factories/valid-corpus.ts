import { instrumentKinds } from '../../src/law/instrument.ts';

// Last in the file, so that a new kind moves no line that a test speaks of.
const kindLines = instrumentKinds
  .map(
    (kind, index) => `  ${kind}: { label: ${label(kind)}, plural: Many, authority: ${index + 1} }`,
  )
  .join('\n');

function label(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}

/** A small corpus without a fault, with a page of every kind and links of every kind. */
export const validCorpus: Readonly<Record<string, string>> = {
  'vocabulary.yaml': `addressees:
  states: { label: states }
  armed-groups: { label: armed groups }
  individuals: { label: individuals }
forces:
  shall: { label: shall, meaning: a duty }
  should: { label: should, meaning: asked for }
  crime: { label: is a crime, meaning: punishable }
  undertakes: { label: undertakes, meaning: promised }
statuses:
  in-force: { label: In force }
  not-in-force: { label: Not in force, warning: true }
  amended: { label: Amended }
  superseded: { label: Superseded, warning: true }
  completed: { label: Completed, warning: true }
  lapsed: { label: Lapsed, warning: true }
  unknown: { label: Not known, warning: true }
group_statuses:
  active: { label: Active }
  dissolved: { label: Dissolved }
regions:
  global: { label: Global }
  asia-pacific: { label: Asia and the Pacific }
relations:
  supplements: { verb: supplements, reverse: supplemented by }
  cites: { verb: cites, reverse: cited by }
  split-from: { verb: split from, reverse: split into }
topics:
  recruitment: { label: recruitment, synonyms: [enlistment] }
  release: { label: release, synonyms: [demobilisation] }
source_kinds:
  official: { label: official text, evidence: official text read }
  copy: { label: copy, evidence: copy read }
  account: { label: account, evidence: accounts only }
weak_hosts: [blogspot.com]
kinds:
${kindLines}
practice_kinds:
  practice: { label: Practice, plural: Practice, authority: 20 }
  guidance: { label: Guidance, plural: Guidance, authority: 20 }
  study: { label: Study, plural: Studies, authority: 20 }
`,
  'changes.yaml': `- date: 2026-01-02
  text: The first pages.
  pages: [opac, "opac#art-4-1", group:mm-knu]
`,
  'redirects.yaml': `/instruments/op-ac: /instruments/opac
`,
  'international/crc.md': `---
id: crc
kind: treaty
title: Convention on the Rights of the Child
short_title: Child Rights Convention
abbreviations: [CRC]
jurisdiction: international
region: global
adopted: 1989-11-20
status: in-force
status_as_of: 2023
binding_on: [states]
minimum_age: 15
topics: [recruitment]
official_url: https://www.example.org/crc
sources:
  - { url: "https://www.example.org/crc", title: The text, kind: official }
---
The Convention binds States.

## Art. 38: Armed conflict

### Art. 38(2): No part in hostilities under 15

- Age: 15
- Force: shall
- Sources: 1

States shall take all feasible measures.

### Art. 38(3): No recruitment under 15

- Age: 15
- Force: shall
- Sources: 1

States shall refrain from recruiting children under 15.
`,
  'international/opac.md': `---
id: opac
kind: treaty
title: Optional Protocol on children in armed conflict
short_title: Optional Protocol
abbreviations: [OPAC]
jurisdiction: international
region: global
adopted: 2000-05-25
status: in-force
status_as_of: 2023
binding_on: [states]
minimum_age: 18
topics: [recruitment, release]
official_url: https://www.example.org/opac
relations:
  - { to: crc, type: supplements, note: raises the ages }
sources:
  - { url: "https://www.example.org/opac", title: The text, kind: official }
  - { url: "https://law.blogspot.com/opac", title: A blog, kind: account }
---
OPAC raises the ages in CRC Art. 38(2).

## Art. 3(4)–(5): Declarations and schools

- Force: shall
- Topics: recruitment
- Sources: 1

Declarations can be made stronger at any time.

## Art. 4: Armed groups

### Art. 4(1): No recruitment under 18

- Binds: armed groups
- Age: 18
- Force: should
- Topics: recruitment
- Sources: 1, 2

Armed groups should not recruit anyone under 18. See [the release](#art-6) and OPAC Art. 3(5).

## Art. 6: Release

- Topics: release
- Sources: 1

States shall release those recruited.

## Background

- Sources: 2

It took ten years.
`,
  'national/in/in-jj-act-2015.md': `---
id: in-jj-act-2015
kind: statute
title: Juvenile Justice (Care and Protection of Children) Act, 2015
short_title: JJ Act 2015
abbreviations: [JJ Act]
jurisdiction: IN
region: asia-pacific
adopted: 2015-12-31
status: amended
status_as_of: 2021-07
binding_on: [states, individuals]
topics: [recruitment]
sources:
  - { url: "https://www.example.in/act", title: The act, kind: official }
---
The Act protects children in India.

## s. 83(1): Recruitment by a militant group

- Binds: individuals
- Force: is a crime
- Sources: 1

A self-styled militant group that recruits a child commits a crime.
`,
  'commitments/mm/mm-knu-deed-2013.md': `---
id: mm-knu-deed-2013
kind: deed-of-commitment
title: Deed of commitment of the Karen National Union
short_title: KNU Deed (2013)
group: mm-knu
jurisdiction: MM
region: asia-pacific
signed: 2013-07-21
status: in-force
status_as_of: 2020
binding_on: [armed-groups]
minimum_age: 18
topics: [recruitment, release]
sources:
  - { url: "https://www.example.org/deed", title: The deed, kind: copy }
---
The Karen National Union promised to recruit no children. It goes further than OPAC Art. 4(1).

## Clause: Recruitment

- Age: 18
- Force: undertakes
- Sources: 1

Nobody under 18 is recruited.
`,
  'groups/mm-knu.md': `---
id: mm-knu
name: Karen National Union
abbreviations: [KNU]
countries: [MM]
region: asia-pacific
status: active
status_as_of: 2023
sources:
  - { url: "https://www.example.org/knu", title: About the KNU, kind: account }
---
An armed group in Myanmar.

## Background

- Sources: 1

It was founded in 1947.
`,
  'countries/in.md': `---
id: in
name: India
region: asia-pacific
treaties:
  - { instrument: opac, status: party, date: 2005-11-30, as_of: 2023-01, sources: [1] }
sources:
  - { url: "https://www.example.org/parties", title: Parties, kind: official }
---
India is a party to OPAC.
`,
  'countries/mm.md': `---
id: mm
name: Myanmar
region: asia-pacific
---
Several armed groups in Myanmar made commitments.
`,
  'topics/recruitment.md': `---
id: recruitment
title: Recruitment
synonyms: [enlistment]
---
States shall not recruit children under 15 (CRC Art. 38(3)).
`,
  'topics/release.md': `---
id: release
title: Release
---
See [OPAC on release](../international/opac.md#art-6).
`,
};
