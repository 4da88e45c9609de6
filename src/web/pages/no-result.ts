import type { Library } from '../../library/library.ts';
import type { Filters, SearchQuery } from '../../search/query.ts';
import { facetNames } from '../../search/query.ts';
import { searchPath } from './address.ts';
import { filterWords } from './chips.ts';
import { foundWords } from './found-words.ts';
import type { LinkView } from './link-view.ts';
import type { Relaxation, SearchAnswer } from './search-answer.ts';

/** A wider question with what it would give. */
export interface RelaxationView extends LinkView {
  /** «12 provisions», «4 practice pages». */
  readonly count: string;
}

/** Nothing was found: what was searched, and what each step back would give. */
export interface NoResultView {
  readonly searched: readonly string[];
  readonly relaxations: readonly RelaxationView[];
}

export function noResult(library: Library, { query, relaxations }: SearchAnswer): NoResultView {
  return {
    searched: searched(library, query),
    relaxations: relaxations.map((relaxation) => relaxationView(library, query, relaxation)),
  };
}

/** A question in words: «Words: release», «Country: Mali». */
function searched(library: Library, { text, filters }: SearchQuery): readonly string[] {
  const words = text === '' ? [] : [`Words: ${text}`];
  return [...words, ...filtersInWords(library, filters)];
}

function relaxationView(
  library: Library,
  asked: SearchQuery,
  { query, total, practice }: Relaxation,
): RelaxationView {
  return {
    label: difference(library, asked, query),
    path: searchPath(query),
    count: foundWords(total, practice),
  };
}

/** What was given up on the way from one question to another. */
function difference(library: Library, asked: SearchQuery, wider: SearchQuery): string {
  const kept = new Set(filtersInWords(library, wider.filters));
  const gone = filtersInWords(library, asked.filters).filter((words) => !kept.has(words));
  const noFilter = gone.length > 1 && kept.size === 0;
  const filters = noFilter ? ['any filter'] : gone;
  if (wider.text === asked.text) return `Without ${filters.join(' and ')}`;
  if (wider.text === '') return `Without ${['the words', ...filters].join(' and ')}`;
  const only = `Only the words: ${wider.text}`;
  return filters.length === 0 ? only : `${only}, without ${filters.join(' and ')}`;
}

function filtersInWords(library: Library, filters: Filters): readonly string[] {
  return facetNames.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => {
      const words = filterWords(library, facet, value);
      return `${words.term}: ${words.value}`;
    }),
  );
}
