import { availableParallelism } from 'node:os';
import type { KnownSnapshot, PublishedSnapshot } from '../src/library/snapshot-files.ts';
import { writeSnapshot } from '../src/library/snapshot-files.ts';
import type { SearchIndexWriter } from '../src/search/engine.ts';
import type { PublishedContent } from '../src/search/publishing.ts';
import { assemble } from './assemble/assemble.ts';
import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { hasErrors } from './fault.ts';
import type { Memory } from './memory.ts';
import { noMemory } from './memory.ts';
import { loadMemory, saveMemory } from './memory-file.ts';
import type { CheckedCorpus, Work } from './pipeline.ts';
import { checkCorpus } from './pipeline.ts';
import type { Progress } from './progress.ts';
import { noProgress } from './progress.ts';
import { searchRecords } from './search-records.ts';
import { snapshotFiles } from './snapshot-content.ts';

export interface CheckResult {
  readonly faults: readonly Fault[];
  readonly work: Work;
}

export interface BuildResult extends CheckResult {
  /** Absent when errors kept it from being published. */
  readonly snapshot?: PublishedSnapshot;
  /** What search servers are given of the snapshot. */
  readonly content?: PublishedContent;
  readonly memory: Memory;
}

export interface CheckOptions {
  readonly corpusDir: string;
  /** How many threads may work; as many as there are processors when absent. */
  readonly threads?: number;
  /** Tell also what is only worth knowing. */
  readonly verbose?: boolean;
  /** Told how far the work has come. */
  readonly progress?: Progress;
}

export interface BuildOptions extends CheckOptions {
  readonly dataDir: string;
  /** Writes the search index into the snapshot; `null` for a snapshot without one. */
  readonly writer: SearchIndexWriter | null;
}

/** Check a corpus; nothing is kept and nothing published. */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { faults, work } = await checked(options, noMemory);
  return { faults, work };
}

/** Check the corpus and publish a snapshot of it when there are no errors; what is remembered stands on the disk. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const result = await rebuild(options, loadMemory(options.dataDir));
  saveMemory(options.dataDir, result.memory);
  return result;
}

/** The same with the memory in hand, for those who build again and again. */
export async function rebuild(options: BuildOptions, before: Memory): Promise<BuildResult> {
  const { progress = noProgress } = options;
  try {
    const { corpus, faults, work, memory } = await checked(options, before);
    if (corpus === undefined || hasErrors(faults)) return { faults, work, memory };
    progress.stage('Writing the snapshot', 1);
    const { snapshot, content } = await publish(corpus, options, memory.snapshot);
    return { faults, work, snapshot, content, memory: { ...memory, snapshot } };
  } finally {
    progress.end();
  }
}

async function checked(options: CheckOptions, memory: Memory): Promise<CheckedCorpus> {
  const { corpusDir, threads = availableParallelism(), progress = noProgress } = options;
  const { verbose: isCurious = false } = options;
  try {
    return await checkCorpus(corpusDir, { threads, memory, progress, isCurious });
  } finally {
    progress.end();
  }
}

async function publish(
  corpus: Corpus,
  { dataDir, writer }: BuildOptions,
  base: KnownSnapshot | undefined,
): Promise<Required<Pick<BuildResult, 'snapshot' | 'content'>>> {
  const assembled = assemble(corpus);
  const { synonyms } = corpus.vocabulary;
  const records = searchRecords(assembled);
  const snapshot = await writeSnapshot(dataDir, {
    files: snapshotFiles(assembled),
    writeMore: async (folder) => writer?.write(folder, records, synonyms),
    base,
  });
  return { snapshot, content: { snapshot: snapshot.hash, records, synonyms } };
}
