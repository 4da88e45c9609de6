import type { Practice } from '../../law/practice.ts';
import type { PracticeDocument } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { paths, twin } from '../../paths.ts';
import type { FrameView } from './frame.ts';
import { excerpt, frameOf } from './frame.ts';
import type { FactRowView } from './key-facts.ts';
import { countryLinks, groupLinks, row, text, topicLinks } from './key-facts.ts';
import { kindLabel, periodLabel } from './labels.ts';
import type { PageContext } from './page-context.ts';
import type { SectionView } from './provision-part.ts';
import { sectionViews } from './provision-part.ts';
import type { ReferenceGroupView } from './reference-view.ts';
import { referenceGroups } from './reference-view.ts';
import type { SourceView } from './source-view.ts';
import { sourceViews } from './source-view.ts';

/** What was done with armed groups and communities, by whom, where and when, and what came of it. */
export interface PracticeView {
  readonly frame: FrameView;
  /** «Practice», «Guidance», «Study». */
  readonly kind: string;
  readonly title: string;
  readonly summaryHtml: string;
  readonly facts: readonly FactRowView[];
  readonly sections: readonly SectionView[];
  readonly relations: readonly ReferenceGroupView[];
  readonly sources: readonly SourceView[];
  readonly file: string;
}

export function practicePage(on: PageContext, document: PracticeDocument): PracticeView {
  const { library } = on;
  const { practice, references } = document;
  return {
    frame: practiceFrame(on, document),
    kind: kindLabel(library, practice.kind),
    title: practice.title,
    summaryHtml: document.summary_html,
    facts: practiceFacts(library, practice),
    sections: sectionViews(document.body),
    relations: referenceGroups(library, references),
    sources: sourceViews(library, practice.sources),
    file: document.path,
  };
}

/** Who did it, with which groups, where, when and on what; a row without a value is left out. */
function practiceFacts(library: Library, practice: Practice): readonly FactRowView[] {
  const { actors, groups = [], countries, period, topics } = practice;
  return [
    row('By', actors.map(text)),
    row('Groups', groupLinks(library, groups)),
    row('Where', countries === undefined ? [text('Worldwide')] : countryLinks(library, countries)),
    row('When', period === undefined ? [] : [text(periodLabel(period))]),
    row('Topics', topicLinks(library, topics)),
  ].filter(({ parts }) => parts.length > 0);
}

function practiceFrame(on: PageContext, { practice, summary_text }: PracticeDocument): FrameView {
  const path = paths.practice(practice.id);
  return frameOf(on, {
    title: practice.title,
    description: excerpt(summary_text),
    path,
    breadcrumb: [
      { label: 'Home', path: paths.home },
      { label: 'Practice', path: paths.practices },
      { label: practice.short_title, path },
    ],
    twins: [{ label: 'JSON', path: twin(path, 'json'), type: 'application/json' }],
  });
}
