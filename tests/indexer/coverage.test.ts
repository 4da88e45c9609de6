import { beforeAll, describe, expect, test } from 'vitest';
import type { Coverage } from '../../src/library/coverage.ts';
import { replaced } from '../factories/corpus.ts';
import type { FileTree } from '../factories/corpus.ts';
import { workshop } from '../factories/build.ts';
import { practiceCorpus } from '../factories/practice-corpus.ts';

/** A corpus in which something is missing: an official address, an official source, the standing of a country. */
const corpus: FileTree = {
  ...practiceCorpus,
  'international/opac.md': changed('international/opac.md', '- Sources: 1, 2', '- Sources: 2'),
  'countries/in.md': changed(
    'countries/in.md',
    'treaties:\n',
    'treaties:\n  - { instrument: crc, status: unknown, as_of: 2023-01, sources: [1] }\n',
  ),
};

function changed(file: string, from: string, to: string): string {
  return replaced(from, to)(String(practiceCorpus[file]));
}

let coverage: Coverage;

beforeAll(async () => {
  const shop = workshop(corpus);
  await shop.build();
  ({ coverage } = shop.manifest());
});

describe('Coverage', () => {
  test('counts by kind what is in and what the best source of each provision is', () => {
    const { kinds } = coverage;
    expect(kinds.map(({ kind, pages }) => [kind, pages])).toEqual([
      ['treaty', 2],
      ['statute', 1],
      ['deed-of-commitment', 1],
      ['practice', 1],
      ['group', 1],
      ['country', 2],
      ['topic', 2],
    ]);
    // Art. 38 of the CRC and Art. 4 of OPAC only hold their parts; Art. 4(1) rests on a blog.
    expect(kinds[0]).toMatchObject({
      provisions: 5,
      evidence: { official: 4, copy: 0, account: 1 },
    });
    expect(kinds[2]).toMatchObject({ provisions: 1, evidence: { official: 0, copy: 1 } });
  });

  test('counts each question that is open', () => {
    const open = coverage.kinds.filter(({ open_questions }) => open_questions > 0);
    expect(open.map(({ kind, open_questions }) => [kind, open_questions])).toEqual([
      ['practice', 2],
    ]);
  });

  test('counts for a country its own texts, those of its groups, and practice there', () => {
    expect(coverage.countries).toMatchObject([
      { country: 'in', texts: 1, groups: 0, practice: 0, provisions: 1, open_questions: 0 },
      { country: 'mm', texts: 1, groups: 1, practice: 1, provisions: 1, open_questions: 2 },
    ]);
  });

  test('counts for a topic the provisions that bear on it', () => {
    expect(coverage.topics).toEqual([
      { topic: 'recruitment', texts: 4, provisions: 6, practice: 0 },
      { topic: 'release', texts: 2, provisions: 2, practice: 1 },
    ]);
  });

  test('tells for each treaty where countries stand, which are not known and which are not told', () => {
    expect(coverage.treaties).toEqual([
      {
        instrument: 'crc',
        statuses: { party: 0, signatory: 0, 'not-party': 0, withdrawn: 0, unknown: 1 },
        unknown: ['in'],
        not_told: 1,
      },
      {
        instrument: 'opac',
        statuses: { party: 1, signatory: 0, 'not-party': 0, withdrawn: 0, unknown: 0 },
        unknown: [],
        not_told: 1,
      },
    ]);
  });

  test('lists the texts that give no official address', () => {
    expect(coverage.without_official_url).toEqual(['in-jj-act-2015', 'mm-knu-deed-2013']);
    expect(coverage.countries.map((row) => row.without_official_url)).toEqual([1, 1]);
  });
});
