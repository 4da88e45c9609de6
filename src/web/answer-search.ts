import type { MissingPart, SearchEngine, SearchResult } from '../search/engine.ts';
import type { SearchQuery } from '../search/query.ts';
import { facetNames, mostPages } from '../search/query.ts';
import { parsePageId } from '../law/page-id.ts';
import type { CatalogueEntry } from '../library/documents.ts';
import type { Edition } from './edition.ts';
import { practiceIn } from './pages/found-words.ts';
import type { Relaxation, SearchAnswer } from './pages/search-answer.ts';

const noneWider: Relaxed = { relaxations: [], missing: [] };

/** Answer a query: what it cites, what it finds and, when that is nothing, what wider questions would give. */
export async function answerSearch(
  edition: Edition,
  query: SearchQuery,
  signal?: AbortSignal,
): Promise<SearchAnswer> {
  const { engine, citationIn } = edition;
  // What the text cites is found out while a search server is at work.
  const citing = async () => citationIn(query.text);
  const [result, citation] = await Promise.all([engine.search(query, signal), citing()]);
  const { relaxations, missing } =
    result.total === 0 ? await relax(engine, query, result) : noneWider;
  return {
    query,
    // A part that is away only now makes the counts of the wider questions too low.
    result: missing.length === 0 ? result : { ...result, missing },
    pages: pagesAbove(edition, query, result),
    citation,
    relaxations,
  };
}

/** On the first page of results: who types a whole name wants its page, whatever else has the words. */
function pagesAbove(
  { library, named }: Edition,
  { text, filters, page }: SearchQuery,
  { pages }: SearchResult,
): readonly CatalogueEntry[] {
  const isFiltered = Object.values(filters).some((values) => values.length > 0);
  const found = pages.flatMap(({ record }) => {
    const { type, id } = parsePageId(record.id);
    return type === 'provision' ? [] : (library.entry(type, id) ?? []);
  });
  const byName = page === 1 && !isFiltered ? named(text) : [];
  return [...new Set([...byName, ...found])].slice(0, mostPages);
}

/** Wider questions, and the parts of the collection that did not answer one of them. */
interface Relaxed {
  readonly relaxations: readonly Relaxation[];
  readonly missing: readonly MissingPart[];
}

/** The same question without each of its filters in turn, and without all; only what finds something. */
async function relax(
  engine: SearchEngine,
  query: SearchQuery,
  { dropped }: SearchResult,
): Promise<Relaxed> {
  const { text, filters } = query;
  const selected = facetNames.filter((facet) => (filters[facet] ?? []).length > 0);
  const wider: SearchQuery[] = selected.map((facet) => ({
    text,
    filters: { ...filters, [facet]: [] },
    page: 1,
  }));
  if (selected.length > 1) wider.push({ text, filters: {}, page: 1 });
  if (text !== '' && selected.length > 0 && dropped.length === 0) {
    wider.push({ text: '', filters, page: 1 });
  }
  const counted = await Promise.all(
    wider.map(async (each) => ({ query: each, found: await engine.search(each) })),
  );
  const relaxations = counted.map(({ query: each, found }) => ({
    query: each,
    total: found.total,
    practice: practiceIn(found, each.filters),
  }));
  return {
    relaxations: relaxations.filter(({ total }) => total > 0),
    missing: counted.find(({ found }) => found.missing !== undefined)?.found.missing ?? [],
  };
}
