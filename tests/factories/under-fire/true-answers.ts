import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openEdition } from '../../../src/compose.ts';
import type { Hit } from '../../../src/search/engine.ts';
import { partOf } from '../../../src/search/meilisearch/parts.ts';
import type { FacetName, SearchQuery } from '../../../src/search/query.ts';
import { facetNames, hitsPerPage, parseSearchQuery } from '../../../src/search/query.ts';
import { answerSearch } from '../../../src/web/answer-search.ts';
import type { Edition } from '../../../src/web/edition.ts';
import { searchJson } from '../../../src/web/pages/json/search-json.ts';

/** What an answer must say. */
export interface Truth {
  readonly total: number;
  /** Of the page asked for, in their order. */
  readonly ids: readonly string[];
  /** Facet → value → count, without what nothing carries. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The pages above the provisions, and what is said of the words; only of the whole. */
  readonly pages: readonly string[];
  readonly notices: readonly string[];
}

/** Parts that are away, of how many. */
export interface Away {
  readonly parts: readonly number[];
  readonly of: number;
}

interface Whole {
  readonly query: SearchQuery;
  readonly hits: readonly Hit[];
  /** The hits without the filter of a facet that has one. */
  readonly without: ReadonlyMap<FacetName, readonly Hit[]>;
  readonly pages: readonly string[];
  readonly notices: readonly string[];
}

/** The answers of the snapshots in a folder, each by its own embedded engine. */
export class TrueAnswers {
  private readonly dataDir: string;
  private readonly editions = new Map<string, Promise<Edition>>();
  private readonly wholes = new Map<string, Promise<Whole>>();

  constructor(dataDir: string) {
    this.dataDir = dataDir;
  }

  /** The snapshots that were ever published, those that were asked for last first. */
  async snapshots(): Promise<readonly string[]> {
    const names = await readdir(path.join(this.dataDir, 'snapshots'));
    const known = [...this.editions.keys()].reverse();
    return [...new Set([...known, ...names])];
  }

  /** What a snapshot answers at an address, of `/search` or of the API, when some parts are away. */
  async at(snapshot: string, address: string, away: Away): Promise<Truth> {
    const search = new URL(address, 'http://localhost').search;
    const key = `${snapshot}${search}`;
    const asked = this.wholes.get(key) ?? this.ask(snapshot, search);
    this.wholes.set(key, asked);
    return truthOf(await asked, away);
  }

  edition(snapshot: string): Promise<Edition> {
    const edition = this.editions.get(snapshot) ?? openEdition(this.dataDir, snapshot);
    this.editions.set(snapshot, edition);
    return edition;
  }

  private async ask(snapshot: string, search: string): Promise<Whole> {
    const edition = await this.edition(snapshot);
    const query = queryOf(search);
    const answer = await answerSearch(edition, query);
    const on = { site: { publicUrl: '', assets: '' }, library: edition.library };
    const { pages, notices } = searchJson(on, answer);
    const selected = facetNames.filter((facet) => query.filters[facet] !== undefined);
    const without = new Map<FacetName, readonly Hit[]>();
    for (const facet of selected) {
      const filters = { ...query.filters, [facet]: [] };
      without.set(facet, await allHits(edition, { ...query, filters }));
    }
    const hits = await allHits(edition, query);
    return { query, hits, without, pages: pages.map(({ id }) => id), notices };
  }
}

function queryOf(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const named = [...new Set(params.keys())].map((name) => {
    const values = params.getAll(name);
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  const parsed = parseSearchQuery(Object.fromEntries(named));
  if ('faults' in parsed) throw new Error(parsed.faults.join(' '));
  return parsed.query;
}

async function allHits({ engine }: Edition, query: SearchQuery): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (let page = 1; ; page += 1) {
    const found = await engine.search({ ...query, page });
    hits.push(...found.hits);
    if (hits.length >= found.total || found.hits.length === 0) return hits;
  }
}

function truthOf({ query, hits, without, pages, notices }: Whole, away: Away): Truth {
  const isHere = ({ record }: Hit): boolean => !away.parts.includes(partOf(record.id, away.of));
  const here = hits.filter(isHere);
  const first = (query.page - 1) * hitsPerPage;
  const facets = facetNames.map(
    (facet) => [facet, countsOf(facet, (without.get(facet) ?? hits).filter(isHere))] as const,
  );
  return {
    total: here.length,
    ids: here.slice(first, first + hitsPerPage).map(({ record }) => record.id),
    facets: carried(Object.fromEntries(facets)),
    pages,
    notices,
  };
}

function countsOf(facet: FacetName, hits: readonly Hit[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of hits.flatMap(({ record }) => record.facets[facet])) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Facets with what nothing carries left out. */
export function carried(facets: Truth['facets']): Truth['facets'] {
  const counted = Object.entries(facets).map(([facet, counts]) => {
    const some = Object.entries(counts).filter(([, count]) => count > 0);
    return [facet, Object.fromEntries(some)] as const;
  });
  return Object.fromEntries(counted.filter(([, counts]) => Object.keys(counts).length > 0));
}
