import type { Hit, SearchResult } from '../../src/search/engine.ts';
import type { Marker } from '../../src/search/meilisearch/marker.ts';
import { markerFilter } from '../../src/search/meilisearch/marker.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { aRecord, noCounts } from './answer.ts';
import type { StubAnswer, StubRequest, StubScript } from './meilisearch-stub.ts';

/** Answers of Meilisearch as 1.50 gave them, field by field, for stubs to give. */

/** A query of a multi-search, as it was sent. */
export interface SentQuery {
  readonly indexUid: string;
  readonly q?: string;
  readonly filter: string | readonly string[];
  readonly facets?: readonly string[];
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly federationOptions?: { readonly remote: string };
}

/** A multi-search as it was sent, federated or not. */
export interface SentSearch {
  readonly queries: readonly SentQuery[];
  readonly federation?: {
    readonly page?: number;
    readonly hitsPerPage?: number;
    readonly limit?: number;
    readonly facetsByIndex?: Readonly<Record<string, readonly string[]>>;
    readonly mergeFacets?: object;
  };
}

export function sentSearch({ body }: StubRequest): SentSearch {
  return body as SentSearch;
}

export function asksMarker({ filter }: SentQuery): boolean {
  return filter === markerFilter;
}

/** A marker of the snapshot «one». */
export function aMarker(over: Partial<Marker> = {}): Marker {
  return {
    id: 'marker',
    type: 'marker',
    schema: 1,
    snapshot: 'one',
    settings: '142a4d07e99aed24874e67d29e2c0265',
    published_at: '2026-11-26T21:45:48.484Z',
    provisions: 40,
    pages: 4,
    part: 1,
    parts: 1,
    ...over,
  };
}

/** What a server found, in its own words. */
export interface Found {
  readonly hits?: readonly object[];
  readonly total?: number;
  readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A hit: with marks in `heading` and `text`, and its numbers as texts where it is formatted. */
export function aFoundDocument(
  over: Partial<SearchRecord> = {},
  marked: { readonly heading?: string; readonly text?: string } = {},
): object {
  const { id, type, facets, shown, fields } = aRecord(over);
  const [page = ''] = id.split('#');
  const found = { keys: id === page ? [id] : [id, page], type, facets };
  const { heading = shown.heading, text = fields.text } = marked;
  return {
    ...found,
    shown,
    _formatted: { ...found, shown: { ...shown, heading, cited_by: String(shown.cited_by), text } },
  };
}

/** The result of a query that asked for a page of hits. */
export function aPageOf({ hits = [], total = hits.length, facets }: Found = {}) {
  return {
    hits,
    query: '',
    processingTimeMs: 2,
    hitsPerPage: 20,
    page: 1,
    totalPages: Math.ceil(total / 20),
    totalHits: total,
    ...(facets === undefined ? {} : { facetDistribution: facets, facetStats: {} }),
    requestUid: '01a219d2-adc6-74a2-9b33-f0df8bca87ae',
  };
}

/** The result of the query for the marker. */
export function aMarkerResult(...markers: readonly object[]) {
  return {
    hits: markers,
    query: '',
    processingTimeMs: 1,
    limit: 1,
    offset: 0,
    estimatedTotalHits: markers.length,
    requestUid: '01a219d2-adc6-74a2-9b33-f0df8bca87ae',
  };
}

type Maybe<T> = T | undefined;

interface OneServer {
  /** `null`: nothing was published to it. */
  readonly marker?: Marker | null;
  /** What is found for a query; nothing else is. */
  readonly find?: (query: SentQuery) => Maybe<Found>;
}

/** A server with an index that was published, and that asks for no key. */
export function aServer({ marker = aMarker(), find }: OneServer = {}): StubScript {
  return (request) => {
    if (request.path === '/keys') return noMasterKey;
    if (request.path !== '/multi-search') return undefined;
    const results = sentSearch(request).queries.map((query) =>
      asksMarker(query)
        ? aMarkerResult(...(marker === null ? [] : [marker]))
        : aPageOf({ ...(query.facets?.length ? { facets: {} } : {}), ...find?.(query) }),
    );
    return { body: { results } };
  };
}

/** A server whose one hit has this label. */
export function aServerNamed(label: string): StubScript {
  const shown = { label, title: '', heading: '', force: null, cited_by: 0 };
  return aServer({ find: () => ({ hits: [aFoundDocument({ shown })] }) });
}

const noMasterKey: StubAnswer = {
  status: 401,
  body: { message: 'No master key.', code: 'missing_master_key', type: 'auth', link: '' },
};

/** Which parts did not answer a federated search, and with which error. */
export type RemoteErrors = Readonly<Record<string, object>>;

/** As of a server that is dead. */
export const isDead = {
  message: 'error sending request',
  code: 'remote_could_not_send_request',
  type: 'system',
  link: 'https://docs.meilisearch.com/errors#remote_could_not_send_request',
};

/** As of a server that has no such index. */
export const hasNoIndex = {
  message:
    'remote host responded with code 400:\n  - response from remote: {"message":"Inside `.queries[1]`: Index `one_pages` not found.","code":"index_not_found","type":"invalid_request","link":"https://docs.meilisearch.com/errors#index_not_found"}\n  - hint: check that the remote instance has the correct index configuration for that request',
  code: 'remote_bad_request',
  type: 'invalid_request',
  link: 'https://docs.meilisearch.com/errors#remote_bad_request',
};

interface Gatherer {
  /** Those that are there. */
  readonly markers?: () => readonly Marker[];
  readonly find?: (search: SentSearch) => Maybe<Found>;
  readonly remoteErrors?: (search: SentSearch) => RemoteErrors;
}

/** A server of a network, which gathers the answers of all; of two parts unless others are given. */
export function aGatherer({ markers = bothParts, find, remoteErrors }: Gatherer = {}): StubScript {
  return (request) => {
    if (request.path === '/keys') return noMasterKey;
    if (request.path !== '/multi-search') return undefined;
    const search = sentSearch(request);
    const answer = search.queries.every(asksMarker)
      ? aMarkerResult(...markers())
      : aPageOf({ facets: {}, ...find?.(search) });
    return { body: { ...answer, remoteErrors: remoteErrors?.(search) ?? {} } };
  };
}

/** The markers of two parts, of 20 and 25 provisions. */
export function bothParts(): readonly Marker[] {
  return [
    aMarker({ part: 1, parts: 2, provisions: 20 }),
    aMarker({ part: 2, parts: 2, provisions: 25 }),
  ];
}

/** A result of an engine, with one hit of this label. */
export function aResult(label: string, over: Partial<SearchResult> = {}): SearchResult {
  const record = aRecord({ shown: { ...aRecord().shown, label } });
  const hit: Hit = { record, heading: record.shown.heading, snippet: 'not recruit' };
  return {
    total: 1,
    hits: [hit],
    pages: [],
    facets: noCounts,
    dropped: [],
    answeredBy: 'embedded',
    ...over,
  };
}
