import { Worker } from 'node:worker_threads';
import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Draft, DraftProse, Drafted } from './draft.ts';
import { Packed } from './packed.ts';
import type { StepsDone } from './progress.ts';
import type { CorpusFile } from './read.ts';

/** What a thread is asked, and what it answers: the large texts as JSON, which is quick to copy. */
export interface ThreadOrder {
  readonly files: readonly CorpusFile[];
  readonly vocabulary: Vocabulary;
}
export type ThreadAnswer = readonly SentDraft[];
export interface SentDraft {
  readonly draft: Draft;
  readonly prose: string;
}

/** Files are handed out by so many: few enough that no thread waits long for the last, many enough to be worth a message. */
const handful = 16;

/** Parse files on several threads; the answers stand in the order of the files. */
export async function parseInThreads(
  { files, vocabulary }: ThreadOrder,
  count: number,
  done: StepsDone,
): Promise<readonly Drafted[]> {
  const handfuls = Array.from({ length: Math.ceil(files.length / handful) }, (_, index) =>
    files.slice(index * handful, (index + 1) * handful),
  );
  const answers = handfuls.map((): ThreadAnswer => []);
  const rest = handfuls.entries();
  const threads = Array.from({ length: Math.min(count, handfuls.length) }, startThread);
  try {
    await Promise.all(
      threads.map(async (thread) => {
        for (const [index, some] of rest) {
          answers[index] = await ask(thread, { files: some, vocabulary });
          done(some.length);
        }
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return answers
    .flat()
    .map(({ draft, prose }) => ({ draft, prose: Packed.from<DraftProse>(prose) }));
}

/** Each thread has one order at a time. */
function ask(thread: Worker, order: ThreadOrder): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      thread.off('message', answer);
      reject(error);
    };
    const answer = (message: ThreadAnswer): void => {
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
  const file = new URL(isSource ? 'parse-worker.ts' : 'parse-worker.js', import.meta.url);
  if (!isSource) return new Worker(file);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${file.href}'); })`;
  return new Worker(start, { eval: true });
}
