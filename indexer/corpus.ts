import type { Draft } from './draft.ts';
import type { LinkedFile } from './link.ts';
import type { PageIndex } from './page-index.ts';
import type { CorpusSettings } from './settings.ts';

/** Everything that was read, linked: what the rules for the whole corpus and the assembly see. */
export interface Corpus extends CorpusSettings {
  /** Sorted by path. */
  readonly drafts: readonly Draft[];
  readonly index: PageIndex;
  /** By path. */
  readonly linked: ReadonlyMap<string, LinkedFile>;
}
