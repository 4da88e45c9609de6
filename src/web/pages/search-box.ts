import { paths } from '../../paths.ts';
import { maxQueryLength } from '../../search/query.ts';

/** The one box for words, names and citations: in the header, or the page's own. */
export interface SearchBoxView {
  readonly action: string;
  /** Where suggestions come from as one types. */
  readonly suggest: string;
  readonly text: string;
  readonly maxLength: number;
  /** The page's own box, large. */
  readonly prominent: boolean;
}

export function searchBox(text: string, prominent: boolean): SearchBoxView {
  return {
    action: paths.search,
    suggest: paths.api.suggest,
    text,
    maxLength: maxQueryLength,
    prominent,
  };
}
