import { exportForms, pathOf, paths } from '../../paths.ts';
import type { SearchQuery } from '../../search/query.ts';
import { hitsPerPage, maxPage } from '../../search/query.ts';
import { exportPath, searchPath } from './address.ts';
import type { ChipView } from './chips.ts';
import { filterChips } from './chips.ts';
import { citationLine } from './citation-view.ts';
import type { SaveView } from './export/save-view.ts';
import { saveView } from './export/save-view.ts';
import type { FiltersView } from './facet-view.ts';
import { facetsOf, facetView, selectedCount } from './facet-view.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import type { HitView, PageHitView } from './hit-view.ts';
import { hitView, pageHitView } from './hit-view.ts';
import { foundHeading, foundWords, practiceIn } from './found-words.ts';
import type { LinkView } from './link-view.ts';
import type { NoResultView } from './no-result.ts';
import { noResult } from './no-result.ts';
import type { PageContext } from './page-context.ts';
import type { CitationAnswer, CitedPlace, SearchAnswer } from './search-answer.ts';
import { searchNotices } from './search-notices.ts';

/** A place offered because the text cites it. */
export interface CitedPlaceView extends LinkView {
  readonly heading: string;
}

/** What the text cites, in words, with the places that it may mean. */
export interface CitedView {
  readonly words: string;
  readonly places: readonly CitedPlaceView[];
}

export interface PagerView {
  readonly previous: string | null;
  readonly next: string | null;
  /** «Page 2 of 7». */
  readonly label: string;
}

/** The page of results: query and count first, then what was understood, the filters, the hits. */
export interface SearchView {
  readonly frame: FrameView;
  /** «123 provisions and 4 practice pages»: announced to screen readers. */
  readonly count: string;
  readonly notices: readonly string[];
  readonly chips: readonly ChipView[];
  readonly filters: FiltersView;
  readonly cited: CitedView | null;
  readonly pages: readonly PageHitView[];
  /** «Provisions», «Practice» or both. */
  readonly hitsHeading: string;
  readonly hits: readonly HitView[];
  readonly pager: PagerView | null;
  readonly none: NoResultView | null;
  readonly save: SaveView | null;
  readonly answeredBy: string;
}

export function searchPage(on: PageContext, answer: SearchAnswer): SearchView {
  const { library } = on;
  const { query, result, citation } = answer;
  const facets = facetsOf(library, result.facets, query.filters);
  const practice = practiceIn(result, query.filters);
  return {
    frame: searchFrame(on, answer),
    count: foundWords(result.total, practice),
    notices: searchNotices(query, result),
    chips: chipsOf(on, answer),
    filters: {
      form: 'search',
      facets: facets.map((facet) => facetView(library, facet)),
      selected: selectedCount(query.filters),
      clearPath: searchPath({ text: query.text }),
    },
    cited: citation === null ? null : citedView(citation),
    pages: answer.pages.map((entry) => pageHitView(library, entry)),
    hitsHeading: foundHeading(result.total, practice),
    hits: result.hits.map((hit) => hitView(library, hit)),
    pager: pagerOf(query, result.total),
    none: result.total === 0 ? noResult(library, answer) : null,
    save: saveView({
      // A practice page is no law to cite: it has no place in a file of references.
      total: result.total - practice,
      one: 'provision',
      forms: exportForms,
      pathOf: (form) => exportPath(form, query),
    }),
    answeredBy: result.answeredBy,
  };
}

function chipsOf({ library }: PageContext, { query, citation }: SearchAnswer): readonly ChipView[] {
  const { text, filters } = query;
  const withoutText = searchPath({ filters });
  const words =
    citation?.status === 'found'
      ? { term: 'Citation', value: citationLine(citation.place.label), path: withoutText }
      : { term: 'Words', value: text, path: withoutText };
  const without = filterChips(library, filters, (rest) => searchPath({ text, filters: rest }));
  return text === '' ? without : [words, ...without];
}

/** A citation in words, with what it may mean. */
export function citedView(citation: CitationAnswer): CitedView {
  switch (citation.status) {
    case 'found':
      return { words: 'You cited', places: [placeView(citation.place)] };
    case 'no-such-provision':
      return {
        words: `No provision here answers to ${citation.surface}. The text itself:`,
        places: [placeView(citation.place)],
      };
    case 'ambiguous':
      return {
        words: `${citation.surface} may mean any of these:`,
        places: citation.candidates.map(placeView),
      };
  }
}

function placeView({ id, label, heading }: CitedPlace): CitedPlaceView {
  return { label: citationLine(label), path: pathOf(id), heading };
}

function pagerOf(query: SearchQuery, total: number): PagerView | null {
  const last = Math.min(Math.ceil(total / hitsPerPage), maxPage);
  if (last <= 1) return null;
  const to = (page: number) => searchPath({ ...query, page });
  return {
    previous: query.page > 1 ? to(Math.min(query.page - 1, last)) : null,
    next: query.page < last ? to(query.page + 1) : null,
    label: `Page ${query.page} of ${last}`,
  };
}

/** The title carries query, count and number of the page: it is what a tab and a history show. */
function searchFrame(on: PageContext, { query, result }: SearchAnswer): FrameView {
  const { text, page } = query;
  const count = foundWords(result.total, practiceIn(result, query.filters));
  const title = text === '' ? `Search: ${count}` : `${text}: ${count}`;
  return frameOf(on, {
    title: page > 1 ? `${title}, page ${page}` : title,
    description: 'Search the law on children and armed groups, provision by provision.',
    path: searchPath(query),
    breadcrumb: [
      { label: 'Home', path: paths.home },
      { label: 'Search', path: paths.search },
    ],
    searchText: text,
    ownSearch: true,
    indexed: false,
  });
}
