/** Tells people how far a build has come. */
export interface Progress {
  /** Begin a stage of so many steps; the function is called with the number of steps just done. */
  stage(name: string, steps: number): StepsDone;
  /** Take away what is shown. */
  end(): void;
}

export type StepsDone = (steps: number) => void;

/** Shows nothing: for logs, tests and programs. */
export const noProgress: Progress = { stage: () => () => undefined, end: () => undefined };

/** Nobody needs to be told of a build that is over in a second. */
const patience = 1000;
const pause = 100;

/** A bar on a terminal that is written over and over: «[███░░░░░░░] 300/1000 Linking files». */
export function lineProgress(
  stream: Pick<NodeJS.WritableStream, 'write'>,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let shownAt: number | undefined;
  const show = (text: string): void => {
    const time = now();
    if (time - start < patience || time - (shownAt ?? 0) < pause) return;
    shownAt = time;
    stream.write(`\r\u001B[K${text}`);
  };
  return {
    stage: (name, steps) => {
      let done = 0;
      show(name);
      return (more) => {
        done += more;
        show(`${barOf(done / steps)} ${done}/${steps} ${name}`);
      };
    },
    end: () => {
      if (shownAt !== undefined) stream.write('\r\u001B[K');
    },
  };
}

const barLength = 10;

function barOf(share: number): string {
  const full = Math.min(barLength, Math.floor(share * barLength));
  return `[${'█'.repeat(full)}${'░'.repeat(barLength - full)}]`;
}
