import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileChange } from '../factories/corpus.ts';
import { corpusWith, replaced, validCorpus } from '../factories/corpus.ts';
import type { Workshop } from '../factories/build.ts';
import { workshop } from '../factories/build.ts';

/** A change that an editor makes, and how many of the nine pages a build then parses and links. */
interface Edit {
  readonly edit: string;
  readonly change: Readonly<Record<string, FileChange>>;
  readonly parsed: number;
  readonly linked: number;
}

const opac = 'international/opac.md';
const crc = 'international/crc.md';

const edits: readonly Edit[] = [
  { edit: 'nothing', change: {}, parsed: 0, linked: 0 },
  {
    edit: 'a word of a text',
    change: { [crc]: replaced('The Convention binds States.', 'The Convention binds all States.') },
    parsed: 1,
    linked: 1,
  },
  {
    edit: 'the caption of a provision: who cites it shows it, and is not linked again',
    change: { [crc]: replaced('No recruitment under 15', 'No recruitment of anyone under 15') },
    parsed: 1,
    linked: 1,
  },
  {
    edit: 'a new provision: those who cite the text are linked again',
    change: {
      [crc]: replaced(
        'recruiting children under 15.',
        'recruiting them.\n\n### Art. 38(4): Care\n\n- Sources: 1\n\nStates shall care for them.',
      ),
    },
    parsed: 1,
    // Itself, and the two pages that cite it.
    linked: 3,
  },
  {
    edit: 'a new abbreviation that nobody uses: no one but the text itself and those who cite it',
    change: { [crc]: replaced('abbreviations: [CRC]', 'abbreviations: [CRC, UNCRC]') },
    parsed: 1,
    linked: 3,
  },
  {
    edit: 'a new abbreviation that one page had as plain text: that page is linked too',
    change: { [crc]: replaced('abbreviations: [CRC]', 'abbreviations: [CRC, Karen]') },
    parsed: 1,
    linked: 4,
  },
  {
    edit: 'the vocabulary: everything',
    change: { 'vocabulary.yaml': replaced('label: Global', 'label: Worldwide') },
    parsed: 9,
    linked: 9,
  },
  {
    edit: 'the list of changes: nothing',
    change: { 'changes.yaml': replaced('The first pages.', 'The first nine pages.') },
    parsed: 0,
    linked: 0,
  },
];

async function builtWorkshop(): Promise<Workshop> {
  const shop = workshop(validCorpus);
  await shop.build();
  return shop;
}

describe('A build after one change does no more than it must:', () => {
  test.each(edits)('$edit', async ({ change, parsed, linked }) => {
    const shop = await builtWorkshop();
    shop.write(corpusWith(change));
    const { work, faults } = await shop.build();
    expect(faults).toEqual([]);
    expect([work.parsed, work.linked]).toEqual([parsed, linked]);
  });

  test.each(edits)('and gives what a full build gives: $edit', async ({ change }) => {
    const shop = await builtWorkshop();
    shop.write(corpusWith(change));
    await shop.build();
    const fresh = workshop(corpusWith(change));
    await fresh.build();
    expect(shop.published()).toEqual(fresh.published());
  });
});

describe('Faults are told again as long as they are there:', () => {
  test('in a file that has not changed', async () => {
    const shop = workshop(corpusWith({ [opac]: replaced('kind: treaty', 'kind: treatie') }));
    const first = await shop.build();
    const again = await shop.build();
    expect(again.work.parsed).toBe(0);
    expect(again.faults).toEqual(first.faults);
    expect(again.faults).toHaveLength(1);
  });

  test('in a file whose citation has come to lead nowhere', async () => {
    const shop = await builtWorkshop();
    shop.write(corpusWith({ [crc]: replaced('### Art. 38(3)', '### Art. 38(4)') }));
    const { faults } = await shop.build();
    expect(faults.map(({ path: file, rule }) => [file, rule])).toEqual([
      ['topics/recruitment.md', 'dangling-citation'],
    ]);
    shop.write(validCorpus);
    expect((await shop.build()).faults).toEqual([]);
  });

  test('in a file that links to a page that was taken away, and no longer when it is back', async () => {
    const shop = await builtWorkshop();
    shop.write({
      'topics/release.md': '---\nid: release\ntitle: Release\n---\n[KNU](../groups/mm-nku.md)\n',
    });
    const { faults } = await shop.build();
    expect(faults.map(({ rule }) => rule)).toEqual(['dangling-link']);
    shop.write({
      'groups/mm-nku.md': validCorpus['groups/mm-knu.md']!.replaceAll('mm-knu', 'mm-nku'),
    });
    expect((await shop.build()).faults).toEqual([]);
  });
});

describe('What is remembered on the disk', () => {
  function memoryOf({ dataDir }: Workshop): string {
    return path.join(dataDir, 'cache', 'memory.jsonl');
  }

  test.each([
    ['is cut off', (text: string) => text.slice(0, text.length / 2)],
    ['is no JSON', () => 'nonsense\n'],
    [
      'is of another program',
      (text: string) => text.replace(/"program":"\w+"/, '"program":"other"'),
    ],
  ])('is not trusted when it %s', async (_, damage) => {
    const shop = await builtWorkshop();
    const before = shop.published();
    writeFileSync(memoryOf(shop), damage(readFileSync(memoryOf(shop), 'utf8')));
    const { work, faults } = await shop.build();
    expect([work.parsed, faults]).toEqual([9, []]);
    expect(shop.published()).toEqual(before);
  });

  test('leaves nothing beside it', async () => {
    const shop = await builtWorkshop();
    expect(readdirSync(path.dirname(memoryOf(shop)))).toEqual(['memory.jsonl']);
  });
});
