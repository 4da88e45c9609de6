import type { Config } from './config.ts';
import { openCitedPlaces } from './library/cited-places.ts';
import type { Library } from './library/library.ts';
import { openLibrary } from './library/open-library.ts';
import { snapshotReader } from './library/read-snapshot.ts';
import { buildCitationSuggestions } from './search/citation-suggestions.ts';
import { openEmbeddedEngine } from './search/embedded/embedded-engine.ts';
import { EmbeddedIndexWriter } from './search/embedded/embedded-index-writer.ts';
import type { SearchEngine, SearchIndexWriter } from './search/engine.ts';
import { indexNames, sitePrefix } from './search/meilisearch/index-names.ts';
import { keyMaker } from './search/meilisearch/keys/make-keys.ts';
import { SearchServers } from './search/meilisearch/search-servers.ts';
import { MeilisearchPublisher } from './search/meilisearch/publish/meilisearch-publisher.ts';
import { buildNamedPages } from './search/named-pages.ts';
import type { SearchPublisher } from './search/publishing.ts';
import type { MakeKeys } from './search/server-keys.ts';
import { buildSuggestions } from './search/suggestions.ts';
import { checkDraft } from './web/check-draft.ts';
import { citationAnswer } from './web/citation-answer.ts';
import type { Edition } from './web/edition.ts';

/** The only place that picks adapters: which engine answers, and which index the indexer writes. */

/** Writes the index of a snapshot. */
export const indexWriter: SearchIndexWriter = new EmbeddedIndexWriter();

/** Makes the keys of the search servers of the settings; `null` where there is none. */
export function keysOfServers({ urls, layout }: Config['meilisearch']): MakeKeys | null {
  return urls.length === 0 ? null : keyMaker({ urls, layout, prefix: sitePrefix });
}

/** Publishes to the search servers of the settings; a sentence where one of them is missing. */
export function searchPublisher(settings: Config['meilisearch']): SearchPublisher | string {
  const { urls, layout, indexKey, tasksKey } = settings;
  if (urls.length === 0) return 'MEILI_URL is not set: it names the servers that are published to';
  if (indexKey === undefined) {
    return 'MEILI_INDEX_KEY is not set: “npm run indexer -- keys” makes the keys of the servers';
  }
  const names = indexNames(sitePrefix);
  return new MeilisearchPublisher({ urls, layout, indexKey, tasksKey, names });
}

/** The servers that the site searches; `null` where the embedded engine is all there is. */
export function searchServers(
  { urls, layout, searchKey }: Config['meilisearch'],
  onFailure: (error: unknown) => void,
): SearchServers | null {
  return urls.length === 0 ? null : new SearchServers({ urls, layout, searchKey, onFailure });
}

/** Open a snapshot with everything that answers from it. */
export async function openEdition(
  dataDir: string,
  name: string,
  servers: SearchServers | null = null,
): Promise<Edition> {
  const reader = snapshotReader(dataDir, name);
  // With servers nobody waits for the embedded engine: it is opened beside, to be there when they are away.
  const opening = openEmbeddedEngine(reader.folder);
  // Whoever needs it is told when it could not be opened.
  opening.catch(() => undefined);
  const [library, places] = await Promise.all([openLibrary(reader), openCitedPlaces(reader)]);
  const engine = servers === null ? await opening : searchedOn(servers, library, opening);
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

function searchedOn(
  servers: SearchServers,
  { hash: snapshot, manifest }: Library,
  embedded: Promise<SearchEngine>,
): SearchEngine {
  const { synonyms } = manifest.vocabulary;
  return servers.engine({ snapshot, synonyms, local: () => embedded });
}
