import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Draft, Drafted } from './draft.ts';
import { draftOf } from './draft.ts';
import type { LinkedFile } from './link.ts';
import { linkFile } from './link.ts';
import type { CorpusFile } from './read.ts';
import type { World } from './world.ts';
import { worldOf } from './world.ts';

/** Those who do the work on single files: this thread, or several. */
export interface Crew {
  /** Parse files, in the order given. */
  parse(files: readonly CorpusFile[], vocabulary: Vocabulary): Promise<readonly Drafted[]>;
  /** Link files, in the order given; `all` are the drafts of the whole corpus. */
  link(files: readonly Drafted[], all: readonly Draft[]): Promise<readonly LinkedFile[]>;
  dismiss(): Promise<void>;
}

/** The crew of one: this thread. */
export const soloCrew: Crew = {
  parse: async (files, vocabulary) => files.map((file) => draftOf(file, vocabulary)),
  link: async (files, all) => linkAll(files, worldOf(all)),
  dismiss: async () => undefined,
};

export function linkAll(files: readonly Drafted[], { index, find }: World): readonly LinkedFile[] {
  return files.map(({ draft, prose }) => linkFile(draft, prose.value, index, find));
}
