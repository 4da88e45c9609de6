import type { FacetName, SearchQuery } from './query.ts';
import type { SearchRecord } from './record.ts';

/**
 * The two ports behind which engines stand. One contract suite (`tests/contracts`) runs on every
 * engine, so that the same question gets the same answer.
 */

/** Marks around a matched word in `heading` and `snippet`: private-use characters, never in a record. */
export const matchStart = '\uE000';
export const matchEnd = '\uE001';

export interface Hit {
  readonly record: SearchRecord;
  /** The heading with marks. */
  readonly heading: string;
  /** The passage of the text that matched, with marks; its beginning when the match is elsewhere. */
  readonly snippet: string;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  /** How many provisions and practice pages match. */
  readonly total: number;
  /** Those of the page asked for. */
  readonly hits: readonly Hit[];
  /**
   * On the first page of results, up to three pages (instruments, groups, countries, topics) with all
   * the words, else with those that the provisions were found by. Filters hold for what a page carries.
   */
  readonly pages: readonly Hit[];
  /**
   * Counted over provisions and practice pages with every filter but the facet's own. Most first,
   * then by value; values that nothing carries only where they are selected.
   */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /**
   * Words left out, as typed: those after the tenth, and where no provision has all words (whatever
   * the filters) those that none has, then the last ones.
   */
  readonly dropped: readonly string[];
}

/** Answers queries. Rejects when it cannot. */
export interface SearchEngine {
  /** «embedded» or «meilisearch»: shown as `answered_by`. */
  readonly name: string;
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult>;
}

/** Takes the records of a whole snapshot. */
export interface SearchIndexWriter {
  /**
   * Write the index of these records for the snapshot in `folder`, replacing nothing that is in use.
   * `synonyms` are sets of words each of which finds the others in the text.
   */
  write(folder: string, records: readonly SearchRecord[], synonyms: Synonyms): Promise<void>;
}

export type Synonyms = readonly (readonly string[])[];
