import type { Hit, SearchEngine, SearchResult } from '../engine.ts';
import type { SearchQuery } from '../query.ts';
import { hitsPerPage } from '../query.ts';
import { markWords, snippet } from '../snippet.ts';
import type { QueryPart } from '../words.ts';
import { parseQueryText } from '../words.ts';
import { FacetIndex } from './facet-table.ts';
import { readIndexFiles } from './index-files.ts';
import { firstInOrder } from './order.ts';
import { postingsOf } from './postings.ts';
import type { ReadParts, Searched } from './read-parts.ts';
import { exactPostings, readParts } from './read-parts.ts';
import { RecordStore } from './record-store.ts';
import type { RecordRange } from './select.ts';
import { recordsWithAll, select } from './select.ts';
import type { Slot } from './slot.ts';
import { openVocabulary } from './vocabulary.ts';

/** How many pages stand above the provisions. */
const mostPages = 3;

/** Open the index that was written into the folder of a snapshot. Throws when it is not there or not whole. */
export async function openEmbeddedEngine(folder: string): Promise<SearchEngine> {
  const { content, records, recordStarts } = await readIndexFiles(folder);
  const { index, facets, synonyms } = content;
  const vocabulary = openVocabulary(index, synonyms);
  return new EmbeddedEngine(
    { index, postings: postingsOf(index), vocabulary },
    new FacetIndex(facets),
    new RecordStore(records, recordStarts),
  );
}

/** Answers queries from memory, in this process. */
class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  private readonly searched: Searched;
  private readonly facets: FacetIndex;
  private readonly store: RecordStore;
  private readonly pages: RecordRange;
  private readonly provisions: RecordRange;

  constructor(searched: Searched, facets: FacetIndex, store: RecordStore) {
    this.searched = searched;
    this.facets = facets;
    this.store = store;
    const { pages, records } = searched.index;
    this.pages = { from: 0, to: pages };
    this.provisions = { from: pages, to: records };
  }

  async search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    signal?.throwIfAborted();
    const { index } = this.searched;
    const { parts, excluded, beyond } = parseQueryText(query.text);
    const read = readParts(this.searched, parts);
    const { slots, records, dropped } = select(read.slots, this.provisions);
    const { records: passed, facets } = this.facets.filter(
      this.without(records, excluded),
      query.filters,
    );
    const end = query.page * hitsPerPage;
    const shown = firstInOrder(index, slots, passed, end).slice(end - hitsPerPage);
    return {
      total: passed.length,
      hits: shown.map((record) => this.hit(record, read)),
      pages: query.page === 1 ? this.findPages(query, read, slots) : [],
      facets,
      dropped: [...dropped, ...beyond],
    };
  }

  /** The pages with all words, else with those that the provisions were found by. */
  private findPages({ filters }: SearchQuery, read: ReadParts, kept: readonly Slot[]): Hit[] {
    if (read.slots.length === 0) return [];
    const withAll = recordsWithAll(read.slots, this.pages);
    const slots = withAll.length > 0 ? read.slots : kept;
    const records = this.facets.filterLeniently(recordsWithAll(slots, this.pages), filters);
    return firstInOrder(this.searched.index, slots, records, mostPages).map((record) =>
      this.hit(record, read),
    );
  }

  private without(records: Uint32Array, excluded: readonly QueryPart[]): Uint32Array {
    if (excluded.length === 0) return records;
    const lists = excluded.map((part) => exactPostings(this.searched, part));
    const unwanted = new Set(
      lists.flatMap((list) =>
        list === undefined ? [] : [...list.arrays.records.subarray(list.from, list.to)],
      ),
    );
    return records.filter((record) => !unwanted.has(record));
  }

  private hit(record: number, { shown }: ReadParts): Hit {
    const stored = this.store.get(record);
    return {
      record: stored,
      heading: markWords(stored.shown.heading, shown),
      snippet: snippet(stored.fields.text, shown),
    };
  }
}
