import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../scripts/corpus-facts/accepted.ts';
import { acceptedFile, readAccepted, review } from '../../scripts/corpus-facts/accepted.ts';
import type { Comparison } from '../../scripts/corpus-facts/compare.ts';
import { compare } from '../../scripts/corpus-facts/compare.ts';
import { lineOf, rules } from '../../scripts/corpus-facts/difference.ts';
import { readPages } from '../../scripts/corpus-facts/pages.ts';
import { acceptedLines, reportOf } from '../../scripts/corpus-facts/report.ts';
import { readSheets } from '../../scripts/corpus-facts/sheets.ts';
import type { FileChange, FileTree } from '../factories/corpus.ts';
import { replaced, treeWith, writeTree } from '../factories/corpus.ts';
import { comparedCorpus, factSheets } from '../factories/fact-sheets.ts';
import { differenceCases } from './difference-cases.ts';

type Changes = Readonly<Record<string, FileChange>>;

function comparison(corpus: Changes = {}, sheets: Changes = {}): Comparison {
  return compareTrees(treeWith(comparedCorpus, corpus), treeWith(factSheets, sheets));
}

function compareTrees(corpus: FileTree, sheets: FileTree): Comparison {
  const [corpusDir, factsDir] = [writeTree(corpus), writeTree(sheets)];
  try {
    return compare(readSheets(factsDir), readPages(corpusDir));
  } finally {
    for (const folder of [corpusDir, factsDir]) rmSync(folder, { recursive: true });
  }
}

test('nothing is said of a corpus that agrees with its facts', () => {
  expect(comparison().differences.map(lineOf)).toEqual([]);
});

describe('An editor is told of', () => {
  test.each(differenceCases)('$what', ({ rule, corpus, sheets, expected }) => {
    const { differences } = comparison(corpus, sheets);
    expect(differences.map(lineOf)).toEqual(expected);
    expect(differences.map((one) => one.rule)).toContain(rule);
  });

  test('every rule', () => {
    const seeded = new Set(differenceCases.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule !== 'accepted' && !seeded.has(rule))).toEqual([]);
  });
});

describe('What was decided on purpose', () => {
  const leftOut = { [`international/opac.md`]: replaced('- Age: 18\n', '') };
  const entry: Accepted = {
    id: 'opac',
    pin: 'Art. 4(1)',
    rule: 'age-left-out',
    reason: 'a definition',
  };

  test('is no fault, and is listed with its reason', () => {
    const found = comparison(leftOut);
    const reviewed = review(found.differences, [entry], found.skipped);
    expect(reviewed.faults).toEqual([]);
    expect(acceptedLines(reviewed)).toBe(
      'international/opac.md: age-left-out The facts have age 18 for «Art. 4(1)», which is left out in Art. 4(1) (a definition)\n',
    );
    expect(reportOf(found, reviewed)).toContain('\nage-left-out      0 faults    1 accepted\n');
  });

  test('is a fault again as soon as it accepts nothing', () => {
    const found = comparison();
    const { faults } = review(found.differences, [entry], found.skipped);
    expect(faults.map(lineOf)).toEqual([
      'scripts/corpus-facts/accepted.yaml: accepted The entry opac, «Art. 4(1)», age-left-out accepts nothing: take it away',
    ]);
  });
});

test('sheets of practice wait, and it is said, while the corpus has no folder of practice', () => {
  const found = comparison({ 'practice/mm-talks.md': null });
  const report = reportOf(found, review(found.differences, [], found.skipped));
  expect(found.differences).toEqual([]);
  expect(report).toContain(
    'The corpus has no folder practice yet: 1 sheets of practice were not compared.\n',
  );
});

test('a sheet that has not the form of its kind is named', () => {
  const broken = { 'international/opac.yaml': replaced('status: in-force\n', '') };
  expect(() => comparison({}, broken)).toThrow(
    'The fact sheet international/opac.yaml cannot be read: status',
  );
});

test('without fact sheets the command says so and succeeds', () => {
  const command = ['--import', 'tsx', 'scripts/corpus-facts.ts', '/nowhere/facts'];
  expect(execFileSync(process.execPath, command, { encoding: 'utf8' })).toBe(
    'There are no fact sheets in /nowhere/facts: nothing was compared.\n',
  );
});

const factsDir = '../shared/facts';
const where = existsSync(factsDir) ? factsDir : `not run: there is no folder ${factsDir}`;

describe.skipIf(!existsSync(factsDir))(`The fact sheets (${where})`, () => {
  test('agree with the corpus, but for what was decided on purpose', () => {
    const found = compare(readSheets(factsDir), readPages('corpus'));
    const { faults } = review(found.differences, readAccepted(acceptedFile), found.skipped);
    expect(faults.map(lineOf)).toEqual([]);
  }, 60_000);
});
