import type { Crew } from './crew.ts';
import type { Memory } from './memory.ts';
import type { Progress } from './progress.ts';

/** What the stages of a build work with. */
export interface Workplace {
  readonly crew: Crew;
  /** What the last build left. */
  readonly memory: Memory;
  readonly progress: Progress;
  /** Whether to tell also what is only worth knowing. */
  readonly isCurious: boolean;
}
