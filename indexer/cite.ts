import type { Span } from './parsed-file.ts';
import type { IndexedPage } from './page-index.ts';

/** A citation of a place that is there: it becomes a link. */
export interface LinkedCitation {
  readonly status: 'found';
  readonly span: Span;
  readonly page: IndexedPage;
  readonly anchor: string | null;
}

/** A citation that stays plain text, with what an editor should know of it. */
export interface PlainCitation {
  readonly status: 'no-such-provision' | 'ambiguous' | 'unknown';
  readonly span: Span;
  readonly surface: string;
  /** The page that is cited, where only its pin is wrong. */
  readonly page: string | undefined;
  /** The anchor that the pin would have. */
  readonly anchor: string | undefined;
  /** What it may mean. */
  readonly candidates: readonly string[];
}

/** Finds the citations in a running text of the file at a path, in the order of the text. */
export type CitationFinder = (
  text: string,
  path: string,
) => readonly (LinkedCitation | PlainCitation)[];

export const noCitations: CitationFinder = () => [];
