import type { Corpus } from '../corpus.ts';
import type { Finding, ParsedFile } from '../parsed-file.ts';
import type { Places } from '../places.ts';

export type FileFinding = Omit<Finding, 'rule'>;

/** A rule that looks at one file by itself. */
export interface FileRule {
  /** In kebab-case: stands in every message of the rule. */
  readonly name: string;
  check(file: ParsedFile): Iterable<FileFinding>;
}

export interface CorpusFinding extends FileFinding {
  /** The file in which it is to be mended. */
  readonly path: string;
}

/** A rule that needs the whole corpus: whatever one file says of another. */
export interface CorpusRule {
  readonly name: string;
  check(corpus: Corpus, places: Places): Iterable<CorpusFinding>;
}
