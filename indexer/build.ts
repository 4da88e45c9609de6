import type { PublishedSnapshot } from '../src/library/snapshot-files.ts';
import { writeSnapshot } from '../src/library/snapshot-files.ts';
import type { SearchIndexWriter } from '../src/search/engine.ts';
import { assemble } from './assemble/assemble.ts';
import type { Fault } from './fault.ts';
import { hasErrors } from './fault.ts';
import { checkCorpus } from './pipeline.ts';
import { searchRecords } from './search-records.ts';
import { snapshotFiles } from './snapshot-content.ts';

export interface CheckResult {
  readonly faults: readonly Fault[];
  /** How many files were read. */
  readonly files: number;
}

export interface BuildResult extends CheckResult {
  /** Absent when errors kept it from being published. */
  readonly snapshot?: PublishedSnapshot;
}

export interface BuildOptions {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly writer: SearchIndexWriter;
}

export async function check({ corpusDir }: Pick<BuildOptions, 'corpusDir'>): Promise<CheckResult> {
  const { faults, files } = checkCorpus(corpusDir);
  return { faults, files };
}

/** Check the corpus and publish a snapshot of it when there are no errors. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { corpus, faults, files } = checkCorpus(options.corpusDir);
  if (corpus === undefined || hasErrors(faults)) return { faults, files };
  const assembled = assemble(corpus);
  const snapshot = await writeSnapshot(options.dataDir, {
    files: snapshotFiles(assembled),
    writeMore: (folder) =>
      options.writer.write(folder, searchRecords(assembled), corpus.vocabulary.synonyms),
  });
  return { faults, files, snapshot };
}
