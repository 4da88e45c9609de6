import { printPageId } from '../../../law/page-id.ts';
import type { CatalogueEntry } from '../../../library/documents.ts';
import { pathOf, paths } from '../../../paths.ts';
import type { Hit } from '../../../search/engine.ts';
import type { FacetValue } from '../../../search/facets.ts';
import type { SearchQuery } from '../../../search/query.ts';
import { unmarked } from '../escape-html.ts';
import { facetsOf } from '../facet-view.ts';
import type { PageContext } from '../page-context.ts';
import type { CitationAnswer, CitedPlace, SearchAnswer } from '../search-answer.ts';
import { searchNotices } from '../search-notices.ts';

/** A place that a citation may mean. */
interface PlaceJson {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
}

/** What the text cites: one place, several that it may mean, or a work that has no such provision here. */
type CitationJson =
  | { readonly status: 'found' | 'no-such-provision'; readonly id: string; readonly url: string }
  | { readonly status: 'ambiguous'; readonly candidates: readonly PlaceJson[] };

/** The answer of `/api/v1/search`: the same content as the page of results. */
export interface SearchJson {
  readonly query: SearchQuery;
  readonly answered_by: string;
  /** What a reader must know of how it was answered. */
  readonly notices: readonly string[];
  readonly snapshot: string;
  readonly total: number;
  readonly citation: CitationJson | null;
  readonly pages: readonly {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly url: string;
  }[];
  /** The hits: provisions, and practice pages among them, as their ids say. */
  readonly provisions: readonly {
    /** `opac#art-4-1`, `practice:ph-zones-of-peace`. */
    readonly id: string;
    readonly citation: string;
    readonly heading: string;
    readonly snippet: string;
    readonly url: string;
  }[];
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
}

export function searchJson({ library }: PageContext, answer: SearchAnswer): SearchJson {
  const { query, result, pages, citation } = answer;
  const facets = facetsOf(library, result.facets, query.filters);
  return {
    query,
    answered_by: result.answeredBy,
    notices: searchNotices(query, result),
    snapshot: library.hash,
    total: result.total,
    citation: citation === null ? null : citationJson(citation),
    pages: pages.map(pageJson),
    provisions: result.hits.map(provisionJson),
    facets: Object.fromEntries(facets.map(({ name, values }) => [name, values])),
  };
}

function pageJson(entry: CatalogueEntry): SearchJson['pages'][number] {
  const { type, short_title: title } = entry;
  return { id: printPageId(entry), type, title, url: paths[type](entry.id) };
}

function provisionJson({ record, snippet }: Hit): SearchJson['provisions'][number] {
  const { id, shown } = record;
  return {
    id,
    citation: shown.label,
    heading: shown.heading,
    snippet: unmarked(snippet),
    url: pathOf(id),
  };
}

function citationJson(citation: CitationAnswer): CitationJson {
  if (citation.status === 'ambiguous') {
    return { status: 'ambiguous', candidates: citation.candidates.map(placeJson) };
  }
  const { id } = citation.place;
  return { status: citation.status, id, url: pathOf(id) };
}

function placeJson({ id, label }: CitedPlace): PlaceJson {
  return { id, citation: label, url: pathOf(id) };
}
