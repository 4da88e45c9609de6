import type { FacetName } from './query.ts';

/**
 * What the engines index. `fields` are searched in this order of rank; `facets` are filtered and
 * counted; `order` is the corpus' own order and the explicit last tie-breaker on both engines.
 */
export interface SearchRecord {
  readonly type: 'provision' | 'practice' | 'instrument' | 'group' | 'country' | 'topic';
  /** `opac#art-4-1`, `practice:ph-zones-of-peace`, `opac`, `group:mm-knu`. */
  readonly id: string;
  readonly order: number;
  /** 1 (treaty) to 6 (commitment), 7 (practice): the smaller, the sooner among equal hits. */
  readonly authority: number;
  readonly fields: Readonly<Record<SearchField, string>>;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** What a result shows; not searched. */
  readonly shown: {
    /** «OPAC Art. 4(1)» for a provision, the short title for a page. */
    readonly label: string;
    /** The official title of the instrument, or the long name of the page. */
    readonly title: string;
    readonly heading: string;
    readonly force: string | null;
    readonly cited_by: number;
  };
}

/**
 * - `names`: citation and abbreviations («OPAC Art. 4(1)», «OPAC», «CRC-OP-AC»)
 * - `title`: titles, short titles and aliases of its instrument
 * - `heading`, `text`: its own words
 * - `context`: names of its country and group, labels and synonyms of its kind, topics and addressees
 */
export const searchFields = ['names', 'title', 'heading', 'text', 'context'] as const;
export type SearchField = (typeof searchFields)[number];

/** Whether a record stands among the hits and is counted: provisions and practice. All others stand above, as pages. */
export function isHit({ type }: Pick<SearchRecord, 'type'>): boolean {
  return type === 'provision' || type === 'practice';
}
