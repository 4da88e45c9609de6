import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Draft, Drafted } from './draft.ts';
import { draftOf } from './draft-file.ts';
import type { LinkedFile } from './link.ts';
import { linkFile, unlinkedFile } from './link.ts';
import type { StepsDone } from './progress.ts';
import type { CorpusFile } from './read.ts';
import { crashed } from './rules/crash.ts';
import type { World } from './world.ts';
import { worldOf } from './world.ts';

/** Those who do the work on single files: this thread, or several. */
export interface Crew {
  /** Parse files; the answers stand in the order given. */
  parse(order: ParseOrder, done: StepsDone): Promise<readonly Drafted[]>;
  /** Link files; the answers stand in the order given. */
  link(order: LinkOrder, done: StepsDone): Promise<readonly LinkedFile[]>;
  dismiss(): Promise<void>;
}

export interface ParseOrder {
  readonly files: readonly CorpusFile[];
  readonly vocabulary: Vocabulary;
}

export interface LinkOrder {
  readonly files: readonly Drafted[];
  /** The drafts of the whole corpus. */
  readonly all: readonly Draft[];
}

/** The crew of one: this thread. */
export const soloCrew: Crew = {
  parse: async ({ files, vocabulary }, done) =>
    files.map((file) => {
      const drafted = draftOf(file, vocabulary);
      done(1);
      return drafted;
    }),
  link: async ({ files, all }, done) => {
    const world = worldOf(all);
    return files.map((file) => {
      const linked = linkIn(world, file);
      done(1);
      return linked;
    });
  },
  dismiss: async () => undefined,
};

/** Link one file; should the program fail on it, that is a fault of the file. */
export function linkIn({ index, find }: World, { draft, prose }: Drafted): LinkedFile {
  try {
    return linkFile(draft, prose.value, index, find);
  } catch (error) {
    return unlinkedFile(crashed(draft.path, error));
  }
}
