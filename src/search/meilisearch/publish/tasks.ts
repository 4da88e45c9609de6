import { setTimeout } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';

/** Everything that is written is a task that the server does later: it is over when the task is. */

const taskSchema = z.object({
  uid: z.number(),
  status: z.enum(['enqueued', 'processing', 'succeeded', 'failed', 'canceled']),
  type: z.string(),
  details: z
    .object({ receivedDocuments: z.number().nullish(), indexedDocuments: z.number().nullish() })
    .nullish(),
  error: z.object({ message: z.string(), code: z.string() }).nullish(),
});
export type Task = z.infer<typeof taskSchema>;

/** A task that ended otherwise than well. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
  /** Meilisearch's error code; `canceled` when somebody canceled it. */
  readonly code: string;

  constructor({ uid, type, status, error }: Task) {
    super(`Task ${uid} (${type}) ${status}${error ? `: ${error.message}` : ''}`);
    this.code = error?.code ?? status;
  }
}

const enqueuedSchema = z.object({ taskUid: z.number() });

/** Order something that may be ordered twice, and wait until it is done. Throws {@link TaskFailed}. */
export async function done(target: Target, order: () => PromiseLike<unknown>): Promise<Task> {
  return finished(target, taskIn(await patiently(target, async () => order())));
}

/** The number of the task in the answer to an order. */
export function taskIn(answer: unknown): number {
  return enqueuedSchema.parse(answer).taskUid;
}

/** Milliseconds between two looks: most tasks are short, and long ones are not asked for all the time. */
const firstPause = 10;
const longestPause = 500;

/**
 * Wait for the end of a task, for as long as it takes. The client's own wait gives up after a time
 * and at the first break of the connection, and takes a failed task for a good end.
 */
export async function finished(
  target: Target,
  uid: number,
  client: Meilisearch = target.client,
): Promise<Task> {
  for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    const answer: unknown = await patiently(target, () => client.tasks.getTask(uid));
    const task = taskSchema.parse(answer);
    if (task.status === 'succeeded') return task;
    if (task.status === 'failed' || task.status === 'canceled') throw new TaskFailed(task);
    await setTimeout(pause);
  }
}

/** Whether an error is the failure of a task for this reason. */
export function failedWith(error: unknown, code: string): boolean {
  return error instanceof TaskFailed && error.code === code;
}
