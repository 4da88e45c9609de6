import type { Fault } from '../fault.ts';
import { startOfFile } from '../fault.ts';

/**
 * Reading a file never stops the others, even when the program itself fails on it.
 *
 * → `1:1: error crash The file could not be read: Maximum call stack size exceeded`
 */
export function crashed(path: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    path,
    place: startOfFile,
    severity: 'error',
    rule: 'crash',
    message: `The file could not be read: ${reason}`,
    hint: 'This is a fault of the program, not only of the file: please report it.',
  };
}
