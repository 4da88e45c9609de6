import type { Memory } from './memory.ts';
import type { Progress } from './progress.ts';

/** What the stages of a build work with. */
export interface Workplace {
  /** How many threads may work. */
  readonly threads: number;
  /** What the last build left. */
  readonly memory: Memory;
  readonly progress: Progress;
  /** Whether to tell also what is only worth knowing. */
  readonly isCurious: boolean;
}
