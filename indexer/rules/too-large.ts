import type { Fault } from '../fault.ts';
import { startOfFile } from '../fault.ts';

/**
 * A file of the corpus has at most 1 MiB.
 *
 * a file of one byte more
 * → `1:1: error too-large The file has 1048577 bytes; at most 1048576 are read`
 */
export function tooLarge(path: string, size: number): Fault {
  return {
    path,
    place: startOfFile,
    severity: 'error',
    rule: 'too-large',
    message: `The file has ${size} bytes; at most 1048576 are read`,
    hint: 'Split it, or take out what is no summary.',
  };
}
