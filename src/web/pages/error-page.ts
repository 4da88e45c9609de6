import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';

/** What went wrong, in the words of the reader. */
export interface Fault {
  /** 400, 404, 405, 429, 500, 503. */
  readonly status: number;
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** What was kept; empty where there was nothing to lose. */
  readonly kept?: string;
  /** What to do. */
  readonly todo?: string;
  readonly suggestions?: readonly LinkView[];
  /** What the search box holds, so that nothing need be typed again. */
  readonly searchText?: string;
}

export interface ErrorView {
  readonly frame: FrameView;
  readonly status: number;
  readonly title: string;
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
  readonly suggestions: readonly LinkView[];
}

/** An error says what happened, what was kept and what to do. */
export function errorPage(on: PageContext, fault: Fault): ErrorView {
  const { status, title, what, kept = '', todo = '', suggestions = [], searchText = '' } = fault;
  return {
    frame: frameOf(on, {
      title,
      description: what,
      path: null,
      searchText,
      indexed: false,
    }),
    status,
    title,
    what,
    kept,
    todo,
    suggestions,
  };
}
