import { setTimeout } from 'node:timers/promises';
import { isPassing, saysCode } from '../server.ts';
import type { Target } from './target.ts';

/**
 * Ask until there is an answer: a server that was killed comes back and keeps what it had accepted.
 * A refusal is an answer. Only for what may be asked twice.
 */
export async function patiently<T>(
  { patience }: Pick<Target, 'patience'>,
  ask: () => Promise<T>,
): Promise<T> {
  const start = Date.now();
  for (let pause = 50; ; pause = Math.min(pause * 2, 5000)) {
    try {
      return await ask();
    } catch (error) {
      if (!mayPass(error) || Date.now() - start > patience) throw error;
      await setTimeout(pause);
    }
  }
}

/** Whether asking again may help. */
export function mayPass(error: unknown): boolean {
  return isPassing(error) || saysCode(error, 'too_many_search_requests');
}
