import type { Library } from '../../../library/library.ts';
import { paths } from '../../../paths.ts';
import type { Suggestion } from '../../../search/suggestions.ts';
import { kindLabel } from '../labels.ts';

/** What the search box offers as one types. */
export interface SuggestJson {
  readonly suggestions: readonly {
    readonly label: string;
    /** «Treaty, OPAC»: what it is, and the name that begins with what was typed. */
    readonly detail: string;
    readonly url: string;
  }[];
}

export function suggestJson(library: Library, suggestions: readonly Suggestion[]): SuggestJson {
  return {
    suggestions: suggestions.map((suggestion) => ({
      label: suggestion.label,
      detail: detailOf(library, suggestion),
      url: paths[suggestion.type](suggestion.id),
    })),
  };
}

const typeLabels = { group: 'Group', country: 'Country', topic: 'Topic' } as const;

function detailOf(library: Library, { type, id, label, matched }: Suggestion): string {
  const kind = library.entry(type, id)?.kind ?? null;
  const what = type === 'instrument' ? kind && kindLabel(library, kind) : typeLabels[type];
  return [what, matched === label ? null : matched].filter((part) => part !== null).join(', ');
}
