import type { MultiSearchParams } from 'meilisearch';
import { markersSchema, readPage, readResults } from './answers.ts';
import type { Ask } from './ask.ts';
import type { IndexNames } from './index-names.ts';
import type { Marker } from './marker.ts';
import { markerFilter } from './marker.ts';
import type { Question } from './questions.ts';
import { facetAttributes, searchBody } from './questions.ts';
import type { IsSynonymKey } from './query-text.ts';
import type { Server } from './server.ts';

/**
 * Ask one server, which has the whole index, in one request. The server answers its questions one after
 * the other: the marker is read before and after them, since the index may be changed in between.
 */
export function askServer({ client }: Pick<Server, 'client'>, names: IndexNames): Ask {
  return async (questions, { isSynonymKey, signal }) => {
    const marker = { indexUid: names.pages, filter: markerFilter, limit: 1 };
    const searches = questions.map((question) => searchQuery(question, names, isSynonymKey));
    const queries = [marker, ...searches, marker];
    const answer: unknown = await client.multiSearch({ queries } as MultiSearchParams, { signal });
    const results = readResults(answer, queries.length);
    return {
      answers: results.slice(1, -1).map(readPage),
      markers: bothMarkers(results[0], results.at(-1)),
      missing: [],
    };
  };
}

/** With one of the two missing nobody knows what the answers between them are from. */
function bothMarkers(before: unknown, after: unknown): readonly Marker[] {
  const markers = [before, after].map((result) => markersSchema.parse(result).hits);
  return markers.every(({ length }) => length > 0) ? markers.flat() : [];
}

function searchQuery(question: Question, names: IndexNames, isSynonymKey: IsSynonymKey) {
  return {
    ...searchBody(question, isSynonymKey),
    indexUid: names[question.index],
    facets: facetAttributes(question),
    page: question.page,
    hitsPerPage: question.hitsPerPage,
  };
}
