import { paths } from '../../paths.ts';
import { searchPath } from './address.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import type { PageContext } from './page-context.ts';
import type { CitationAnswer } from './search-answer.ts';
import type { CitedView } from './search-page.ts';
import { citedView } from './search-page.ts';

/** A citation that leads to no one place: the choices, or that it is unknown. */
export interface CiteChoicesView {
  readonly frame: FrameView;
  readonly text: string;
  /** `null`: nothing here answers to it. */
  readonly cited: CitedView | null;
  readonly action: string;
  readonly searchPath: string;
}

/** `citation` is `null` when the text is no citation that is known here. */
export function citeChoicesPage(
  on: PageContext,
  text: string,
  citation: CitationAnswer | null,
): CiteChoicesView {
  return {
    frame: frameOf(on, {
      title: text === '' ? 'Follow a citation' : `Citation: ${text}`,
      description: 'Type or paste a citation and land on the provision.',
      path: paths.cite,
      breadcrumb: [
        { label: 'Home', path: paths.home },
        { label: 'Citation', path: paths.cite },
      ],
      searchText: text,
      indexed: false,
    }),
    text,
    cited: citation === null ? null : citedView(citation),
    action: paths.cite,
    searchPath: searchPath({ text }),
  };
}
