import type { CitationFinder } from './cite.ts';
import { citationFinder } from './cite.ts';
import type { Draft } from './draft.ts';
import type { PageIndex } from './page-index.ts';
import { indexPages } from './page-index.ts';

/** What linking knows of the whole corpus: its pages and the names by which its texts are cited. */
export interface World {
  readonly index: PageIndex;
  readonly find: CitationFinder;
}

/** The barrier of the build: all files are read, and what one says of another can be looked up. */
export function worldOf(drafts: readonly Draft[]): World {
  const index = indexPages(drafts);
  return { index, find: citationFinder(drafts, index) };
}
