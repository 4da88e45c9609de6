import type { TellStage } from '../../publishing.ts';

/** The stages of the work on one server: told to who waits, and timed for the report. */
export class Stages {
  /** Milliseconds by stage, in their order. */
  readonly durations: Record<string, number> = {};
  private readonly tell: TellStage;

  constructor(tell: TellStage) {
    this.tell = tell;
  }

  /** Do the work of a stage of so many steps; the work tells the number of steps that it has just done. */
  async run<T>(
    name: string,
    steps: number,
    work: (done: (steps: number) => void) => Promise<T>,
  ): Promise<T> {
    const start = performance.now();
    try {
      return await work(this.tell(name, steps));
    } finally {
      this.durations[name] = (this.durations[name] ?? 0) + performance.now() - start;
    }
  }
}
