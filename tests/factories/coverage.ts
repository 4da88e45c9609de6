import type { Coverage } from '../../src/library/coverage.ts';

/** What a small corpus holds: a treaty and a deed, two countries, one of them with nothing but its treaties. */
export const someCoverage: Coverage = {
  kinds: [
    {
      kind: 'treaty',
      pages: 1,
      provisions: 1200,
      evidence: { official: 1100, copy: 90, account: 10 },
      open_questions: 3,
      without_official_url: 0,
    },
    {
      kind: 'deed-of-commitment',
      pages: 1,
      provisions: 4,
      evidence: { official: 0, copy: 3, account: 1 },
      open_questions: 2,
      without_official_url: 1,
    },
    {
      kind: 'practice',
      pages: 1,
      provisions: 0,
      evidence: { official: 0, copy: 0, account: 0 },
      open_questions: 5,
      without_official_url: 0,
    },
    {
      kind: 'group',
      pages: 1,
      provisions: 0,
      evidence: { official: 0, copy: 0, account: 0 },
      open_questions: 1,
      without_official_url: 0,
    },
  ],
  countries: [
    {
      country: 'fr',
      texts: 0,
      groups: 0,
      practice: 0,
      provisions: 0,
      evidence: { official: 0, copy: 0, account: 0 },
      open_questions: 0,
      without_official_url: 0,
    },
    {
      country: 'mm',
      texts: 1,
      groups: 1,
      practice: 1,
      provisions: 4,
      evidence: { official: 0, copy: 3, account: 1 },
      open_questions: 8,
      without_official_url: 1,
    },
  ],
  topics: [{ topic: 'recruitment', texts: 2, provisions: 1004, practice: 1 }],
  treaties: [
    {
      instrument: 'opac',
      statuses: { party: 1, signatory: 0, 'not-party': 0, withdrawn: 0, unknown: 1 },
      unknown: ['fr'],
      not_told: 0,
    },
  ],
  without_official_url: ['mm-knu-deed-children-2013'],
};
