import type { CatalogueEntry } from '../library/documents.ts';
import type { Library } from '../library/library.ts';
import type { CompleteCitation } from '../search/citation-suggestions.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { NamedPages } from '../search/named-pages.ts';
import type { Suggest } from '../search/suggestions.ts';
import type { CheckedCitation } from './pages/checked-citation.ts';
import type { CitationAnswer } from './pages/search-answer.ts';

/** Everything that answers from one snapshot; replaced as a whole when a newer one is published. */
export interface Edition {
  readonly library: Library;
  readonly engine: SearchEngine;
  readonly suggest: Suggest;
  readonly named: NamedPages<CatalogueEntry>;
  /** Every citation of a draft with what it leads to. */
  readonly checkDraft: (text: string) => readonly CheckedCitation[];
  /** Citations that begin like what is typed. */
  readonly completeCitation: CompleteCitation;
  /** What a text cites, when the whole of it is a citation; `null` when it is none that is known. */
  readonly citationIn: (text: string) => CitationAnswer | null;
}

/** The edition that a request is answered from: ask once a request. */
export interface EditionSource {
  readonly current: () => Edition;
}
