import { parentPort } from 'node:worker_threads';
import { draftOf } from './draft-file.ts';
import type { ThreadAnswer, ThreadOrder } from './parse-threads.ts';

/** One of several threads that parse: takes an order, answers it, waits for the next. */
parentPort?.on('message', ({ files, vocabulary }: ThreadOrder) => {
  const answer: ThreadAnswer = files.map((file) => {
    const { draft, prose } = draftOf(file, vocabulary);
    return { draft, prose: prose.text };
  });
  parentPort?.postMessage(answer);
});
