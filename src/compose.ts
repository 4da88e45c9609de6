import { openCitedPlaces } from './library/cited-places.ts';
import { openLibrary } from './library/open-library.ts';
import { snapshotReader } from './library/read-snapshot.ts';
import { buildCitationSuggestions } from './search/citation-suggestions.ts';
import { openEmbeddedEngine } from './search/embedded/embedded-engine.ts';
import { EmbeddedIndexWriter } from './search/embedded/embedded-index-writer.ts';
import type { SearchIndexWriter } from './search/engine.ts';
import { buildNamedPages } from './search/named-pages.ts';
import { buildSuggestions } from './search/suggestions.ts';
import { checkDraft } from './web/check-draft.ts';
import { citationAnswer } from './web/citation-answer.ts';
import type { Edition } from './web/edition.ts';

/** The only place that picks adapters: which engine answers, and which index the indexer writes. */

/** Writes the index of a snapshot. */
export const indexWriter: SearchIndexWriter = new EmbeddedIndexWriter();

/** Open a snapshot with everything that answers from it. */
export async function openEdition(dataDir: string, name: string): Promise<Edition> {
  const reader = snapshotReader(dataDir, name);
  const [library, places, engine] = await Promise.all([
    openLibrary(reader),
    openCitedPlaces(reader),
    openEmbeddedEngine(reader.folder),
  ]);
  return {
    library,
    engine,
    suggest: buildSuggestions(library.catalogue),
    named: buildNamedPages(library.catalogue),
    checkDraft: (text) => checkDraft(text, { library, places }),
    completeCitation: buildCitationSuggestions(places.texts),
    citationIn: (text) => citationAnswer(text, { library, places }),
  };
}
