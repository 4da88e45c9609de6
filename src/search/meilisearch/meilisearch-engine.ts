import type { SearchEngine, SearchResult, Synonyms } from '../engine.ts';
import { SearchUnavailable } from '../engine.ts';
import type { SearchQuery } from '../query.ts';
import { answerQuery } from './answer-query.ts';
import type { Ask, Asked } from './ask.ts';
import { meilisearchSynonyms, schemaVersion } from './index-settings.ts';
import type { Marker } from './marker.ts';
import type { IsSynonymKey } from './query-text.ts';
import { faultOf } from './server.ts';
import { ServerRefusal, ServerUnreachable } from './transport.ts';

/** What an index must be for its answers to be used. */
export interface Expected {
  /** The name of the snapshot that the pages are from. */
  readonly snapshot: string;
  /** In how many parts it lies: 1 for the whole on one server. */
  readonly parts: number;
  /** Those of the snapshot, which the index was given. */
  readonly synonyms: Synonyms;
}

/** Answers from the index of one snapshot; rejects with `SearchUnavailable` when the index is of another. */
export class MeilisearchEngine implements Pick<SearchEngine, 'search'> {
  readonly #ask: Ask;
  readonly #isSynonymKey: IsSynonymKey;

  constructor(ask: Ask, expected: Expected) {
    const keys = meilisearchSynonyms(expected.synonyms);
    this.#isSynonymKey = (words) => Object.hasOwn(keys, words.join(' '));
    this.#ask = async (questions, asking) => {
      const asked = await ask(questions, asking);
      checkMarkers(asked, expected);
      return asked;
    };
  }

  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchResult> {
    try {
      return await answerQuery(this.#ask, query, { isSynonymKey: this.#isSynonymKey, signal });
    } catch (error) {
      if (error instanceof SearchUnavailable) throw error;
      throw new SearchUnavailable(reasonOf(faultOf(error)), { reason: 'unavailable' });
    }
  }
}

/** Not in the words of the server: it repeats filters, and so what somebody asked for. */
function reasonOf(fault: unknown): string {
  if (fault instanceof ServerUnreachable) return fault.message;
  if (!(fault instanceof ServerRefusal)) return 'An answer of the search server is not understood';
  return `The search server refused: HTTP ${fault.status}, ${fault.code ?? 'no code'}`;
}

/** Throws unless everything that answered holds the snapshot expected. */
function checkMarkers({ markers }: Asked, expected: Expected): void {
  if (markers.length === 0) throw unusable('nothing was published to it');
  for (const marker of markers) checkMarker(marker, expected);
}

function checkMarker({ schema, parts, snapshot }: Marker, expected: Expected): void {
  if (schema !== schemaVersion) {
    throw unusable(`its index has schema ${schema}, this program reads ${schemaVersion}`);
  }
  if (parts !== expected.parts) {
    throw unusable(`its index is one of ${parts} parts, the settings name ${expected.parts}`);
  }
  if (snapshot !== expected.snapshot) {
    const held = snapshot === null ? 'being changed' : `of snapshot ${snapshot.slice(0, 12)}`;
    throw new SearchUnavailable(
      `The index is ${held}, the pages are of ${expected.snapshot.slice(0, 12)}`,
      { reason: 'stale' },
    );
  }
}

function unusable(what: string): SearchUnavailable {
  return new SearchUnavailable(
    `The search server cannot be used: ${what}. Publish again: npm run indexer -- publish`,
    { reason: 'unavailable' },
  );
}
