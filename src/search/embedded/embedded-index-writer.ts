import type { SearchIndexWriter, Synonyms } from '../engine.ts';
import type { SearchRecord } from '../record.ts';
import { buildIndex, inOrder } from './build-index.ts';
import { buildFacetTable } from './facet-table.ts';
import { writeIndexFiles } from './index-files.ts';

/** Writes the index of the embedded engine into the folder `search` of a snapshot. */
export class EmbeddedIndexWriter implements SearchIndexWriter {
  async write(folder: string, records: readonly SearchRecord[], synonyms: Synonyms): Promise<void> {
    const ordered = inOrder(records);
    const content = {
      index: buildIndex(ordered, synonyms),
      facets: buildFacetTable(ordered),
      synonyms,
    };
    await writeIndexFiles(folder, content, ordered);
  }
}
