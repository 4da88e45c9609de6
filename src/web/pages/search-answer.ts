import type { CatalogueEntry } from '../../library/documents.ts';
import type { SearchResult } from '../../search/engine.ts';
import type { SearchQuery } from '../../search/query.ts';

/** A place that a citation may mean. */
export interface CitedPlace {
  /** `opac#art-4-1` or `opac`. */
  readonly id: string;
  /** «OPAC Art. 4(1)». */
  readonly label: string;
  /** Its caption or title; empty where the label says it all. */
  readonly heading: string;
}

/** What the text cites, when it is a citation. Nothing is guessed: an ambiguous citation stays ambiguous. */
export type CitationAnswer =
  | { readonly status: 'found'; readonly place: CitedPlace }
  /** The work is known and has no summary of that provision here; `place` is the work. */
  | { readonly status: 'no-such-provision'; readonly surface: string; readonly place: CitedPlace }
  | {
      readonly status: 'ambiguous';
      readonly surface: string;
      readonly candidates: readonly CitedPlace[];
    };

/** What a wider question would give. */
export interface Relaxation {
  readonly query: SearchQuery;
  readonly total: number;
  /** How many of them are practice pages. */
  readonly practice: number;
}

/** Everything that the page of results and its JSON twin show. */
export interface SearchAnswer {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  /** Up to three pages: first those whose whole name is what was typed, then those that the engine found. */
  readonly pages: readonly CatalogueEntry[];
  /** `null` when the text is no citation. */
  readonly citation: CitationAnswer | null;
  /** Only where nothing was found: each wider question with its count. */
  readonly relaxations: readonly Relaxation[];
}
