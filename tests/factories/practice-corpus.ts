import type { FileChange } from './corpus.ts';
import { corpusWith, replaced } from './corpus.ts';

/** A practice about a deed and the group that made it. */
const campaign = `---
id: mm-deed-campaign
kind: practice
title: Explaining a deed of commitment to commanders in Myanmar
short_title: Deed explained (Myanmar)
actors: [An organisation]
groups: [mm-knu]
countries: [MM]
period: "2013-2018"
topics: [release]
relations:
  - { to: mm-knu-deed-2013, type: cites, note: the deed that was explained }
  - { to: "group:mm-knu", type: cites }
sources:
  - { url: "https://www.example.org/campaign", title: The campaign, kind: official }
---
An organisation explained the deed and OPAC Art. 4(1) to commanders.

## What came of it

- Sources: 1

By its own account, the commanders released twelve children.

## Open questions

- Did the releases go on? Not confirmed.
- Who paid for it? Not confirmed.
`;

const campaignPath = 'practice/mm-deed-campaign.md';

/** The change that puts the practice into the valid corpus, as it is or changed. */
export function withCampaign(
  change: (text: string) => string = (text) => text,
): Readonly<Record<string, FileChange>> {
  return { [campaignPath]: change(campaign) };
}

/** The valid corpus with the practice, which is about the deed. */
export const practiceCorpus = corpusWith({
  'vocabulary.yaml': replaced(
    'relations:\n',
    'relations:\n  about: { verb: is about, reverse: practice }\n',
  ),
  ...withCampaign((text) => text.replaceAll('type: cites', 'type: about')),
});
