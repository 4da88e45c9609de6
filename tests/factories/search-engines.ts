import { onTestFinished } from 'vitest';
import type { SearchEngine, SearchResult } from '../../src/search/engine.ts';
import { askParts } from '../../src/search/meilisearch/ask-parts.ts';
import { askServer } from '../../src/search/meilisearch/ask-server.ts';
import { indexNames } from '../../src/search/meilisearch/index-names.ts';
import type { Expected } from '../../src/search/meilisearch/meilisearch-engine.ts';
import { MeilisearchEngine } from '../../src/search/meilisearch/meilisearch-engine.ts';
import type { SearchServersOptions } from '../../src/search/meilisearch/search-servers.ts';
import { SearchServers } from '../../src/search/meilisearch/search-servers.ts';
import { connect } from '../../src/search/meilisearch/server.ts';
import type { SearchQuery } from '../../src/search/query.ts';
import type { Stub, StubRequest, StubScript } from './meilisearch-stub.ts';
import { startStub } from './meilisearch-stub.ts';
import { aResult } from './search-answers.ts';

/** Engines on servers that are stubs; all end with the test. */

export async function aStub(script: StubScript): Promise<Stub> {
  const stub = await startStub(script);
  onTestFinished(() => stub.close());
  return stub;
}

export interface EngineOnStub {
  readonly stub: Stub;
  readonly search: (query?: Partial<SearchQuery>, signal?: AbortSignal) => Promise<SearchResult>;
}

interface EngineOptions extends Partial<Expected> {
  readonly timeLimit?: number;
}

/** The engine of the snapshot «one» on a stub, which holds all or gathers the answers of so many parts. */
export async function anEngineOn(
  script: StubScript,
  { timeLimit = 2000, parts = 1, ...over }: EngineOptions = {},
): Promise<EngineOnStub> {
  const stub = await aStub(script);
  const server = connect({ url: stub.url, key: 'the-key', number: 1, timeLimit });
  const names = indexNames('servanda_');
  const ask = parts > 1 ? askParts(server, names, parts, new Map()) : askServer(server, names);
  const engine = new MeilisearchEngine(ask, { snapshot: 'one', synonyms: [], ...over, parts });
  return {
    stub,
    search: (query = {}, signal = new AbortController().signal) =>
      engine.search({ text: '', filters: {}, page: 1, ...query }, signal),
  };
}

/** What a reader asks who would not like to read it in a log. */
export const aQuery: SearchQuery = { text: 'my secret question', filters: {}, page: 1 };

/** Stands for the engine of the site itself. */
export const local: SearchEngine = {
  search: async () => aResult('embedded'),
  status: async () => ({ engine: 'embedded', servers: [] }),
};

/** The servers of a site with its engine for the snapshot «one», and what was told of failures. */
export function searchedOn(
  urls: readonly string[],
  over: Partial<SearchServersOptions & { snapshot: string }> = {},
) {
  const failures: unknown[] = [];
  const { snapshot = 'one', ...options } = over;
  const servers = new SearchServers({
    urls,
    layout: 'copies',
    searchKey: undefined,
    onFailure: (error) => failures.push(error),
    ...options,
  });
  const engine = servers.engine({ snapshot, synonyms: [], local: async () => local });
  return { servers, engine, failures, ask: () => engine.search(aQuery) };
}

/** The searches among the requests; the others are about the key. */
export function searchesOf({ requests }: Pick<Stub, 'requests'>): readonly StubRequest[] {
  return requests.filter(({ path }) => path === '/multi-search');
}
