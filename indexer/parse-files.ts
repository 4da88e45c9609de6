import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Drafted } from './draft.ts';
import { draftOf } from './draft-file.ts';
import { parseInThreads } from './parse-threads.ts';
import type { StepsDone } from './progress.ts';
import type { CorpusFile } from './read.ts';

export interface ParseOrder {
  readonly files: readonly CorpusFile[];
  readonly vocabulary: Vocabulary;
}

/**
 * From so many characters on (some 400 instruments) several threads are worth what they cost: half a
 * second of processor time each, to load the program and to get going.
 */
const worthThreads = 4_000_000;

/** Parse files, on so many threads when there is enough to do; the answers stand in the order given. */
export async function parseFiles(
  { files, vocabulary }: ParseOrder,
  threads: number,
  done: StepsDone,
): Promise<readonly Drafted[]> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (threads > 1 && size >= worthThreads) {
    return parseInThreads({ files, vocabulary }, threads, done);
  }
  return files.map((file) => {
    const drafted = draftOf(file, vocabulary);
    done(1);
    return drafted;
  });
}
