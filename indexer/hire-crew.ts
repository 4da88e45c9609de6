import type { Crew } from './crew.ts';
import { soloCrew } from './crew.ts';
import { threadCrew } from './crew-threads.ts';

/** From so many files on several threads are worth the time that they take to start. */
const worthThreads = 300;

/** A crew of so many threads, hired when there is enough to do for them. */
export function crewOf(threads: number): Crew {
  let hired: Crew | undefined;
  const crewFor = (files: number): Crew => {
    if (threads > 1 && files >= worthThreads) hired ??= threadCrew(threads);
    return hired ?? soloCrew;
  };
  return {
    parse: (order, done) => crewFor(order.files.length).parse(order, done),
    link: (order, done) => crewFor(order.files.length).link(order, done),
    dismiss: async () => hired?.dismiss(),
  };
}
