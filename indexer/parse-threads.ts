import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Draft, DraftProse, Drafted } from './draft.ts';
import { draftOf } from './draft-file.ts';
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

/** So many files are worth a message to a thread; this one takes few at a time, to be quick to answer the others. */
const [handful, pinch] = [16, 2];

/** Parse files on several threads, this one among them; the answers stand in the order of the files. */
export async function parseInThreads(
  { files, vocabulary }: ThreadOrder,
  count: number,
  done: StepsDone,
): Promise<readonly Drafted[]> {
  const drafted: Drafted[] = [];
  let next = 0;
  const share = async (size: number, parse: ParseSome): Promise<void> => {
    while (next < files.length) {
      const start = next;
      next += size;
      const answer = await parse(files.slice(start, next));
      for (const [index, one] of answer.entries()) drafted[start + index] = one;
      done(answer.length);
    }
  };
  const threads = Array.from({ length: count - 1 }, startThread);
  try {
    await Promise.all([
      ...threads.map((thread) =>
        share(handful, async (some) =>
          (await ask(thread, { files: some, vocabulary })).map(unpack),
        ),
      ),
      share(pinch, async (some) => {
        await setImmediate();
        return some.map((file) => draftOf(file, vocabulary));
      }),
    ]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return drafted;
}

type ParseSome = (files: readonly CorpusFile[]) => Promise<readonly Drafted[]>;

function unpack({ draft, prose }: SentDraft): Drafted {
  return { draft, prose: Packed.from<DraftProse>(prose) };
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
