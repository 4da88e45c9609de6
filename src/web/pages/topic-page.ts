import type { ProvisionSummary, TopicDocument } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { pathOf, paths } from '../../paths.ts';
import { searchPath } from './address.ts';
import { citationLine } from './citation-view.ts';
import type { EntryRowView } from './entry-row.ts';
import type { FrameView } from './frame.ts';
import { excerpt, frameOf } from './frame.ts';
import { addresseesLabel, forceLabel, kindLabel, notStated, statusLabel } from './labels.ts';
import type { LinkView } from './link-view.ts';
import { sectionLink } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import { practiceRows } from './practice-rows.ts';
import type { SectionView } from './provision-part.ts';
import { sectionViews } from './provision-part.ts';
import type { SourceView } from './source-view.ts';
import { sourceViews } from './source-view.ts';

/** A provision in a list on another page. */
export interface ProvisionRowView extends LinkView {
  readonly heading: string;
  readonly kind: string;
  readonly binds: string;
  readonly force: string;
  readonly status: string;
  readonly warning: boolean;
  readonly citedBy: number;
}

/** The provisions that rule out recruitment or use below one age; the strictest age first. */
export interface AgeGroupView {
  /** «From age 18», «Age not stated». */
  readonly heading: string;
  readonly id: string;
  readonly provisions: readonly ProvisionRowView[];
}

/** A topic: a guide to read, then every provision that bears on it, strictest first. */
export interface TopicView {
  readonly frame: FrameView;
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly summaryHtml: string;
  readonly sections: readonly SectionView[];
  readonly practice: readonly EntryRowView[];
  readonly total: number;
  readonly ages: readonly AgeGroupView[];
  /** The same provisions in search, where they can be filtered. */
  readonly filterPath: string;
  readonly sources: readonly SourceView[];
  readonly file: string;
}

export function topicPage(on: PageContext, document: TopicDocument): TopicView {
  const { library } = on;
  const { topic, provisions } = document;
  return {
    frame: topicFrame(on, document),
    title: topic.title,
    synonyms: topic.synonyms ?? [],
    summaryHtml: document.summary_html,
    sections: sectionViews(document.body),
    practice: practiceRows(library, ({ topics }) => topics.includes(topic.id)),
    total: provisions.length,
    ages: ageGroups(library, provisions),
    filterPath: searchPath({ filters: { topic: [topic.id] } }),
    sources: sourceViews(library, topic.sources ?? []),
    file: document.path,
  };
}

/** The order of the provisions is kept: the document has them strictest first. */
function ageGroups(
  library: Library,
  provisions: readonly ProvisionSummary[],
): readonly AgeGroupView[] {
  const ages = [...new Set(provisions.map(({ minimum_age }) => minimum_age))];
  return ages.map((age) => ({
    heading: age === null ? `Age ${notStated}` : `From age ${age}`,
    id: age === null ? 'age-not-stated' : `age-${age}`,
    provisions: provisions
      .filter(({ minimum_age }) => minimum_age === age)
      .map((provision) => provisionRow(library, provision)),
  }));
}

function provisionRow(library: Library, provision: ProvisionSummary): ProvisionRowView {
  const { id, citation, heading, kind, binding_on, force, status, cited_by } = provision;
  return {
    label: citationLine(citation),
    path: pathOf(id),
    heading,
    kind: kindLabel(library, kind),
    binds: addresseesLabel(library, binding_on),
    force: forceLabel(library, force),
    status: statusLabel(library, status),
    warning: library.manifest.vocabulary.statuses[status].warning,
    citedBy: cited_by,
  };
}

function topicFrame(on: PageContext, { topic, summary_text }: TopicDocument): FrameView {
  const path = paths.topic(topic.id);
  return frameOf(on, {
    title: topic.title,
    description: excerpt(summary_text),
    path,
    breadcrumb: [
      { label: 'Home', path: paths.home },
      sectionLink('topics'),
      { label: topic.title, path },
    ],
    section: 'topics',
  });
}
