import { paths } from '../../paths.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import { capitalised, notStated } from './labels.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';

/** A word of art of the site with its meaning. */
export interface TermView {
  readonly term: string;
  readonly meaning: string;
}

/** How the summaries are made and how to read them. */
export interface MethodView {
  readonly frame: FrameView;
  readonly coverage: LinkView;
  readonly grades: readonly TermView[];
  readonly forces: readonly TermView[];
  readonly statuses: readonly string[];
}

export function methodPage(on: PageContext): MethodView {
  const { forces, source_kinds, statuses } = on.library.manifest.vocabulary;
  return {
    frame: frameOf(on, {
      title: 'How it is made and how to read it',
      description:
        'Grades of evidence, what «not stated» means, how ages, force and status are shown.',
      path: paths.method,
      breadcrumb: [
        { label: 'Home', path: paths.home },
        { label: 'About', path: paths.about },
        { label: 'Method', path: paths.method },
      ],
    }),
    coverage: { label: 'What is in and what is not', path: paths.coverage },
    grades: (['official', 'copy', 'account'] as const).map((kind) => ({
      term: capitalised(source_kinds[kind].evidence),
      meaning: gradeMeanings[kind],
    })),
    forces: [
      ...Object.values(forces).map(({ label, meaning }) => ({ term: label, meaning })),
      { term: notStated, meaning: 'the sources do not let us tell' },
    ],
    statuses: Object.values(statuses).map(({ label }) => label),
  };
}

const gradeMeanings = {
  official:
    'at least one source is the publisher of the text, or the body whose act it is, and was read for this statement',
  copy: 'the text itself was read, in a copy that somebody else keeps',
  account:
    'only reports of the text were read: notes, press, commentary. Check before you rely on it',
} as const;
