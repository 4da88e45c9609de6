import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BuildResult } from '../indexer/build.ts';
import { build, rebuild } from '../indexer/build.ts';
import { indexWriter } from '../src/compose.ts';
import { corpusFiles, instrumentFile, writeCorpus } from './corpus-files.ts';

/**
 * Builds a corpus and compares with bare remark-parse of the same files in the same run. Every figure is
 * the best of several rounds, and the rounds of all are interleaved: what else the machine does falls on
 * all of them. Arguments: how many instruments (1000), how many rounds (3).
 */
const [instruments = 1000, rounds = 3] = process.argv.slice(2).map(Number);
const files = corpusFiles(instruments);
const corpusDir = mkdtempSync(path.join(tmpdir(), 'servanda-bench-'));
const dataDir = mkdtempSync(path.join(tmpdir(), 'servanda-bench-'));
const options = { corpusDir, dataDir, writer: null };
const best = new Map<string, number>();

writeCorpus(corpusDir, files);
for (let round = 0; round < rounds; round += 1) await measure(round);
report();
rmSync(corpusDir, { recursive: true });
rmSync(dataDir, { recursive: true });

async function measure(round: number): Promise<void> {
  await time('bare remark-parse', async () => {
    parseAll();
  });
  await time('full build, one thread', () => fresh(1));
  await time('full build, two threads', () => fresh(2));
  const result = await time('full build, with search index', () => {
    rmSync(dataDir, { recursive: true });
    return build({ ...options, writer: indexWriter, threads: 1 });
  });
  await fresh(1);
  await time('nothing changed', () => build({ ...options, threads: 1 }));
  change(round, 'a text');
  const changed = await time('one file changed', () => build({ ...options, threads: 1 }));
  change(round, 'a text again');
  await time('one file changed, while watching', () =>
    rebuild({ ...options, threads: 1 }, changed.memory),
  );
  expectWork(result, changed);
}

function fresh(threads: number): Promise<BuildResult> {
  rmSync(dataDir, { recursive: true, force: true });
  return build({ ...options, threads });
}

function parseAll(): void {
  const processor = unified().use(remarkParse).freeze();
  for (const [name, text] of files) if (name.endsWith('.md')) processor.parse(text);
}

/** Change the text of one file, not its names. */
function change(round: number, what: string): void {
  const file = path.join(corpusDir, 'international/treaty-7.md');
  writeFileSync(file, instrumentFile(7, instruments));
  appendFileSync(file, `\nA change of ${what}, round ${round}.\n`);
}

/** A figure of a build that has not done its work is no figure. */
function expectWork(full: BuildResult, changed: BuildResult): void {
  const faults = [...full.faults, ...changed.faults];
  if (faults.length > 0) throw new Error(`The corpus has faults: ${JSON.stringify(faults[0])}`);
  const { parsed, linked } = changed.work;
  if (parsed !== 1 || linked !== 1) throw new Error(`${parsed} files parsed, ${linked} linked`);
}

async function time<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  const taken = performance.now() - start;
  best.set(name, Math.min(taken, best.get(name) ?? Infinity));
  return result;
}

function report(): void {
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const [cpu] = cpus();
  console.log(
    `${files.size} files, ${(bytes / 1e6).toFixed(1)} MB; ${availableParallelism()} × ${cpu?.model ?? ''}`,
  );
  const bare = best.get('bare remark-parse') ?? NaN;
  const full = best.get('full build, one thread') ?? NaN;
  for (const [name, taken] of best) {
    const parts = [`${taken.toFixed(0)} ms`.padStart(9), `${(taken / bare).toFixed(2)} × bare`];
    if (taken < full / 2) parts.push(`${((100 * taken) / full).toFixed(1)} % of a full build`);
    console.log(`${name.padEnd(34)}${parts.join('   ')}`);
  }
}
