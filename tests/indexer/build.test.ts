import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyDocument, InstrumentDocument } from '../../src/library/documents.ts';
import { provisionsOf } from '../../src/library/library.ts';
import { printPageId } from '../../src/law/page-id.ts';
import { pathOf } from '../../src/paths.ts';
import { build } from '../../indexer/build.ts';
import type { SearchIndexWriter } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Workshop } from '../factories/build.ts';
import { workshop } from '../factories/build.ts';
import { corpusWith, replaced, temporaryFolder, validCorpus } from '../factories/corpus.ts';

let shop: Workshop;

beforeAll(async () => {
  shop = workshop(validCorpus);
  await shop.build();
});

function document<T extends AnyDocument['type']>(type: T, id: string, from = shop) {
  const found = from.documents().find((page) => page.type === type && page.id === id);
  return found as Extract<AnyDocument, { type: T }>;
}

function provision(instrument: InstrumentDocument, anchor: string) {
  return provisionsOf(instrument).find((one) => one.anchor === anchor)!;
}

describe('An instrument', () => {
  test('has its provisions and sections in the order of its file', () => {
    const parts = document('instrument', 'opac').body.map((part) =>
      part.type === 'provision' ? part.provision.citation : part.section.heading,
    );
    expect(parts).toEqual([
      'OPAC Art. 3(4)–(5)',
      'OPAC Art. 4',
      'OPAC Art. 4(1)',
      'OPAC Art. 6',
      'Background',
    ]);
  });

  test('has provisions that say who is bound, from what age, with what force, on what source', () => {
    expect(provision(document('instrument', 'opac'), 'art-4-1')).toMatchObject({
      id: 'opac#art-4-1',
      pin: 'Art. 4(1)',
      heading: 'No recruitment under 18',
      level: 3,
      parent: 'art-4',
      position: 3,
      binding_on: ['armed-groups'],
      minimum_age: 18,
      force: 'should',
      topics: ['recruitment'],
      sources: [1, 2],
    });
  });

  test('has provisions that inherit what they do not say, but never an age', () => {
    expect(provision(document('instrument', 'opac'), 'art-6')).toMatchObject({
      binding_on: ['states'],
      minimum_age: null,
      force: null,
      topics: ['release'],
    });
  });

  test('is never said to bind anyone where its provision says «not stated»', async () => {
    const change = replaced('- Topics: release', '- Binds: not stated\n- Topics: release');
    const other = workshop(corpusWith({ 'international/opac.md': change }));
    await other.build();
    expect(provision(document('instrument', 'opac', other), 'art-6').binding_on).toEqual([]);
  });

  test('has sections with their sources', () => {
    const { body } = document('instrument', 'opac');
    expect(body.at(-1)).toEqual({
      type: 'section',
      section: {
        heading: 'Background',
        anchor: 'background',
        level: 2,
        text: 'It took ten years.',
        html: '<p>It took ten years.</p>',
        sources: [2],
      },
    });
  });
});

describe('A citation in a text', () => {
  test('is a link to the provision, held together on one line', () => {
    expect(document('instrument', 'opac').summary_html).toBe(
      '<p>OPAC raises the ages in <a class="citation" href="/instruments/crc/art-38-2">' +
        'CRC\u00a0Art.\u00a038(2)</a>.</p>',
    );
  });

  test('of a place within a range leads to the range', () => {
    const { html } = provision(document('instrument', 'opac'), 'art-4-1');
    expect(html).toContain('<a class="citation" href="/instruments/opac/art-3-4-to-5">');
  });

  test('of the text itself is no link', () => {
    expect(document('instrument', 'opac').summary_html).toContain('<p>OPAC raises');
  });

  test('keeps its spaces in plain text', () => {
    expect(document('instrument', 'opac').summary_text).toBe(
      'OPAC raises the ages in CRC Art. 38(2).',
    );
  });
});

describe('A link in a file', () => {
  test('to a provision leads to its page', () => {
    expect(document('topic', 'release').summary_html).toBe(
      '<p>See <a href="/instruments/opac/art-6">OPAC on release</a>.</p>',
    );
  });

  test('to a plain section leads to its place on the page', async () => {
    const change = replaced('opac.md#art-6', 'opac.md#background');
    const other = workshop(corpusWith({ 'topics/release.md': change }));
    await other.build();
    const { summary_html, references } = document('topic', 'release', other);
    expect(summary_html).toContain('href="/instruments/opac#background"');
    expect(references).toMatchObject([{ direction: 'out', other: 'opac' }]);
  });
});

test('the manifest has the newest change first and its date', async () => {
  const other = workshop(
    corpusWith({
      'changes.yaml': '- date: 2025-01\n  text: Old.\n- date: 2026-03-04\n  text: New.\n',
    }),
  );
  await other.build();
  const { as_of, changes, counts, redirects } = other.manifest();
  expect(as_of).toBe('2026-03-04');
  expect(changes.map(({ text }) => text)).toEqual(['New.', 'Old.']);
  expect(counts).toEqual({
    instruments: 4,
    provisions: 9,
    groups: 1,
    countries: 2,
    topics: 2,
    practice: 0,
  });
  expect(redirects).toEqual({ '/instruments/op-ac': '/instruments/opac' });
});

test('every link of every page leads to an address of a page', () => {
  const addresses = new Set<string>();
  for (const page of shop.documents()) {
    addresses.add(pathOf(printPageId(page)));
    if (page.type !== 'instrument') continue;
    for (const { id } of provisionsOf(page)) addresses.add(pathOf(id));
  }
  const links = [...shop.published().values()].flatMap((text) =>
    [...text.matchAll(/href=\\"(\/[^"\\]*)/g)].map((match) => match[1] ?? ''),
  );
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(addresses).toContain(link.split('#', 1)[0]);
});

describe('The same corpus', () => {
  test('gives the same bytes and the same name, in whatever order its files were written', async () => {
    const reversed = Object.fromEntries(Object.entries(validCorpus).reverse());
    const other = workshop(reversed);
    const { snapshot } = await other.build();
    expect(other.published()).toEqual(shop.published());
    expect(snapshot?.hash).toBe((await shop.build()).snapshot?.hash);
  });
});

describe('A corpus with errors', () => {
  test('is not published, and the last good snapshot stays', async () => {
    const other = workshop(validCorpus);
    const { snapshot } = await other.build();
    const before = other.published();
    writeFileSync(path.join(other.corpusDir, 'topics/release.md'), 'no front matter');
    const broken = await other.build();
    expect([broken.snapshot, broken.faults.length]).toEqual([undefined, 1]);
    expect(other.published()).toEqual(before);
    other.write(validCorpus);
    expect((await other.build()).snapshot).toEqual({ ...snapshot, isNew: false });
  });

  test('may have warnings', async () => {
    const change = replaced('## Art. 3(4)–(5): Declarations and schools', '## Art. 3(4)–(5)');
    const other = workshop(corpusWith({ 'international/opac.md': change }));
    const { faults, snapshot } = await other.build();
    expect([faults.length, snapshot?.isNew]).toEqual([1, true]);
  });
});

test('a README beside the pages is no page', async () => {
  const other = workshop(
    corpusWith({ 'README.md': 'How to write.', 'topics/README.md': 'Topics.' }),
  );
  const { faults, snapshot } = await other.build();
  expect([faults, snapshot?.hash]).toEqual([[], (await shop.build()).snapshot?.hash]);
});

test('the search index is given every page and provision in the order of the corpus', async () => {
  const records: SearchRecord[] = [];
  const writer: SearchIndexWriter = {
    write: async (_, given) => void records.push(...given),
  };
  const folders = { corpusDir: shop.corpusDir, dataDir: temporaryFolder() };
  await build({ ...folders, writer, threads: 1 });
  expect(records.map(({ order }) => order)).toEqual(records.map((_, index) => index));
  expect(records.map(({ id }) => id)).toEqual([
    'crc',
    'crc#art-38-2',
    'crc#art-38-3',
    'opac',
    'opac#art-3-4-to-5',
    'opac#art-4-1',
    'opac#art-6',
    'in-jj-act-2015',
    'in-jj-act-2015#s-83-1',
    'mm-knu-deed-2013',
    'mm-knu-deed-2013#clause-recruitment',
    'group:mm-knu',
    'country:in',
    'country:mm',
    'topic:recruitment',
    'topic:release',
  ]);
});
