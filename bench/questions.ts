import type { Filters } from '../src/search/query.ts';

/** As people ask: common and rare words, typos, beginnings, phrases, exclusions, nothing at all. */
const texts = [
  'recruitment',
  'armed groups',
  'children armed groups recruitment',
  'release of children',
  'minimum age',
  'recruitmnt of chidren',
  'militant groups India',
  'reintegr',
  'child soldiers',
  '"armed groups" schools',
  'shall not recruit persons',
  'article 12',
  'command responsibility -detention',
  'use in hostilities Philippines',
  'protocol on the involvement of children in armed conflict',
  '',
];

const filters: readonly Filters[] = [
  {},
  {},
  { kind: ['treaty'] },
  { country: ['in', 'ph'], binding_on: ['armed-groups'] },
  { topic: ['release'] },
];

/** Each text twice, with filters in turn. */
export const questions = texts.flatMap((text, index) =>
  [0, 1].map((turn) => ({
    text,
    filters: filters[(index + turn * 2) % filters.length] ?? {},
    page: 1,
  })),
);
