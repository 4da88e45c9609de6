import { Worker } from 'node:worker_threads';
import type { Crew } from './crew.ts';
import type { CrewAnswer, CrewOrder } from './crew-messages.ts';
import { packDrafted, unpackDrafted, unpackLinked } from './crew-messages.ts';

/** Files are handed out by so many: few enough that no thread waits long for the last, many enough to be worth a message. */
const handful = 16;

/** A crew of several threads. */
export function threadCrew(size: number): Crew {
  const threads = Array.from({ length: size }, startThread);
  return {
    parse: ({ files, vocabulary }, done) =>
      share(threads, files, async (thread, some) => {
        const answer = await ask(thread, { task: 'parse', files: some, vocabulary });
        done(some.length);
        return answer.task === 'parse' ? answer.files.map(unpackDrafted) : [];
      }),
    link: async ({ files, all }, done) => {
      await Promise.all(threads.map((thread) => ask(thread, { task: 'world', drafts: all })));
      return share(threads, files, async (thread, some) => {
        const answer = await ask(thread, { task: 'link', files: some.map(packDrafted) });
        done(some.length);
        return answer.task === 'link' ? answer.files.map(unpackLinked) : [];
      });
    },
    dismiss: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

type Work<I, O> = (thread: Worker, items: readonly I[]) => Promise<readonly O[]>;

/** Hand out items a handful at a time to whoever is free; the answers stand in the order of the items. */
async function share<I, O>(
  threads: readonly Worker[],
  items: readonly I[],
  work: Work<I, O>,
): Promise<readonly O[]> {
  const handfuls = Array.from({ length: Math.ceil(items.length / handful) }, (_, index) =>
    items.slice(index * handful, (index + 1) * handful),
  );
  const answers = handfuls.map((): readonly O[] => []);
  const rest = handfuls.entries();
  await Promise.all(
    threads.map(async (thread) => {
      for (const [index, some] of rest) answers[index] = await work(thread, some);
    }),
  );
  return answers.flat();
}

/** Each thread has one order at a time. */
function ask(thread: Worker, order: CrewOrder): Promise<CrewAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      thread.off('message', answer);
      reject(error);
    };
    const answer = (message: CrewAnswer): void => {
      thread.off('error', fail);
      resolve(message);
    };
    thread.once('message', answer);
    thread.once('error', fail);
    thread.postMessage(order);
  });
}

/** Compiled, the thread is a JavaScript file like any other; from the sources it needs the loader of the development tools. */
function startThread(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(isSource ? 'crew-worker.ts' : 'crew-worker.js', import.meta.url);
  if (!isSource) return new Worker(file);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${file.href}'); })`;
  return new Worker(start, { eval: true });
}
