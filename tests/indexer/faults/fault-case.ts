import type { FileChange } from '../../factories/corpus.ts';

/** One thing wrong in the valid corpus, and everything that is said of it. */
export interface FaultCase {
  readonly fault: string;
  readonly change: Readonly<Record<string, FileChange>>;
  /** Each message with its place, and its hint on a second line. */
  readonly expected: readonly string[];
}
