import { lettersOf } from './name-entries.ts';
import type { Reading } from './reading.ts';
import { surfaceOf } from './reading.ts';
import { isCapitalised, joined, normAt } from './token-reading.ts';

/** A group named in a text, by the commitments that it made. */
export interface MakerRead {
  readonly works: readonly string[];
  readonly end: number;
}

/** The armed group whose name begins at a token: «MILF», «Karen National Union (KNU)», «KNU/KNLA». */
export function readMaker(reading: Reading, at: number): MakerRead | undefined {
  const first = readOne(reading, at);
  if (first === undefined) return undefined;
  const { tokens } = reading;
  const mark = normAt(tokens, first.end);
  const second = mark === '/' || mark === '(' ? readOne(reading, first.end + 1) : undefined;
  const shared = second?.works.filter((work) => first.works.includes(work)) ?? [];
  if (second === undefined || shared.length === 0) return first;
  if (mark === '/') return { works: shared, end: second.end };
  return normAt(tokens, second.end) === ')' ? { works: shared, end: second.end + 1 } : first;
}

function readOne(reading: Reading, at: number): MakerRead | undefined {
  const { names, tokens } = reading;
  if (!isCapitalised(tokens[at]) || (joined(tokens, at) && normAt(tokens, at - 1) === '-')) {
    return undefined;
  }
  for (const { end, values } of names.makers.hits(tokens, at).toReversed()) {
    const letters = lettersOf(surfaceOf(reading, at, end));
    const fitting = values.filter(
      (entry) => entry.letters === undefined || entry.letters === letters,
    );
    if (fitting.length > 0) {
      return { works: [...new Set(fitting.map((entry) => entry.work))], end };
    }
  }
  return undefined;
}
