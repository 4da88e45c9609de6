import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedIndexWriter } from '../../../src/search/embedded/embedded-index-writer.ts';
import { openEmbeddedEngine } from '../../../src/search/embedded/embedded-engine.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { aPage, aProvision } from '../../factories/records.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'servanda-index-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const records = [
  aProvision({ id: 'opac#art-1', order: 2, text: 'No direct part in hostilities.' }),
  aProvision({ id: 'crc#art-38', order: 1, text: 'Feasible measures, child soldiers’ rights.' }),
  aPage('topic', { id: 'topic:release', order: 3, names: 'Release' }),
];
const synonyms = [['child soldier', 'child soldiers', 'CAAFAG']];

async function write(given: readonly SearchRecord[]): Promise<void> {
  await new EmbeddedIndexWriter().write(folder, given, synonyms);
}

async function bytes(): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'));
  const contents = await Promise.all(
    names.map((name) => readFile(path.join(folder, name), 'base64')),
  );
  return Object.fromEntries(names.sort().map((name, at) => [name, contents[at] ?? '']));
}

describe('the files of the embedded index', () => {
  test('stand in a folder of their own in the snapshot', async () => {
    await write(records);
    expect(Object.keys(await bytes())).toEqual([
      'search/index.bin',
      'search/index.json',
      'search/records.ndjson',
    ]);
  });

  test('are the same bytes for the same records, in whatever order they come', async () => {
    await write(records);
    const first = await bytes();
    await write(records.toReversed());
    expect(await bytes()).toEqual(first);
  });

  test('hold the text of a record once', async () => {
    await write(records);
    const all = Object.values(await bytes()).map((text) => Buffer.from(text, 'base64').toString());
    expect(all.join('').split('No direct part in hostilities').length - 1).toBe(1);
  });

  test('may hold no records at all', async () => {
    await write([]);
    const engine = await openEmbeddedEngine(folder);
    const result = await engine.search({ text: 'release', filters: {}, page: 1 });
    expect(result).toMatchObject({ total: 0, hits: [], pages: [], dropped: [] });
  });

  test('that are not there are an error', async () => {
    await expect(openEmbeddedEngine(folder)).rejects.toThrow('ENOENT');
  });

  test('of another format are an error that says what to do', async () => {
    await write(records);
    const file = path.join(folder, 'search', 'index.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"format":2', '"format":99'));
    await expect(openEmbeddedEngine(folder)).rejects.toThrow(
      'has format 99, this program reads 2. Build it again: npm run indexer -- build',
    );
  });

  test('that are cut short are an error, not an engine with half the law', async () => {
    await write(records);
    await truncate(path.join(folder, 'search', 'index.bin'), 40);
    await expect(openEmbeddedEngine(folder)).rejects.toThrow(RangeError);
  });
});

test('a search that was given up is not answered', async () => {
  await write(records);
  const engine = await openEmbeddedEngine(folder);
  const query = { text: 'release', filters: {}, page: 1 };
  await expect(engine.search(query, AbortSignal.abort())).rejects.toThrow('aborted');
});

test('words beyond the longest place of a field are found all the same', async () => {
  const filler = 'lorem ipsum. '.repeat(1_000);
  await write([aProvision({ id: 'long', text: `${filler} the outfit recruits.` })]);
  const engine = await openEmbeddedEngine(folder);
  const result = await engine.search({ text: 'outfit recruits', filters: {}, page: 1 });
  expect(result.hits.map((hit) => hit.record.id)).toEqual(['long']);
  expect(result.hits[0]?.snippet).toContain('outfit');
});

test('however long a field, its words keep the rank of the field', async () => {
  const filler = 'lorem ipsum. '.repeat(1_000);
  const long = aProvision({ id: 'in its names', order: 2, names: `${filler} outfit` });
  await write([aProvision({ id: 'in its title', order: 1, title: 'x outfit' }), long]);
  const engine = await openEmbeddedEngine(folder);
  const { hits } = await engine.search({ text: 'outfit ', filters: {}, page: 1 });
  expect(hits.map((hit) => hit.record.id)).toEqual(['in its names', 'in its title']);
});
