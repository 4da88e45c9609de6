import type { Library } from '../../../library/library.ts';
import { pathOf, paths } from '../../../paths.ts';
import type { CitationSuggestion } from '../../../search/citation-suggestions.ts';
import type { Suggestion } from '../../../search/suggestions.ts';
import { kindLabel } from '../labels.ts';

/** What the search box offers as one types. */
export interface SuggestJson {
  readonly suggestions: readonly {
    readonly label: string;
    /** «Treaty, OPAC»: what it is, and the name that begins with what was typed; of a provision its caption. */
    readonly detail: string;
    readonly url: string;
  }[];
}

export function suggestJson(
  library: Library,
  pages: readonly Suggestion[],
  citations: readonly CitationSuggestion[] = [],
): SuggestJson {
  return {
    suggestions: [...pages.map((page) => pageJson(library, page)), ...citations.map(citationJson)],
  };
}

function pageJson(library: Library, suggestion: Suggestion): SuggestJson['suggestions'][number] {
  return {
    label: suggestion.label,
    detail: detailOf(library, suggestion),
    url: paths[suggestion.type](suggestion.id),
  };
}

function citationJson({
  id,
  label,
  heading,
}: CitationSuggestion): SuggestJson['suggestions'][number] {
  return { label, detail: heading, url: pathOf(id) };
}

const typeLabels: Readonly<Partial<Record<Suggestion['type'], string>>> = {
  group: 'Group',
  country: 'Country',
  topic: 'Topic',
};

function detailOf(library: Library, { type, id, label, matched }: Suggestion): string {
  const kind = library.entry(type, id)?.kind ?? null;
  const what = typeLabels[type] ?? (kind && kindLabel(library, kind));
  return [what, matched === label ? null : matched].filter((part) => part !== null).join(', ');
}
