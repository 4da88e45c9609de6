import type { FacetName, SearchQuery } from './query.ts';
import type { SearchRecord } from './record.ts';

/**
 * The two ports behind which engines stand. One contract suite (`tests/contracts`) runs on every
 * engine, so that the same question gets the same answer.
 */

/** Marks around a matched word in `heading` and `snippet`: private-use characters, never in a record. */
export const matchStart = '\uE000';
export const matchEnd = '\uE001';

/** What a hit shows of its record. */
export type FoundRecord = Pick<SearchRecord, 'type' | 'id' | 'facets' | 'shown'>;

export interface Hit {
  readonly record: FoundRecord;
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
   * Words left out, as typed: where no provision has all words (whatever the filters) those that none
   * has, then small ones, then the last; behind them, of more than ten, those that are not looked for.
   */
  readonly dropped: readonly string[];
  /** The engine that answered: shown as `answered_by`. */
  readonly answeredBy: EngineName;
  /** Why another engine than the one that was set up answered; absent where it did not. */
  readonly insteadOf?: Fallback;
  /** The parts of the collection that did not answer: nothing of what they hold is in this result. */
  readonly missing?: readonly MissingPart[];
}

export type EngineName = 'embedded' | 'meilisearch';

/** `unavailable`: no answer, or none that could be used; `stale`: its index is of another snapshot. */
export type Fallback = 'unavailable' | 'stale';

export interface MissingPart {
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
  /** How many provisions it holds; `null` when it has not answered yet. */
  readonly provisions: number | null;
}

/** Answers queries. Rejects with {@link SearchUnavailable} when it cannot. */
export interface SearchEngine {
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult>;
  /** Which engine would answer now, and from what: for those who watch over the site. */
  status(): Promise<EngineStatus>;
}

export interface EngineStatus {
  readonly engine: EngineName;
  /** The search servers in the order of the settings; none where the embedded engine is all there is. */
  readonly servers: readonly ServerStatus[];
}

export interface ServerStatus {
  /** From 1. */
  readonly number: number;
  readonly state: 'ready' | 'stale' | 'unreachable' | 'unusable' | 'refused';
  /** The snapshot that its index holds; `null` when it does not say. */
  readonly snapshot: string | null;
  /** When that was published, ISO 8601. */
  readonly publishedAt: string | null;
}

/** An engine cannot answer. The message is for operators: it says nothing of the question. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
  readonly reason: Fallback;

  constructor(message: string, { reason }: { readonly reason: Fallback }) {
    super(message);
    this.reason = reason;
  }
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
