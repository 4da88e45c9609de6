import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../indexer/build.ts';
import { lineOf } from '../../indexer/report.ts';
import type { FileTree } from '../factories/corpus.ts';
import { corpusWith, validCorpus, writeTree } from '../factories/corpus.ts';
import { allFaultCases } from './faults/all.ts';

async function faultsOf(tree: FileTree): Promise<readonly string[]> {
  const folder = writeTree(tree);
  try {
    const { faults } = await check({ corpusDir: folder, threads: 1, verbose: true });
    return faults.map(lineOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a corpus without a fault has nothing said of it', async () => {
  expect(await faultsOf(validCorpus)).toEqual([]);
});

describe('An editor is told the file, the line and the column of', () => {
  test.each(allFaultCases)('$fault', async ({ change, expected }) => {
    expect(await faultsOf(corpusWith(change))).toEqual(expected);
  });
});

test('faults in many files are told together, each in its place', async () => {
  const changes = ['a misspelt fact', 'an unknown region', 'a section that says nothing'];
  const cases = allFaultCases.filter(({ fault }) => changes.includes(fault));
  const tree = corpusWith(
    Object.fromEntries(cases.flatMap(({ change }) => Object.entries(change))),
  );
  const expected = cases.flatMap((one) => one.expected);
  expect(cases).toHaveLength(changes.length);
  expect(await faultsOf(tree)).toEqual([...expected].sort());
});
