import type { EngineStatus, Hit, SearchEngine, SearchResult } from '../engine.ts';
import type { SearchQuery } from '../query.ts';
import { hitsPerPage, mostPages } from '../query.ts';
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
import type { RecordRange, Selection } from './select.ts';
import { recordsWithAll, select } from './select.ts';
import type { Slot } from './slot.ts';
import { openVocabulary } from './vocabulary.ts';

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

  async search({ text, filters, page }: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    signal?.throwIfAborted();
    const words = parseQueryText(text);
    const read = readParts(this.searched, words.parts);
    const { slots, records, dropped } = select(read.slots, this.provisions);
    const wanted = this.without(records, words.excluded);
    const { records: passed, facets } = this.facets.filter(wanted, filters);
    const end = page * hitsPerPage;
    const shown = firstInOrder(this.searched.index, slots, passed, end).slice(end - hitsPerPage);
    const pages = this.findPages(page === 1 ? read.slots : [], slots);
    const fitting = this.facets.filterLeniently(
      this.without(pages.records, words.excluded),
      filters,
    );
    const shownPages = firstInOrder(this.searched.index, pages.slots, fitting, mostPages);
    return {
      total: passed.length,
      hits: shown.map((record) => this.hit(record, read)),
      pages: shownPages.map((record) => this.hit(record, read)),
      facets,
      dropped: [...dropped, ...words.beyond],
      answeredBy: 'embedded',
    };
  }

  status(): Promise<EngineStatus> {
    return Promise.resolve({ engine: 'embedded', servers: [] });
  }

  /** The pages with all words, else with those that the provisions were found by; none without words. */
  private findPages(all: readonly Slot[], kept: readonly Slot[]): Omit<Selection, 'dropped'> {
    if (all.length === 0) return { slots: all, records: new Uint32Array() };
    const records = recordsWithAll(all, this.pages);
    return records.length > 0
      ? { slots: all, records }
      : { slots: kept, records: recordsWithAll(kept, this.pages) };
  }

  private without(records: Uint32Array, excluded: readonly QueryPart[]): Uint32Array {
    if (excluded.length === 0) return records;
    const unwanted = new Uint8Array(this.searched.index.records);
    for (const part of excluded) {
      const list = exactPostings(this.searched, part);
      for (let at = list?.from ?? 0; at < (list?.to ?? 0); at += 1) {
        unwanted[list?.arrays.records[at] ?? 0] = 1;
      }
    }
    return records.filter((record) => unwanted[record] !== 1);
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
