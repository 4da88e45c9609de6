import { paths } from '../../paths.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';

/** What Servanda is, whom it serves, what it keeps of its readers and how to report an error. */
export interface AboutView {
  readonly frame: FrameView;
  readonly method: LinkView;
  readonly coverage: LinkView;
  readonly search: LinkView;
  readonly feed: LinkView;
  readonly openapi: LinkView;
}

export function aboutPage(on: PageContext): AboutView {
  return {
    frame: frameOf(on, {
      title: 'About Servanda',
      description:
        'What Servanda is, for whom, under which licences, and how to report an error in it.',
      path: paths.about,
      breadcrumb: [
        { label: 'Home', path: paths.home },
        { label: 'About', path: paths.about },
      ],
    }),
    method: { label: 'How it is made', path: paths.method },
    coverage: { label: 'What is in and what is not', path: paths.coverage },
    search: { label: 'Search', path: paths.search },
    feed: { label: 'Changes as a feed', path: paths.feed },
    openapi: { label: 'Description of the interface', path: paths.api.openapi },
  };
}
