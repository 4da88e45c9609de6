import { replaced } from '../../factories/corpus.ts';
import { withCampaign } from '../../factories/practice-corpus.ts';
import type { FaultCase } from './fault-case.ts';

export const practiceFaults: readonly FaultCase[] = [
  {
    fault: 'a relation to a practice that is not there',
    change: withCampaign(replaced('to: mm-knu-deed-2013', 'to: "practice:deed-campain"')),
    expected: [
      'practice/mm-deed-campaign.md:12:11-12:34: error dangling-relation There is no practice “deed-campain”\n  Did you mean “mm-deed-campaign”?',
    ],
  },
  {
    fault: 'a relation of a practice to a group that is not there',
    change: withCampaign(replaced('to: "group:mm-knu"', 'to: "group:mm-kun"')),
    expected: [
      'practice/mm-deed-campaign.md:13:11-13:25: error dangling-relation There is no group “mm-kun”\n  Did you mean “mm-knu”?',
    ],
  },
  {
    fault: 'a relation of a practice to itself',
    change: withCampaign(replaced('to: "group:mm-knu"', 'to: "practice:mm-deed-campaign"')),
    expected: [
      'practice/mm-deed-campaign.md:13:11-13:38: error dangling-relation A page has no relation to itself',
    ],
  },
  {
    fault: 'a relation of an instrument to a practice that is not there',
    change: { 'international/opac.md': replaced('to: crc', 'to: "practice:campaign"') },
    expected: [
      'international/opac.md:17:11-17:30: error dangling-relation There is no practice “campaign”',
    ],
  },
  {
    fault: 'a relation to a type of page that has none',
    change: withCampaign(replaced('to: "group:mm-knu"', 'to: "country:mm"')),
    expected: [
      'practice/mm-deed-campaign.md:13:11-13:23: error schema “relations 2 to” must be an id, or an id with an anchor: «opac#art-4-1»',
    ],
  },
  {
    fault: 'a group of a practice that is not there',
    change: withCampaign(replaced('groups: [mm-knu]', 'groups: [mm-knu, mm-kun]')),
    expected: [
      'practice/mm-deed-campaign.md:7:18-7:24: error dangling-reference There is no group “mm-kun”\n  Did you mean “mm-knu”?',
    ],
  },
  {
    fault: 'a country of a practice that has no page',
    change: withCampaign(replaced('countries: [MM]', 'countries: [MM, PH]')),
    expected: [
      'practice/mm-deed-campaign.md:8:17-8:19: error dangling-reference There is no country “ph”\n  Write its page first: countries/ph.md.',
    ],
  },
  {
    fault: 'an unknown topic of a practice',
    change: withCampaign(replaced('topics: [release]', 'topics: [relase]')),
    expected: [
      'practice/mm-deed-campaign.md:10:10-10:16: error vocabulary There is no topic “relase”\n  Did you mean “release”?',
    ],
  },
  {
    fault: 'an unknown kind of practice',
    change: withCampaign(replaced('kind: practice', 'kind: practise')),
    expected: [
      'practice/mm-deed-campaign.md:3:7-3:15: error vocabulary “kind” cannot be “practise”\n  Did you mean “practice”?',
    ],
  },
  {
    fault: 'a section of a practice without sources',
    change: withCampaign(replaced('- Sources: 1\n\n', '')),
    expected: [
      'practice/mm-deed-campaign.md:19:1-19:19: error missing-source “What came of it” has no source',
    ],
  },
  {
    fault: 'a source of a practice that is not in its list',
    change: withCampaign(replaced('- Sources: 1', '- Sources: 2')),
    expected: [
      'practice/mm-deed-campaign.md:21:12-21:13: error source-number There is no source 2: the list has 1',
    ],
  },
];
