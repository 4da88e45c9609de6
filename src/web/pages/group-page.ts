import type { ArmedGroup } from '../../law/group.ts';
import type { CatalogueEntry, GroupDocument, PageKind } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import type { DateView } from './date-view.ts';
import { dateViewOrNull } from './date-view.ts';
import type { EntryRowView } from './entry-row.ts';
import { instrumentRow } from './entry-row.ts';
import type { FrameView } from './frame.ts';
import { excerpt, frameOf } from './frame.ts';
import { groupFacts } from './group-facts.ts';
import type { FactRowView } from './key-facts.ts';
import { groupStatusLabel, isCommitmentKind, topicLabel } from './labels.ts';
import { sectionLink } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import { isNoPractice, practiceAbout } from './practice-rows.ts';
import type { SectionView } from './provision-part.ts';
import { sectionViews } from './provision-part.ts';
import type { ReferenceGroupView } from './reference-view.ts';
import { referenceGroups } from './reference-view.ts';
import type { SourceView } from './source-view.ts';
import { sourceViews } from './source-view.ts';

/** A commitment in the line of a group's commitments. */
export interface CommitmentView extends EntryRowView {
  /** What it is about: «recruitment, release». */
  readonly topics: readonly string[];
}

/** An armed group: what it is, what it promised, and what binds it anyway. */
export interface GroupView {
  readonly frame: FrameView;
  readonly name: string;
  readonly status: {
    readonly label: string;
    readonly asOf: DateView | null;
    readonly note: string;
  };
  readonly summaryHtml: string;
  readonly facts: readonly FactRowView[];
  readonly commitments: readonly CommitmentView[];
  /** Treaty and custom addressed to armed groups or to the persons in them. */
  readonly treaties: readonly EntryRowView[];
  readonly nationalLaw: readonly EntryRowView[];
  readonly practice: readonly EntryRowView[];
  readonly sections: readonly SectionView[];
  readonly relations: readonly ReferenceGroupView[];
  readonly sources: readonly SourceView[];
  readonly file: string;
}

export function groupPage(on: PageContext, document: GroupDocument): GroupView {
  const { library } = on;
  const { group, references } = document;
  return {
    frame: groupFrame(on, document),
    name: group.name,
    status: {
      label: groupStatusLabel(library, group.status),
      asOf: dateViewOrNull(group.status_as_of),
      note: group.status_note ?? '',
    },
    summaryHtml: document.summary_html,
    facts: groupFacts(library, group),
    commitments: commitmentsOf(library, group.id).map((entry) => commitmentView(library, entry)),
    treaties: mostAuthoritativeFirst(library, treatiesThatBind(library)).map((entry) =>
      instrumentRow(library, entry),
    ),
    nationalLaw: nationalLawFor(library, group).map((entry) => instrumentRow(library, entry)),
    practice: practiceAbout(library, document),
    sections: sectionViews(document.body),
    relations: referenceGroups(library, references.filter(isNoPractice)),
    sources: sourceViews(library, group.sources),
    file: document.path,
  };
}

/** What a group has undertaken, in time; what has no date stands last. */
export function commitmentsOf(library: Library, group: string): readonly CatalogueEntry[] {
  return library.catalogue
    .filter(({ type, groups }) => type === 'instrument' && groups.includes(group))
    .toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id, 'en'));
}

export function commitmentView(library: Library, entry: CatalogueEntry): CommitmentView {
  const topics = entry.topics.map((topic) => topicLabel(library, topic));
  return { ...instrumentRow(library, entry), topics };
}

function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'en');
}

const generalLaw: ReadonlySet<PageKind | null> = new Set(['treaty', 'customary-rule']);

function treatiesThatBind(library: Library): readonly CatalogueEntry[] {
  return instruments(library).filter(
    ({ kind, countries, binding_on }) =>
      generalLaw.has(kind) && countries.length === 0 && bindsPersonsOrGroups(binding_on),
  );
}

function nationalLawFor(library: Library, group: ArmedGroup): readonly CatalogueEntry[] {
  const home = new Set(group.countries.map((code) => code.toLowerCase()));
  return instruments(library).filter(
    ({ kind, countries, binding_on }) =>
      kind === 'statute' &&
      countries.some((code) => home.has(code)) &&
      bindsPersonsOrGroups(binding_on),
  );
}

function mostAuthoritativeFirst(
  library: Library,
  entries: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const order = Object.keys(library.manifest.vocabulary.kinds);
  const rank = ({ kind }: CatalogueEntry) => order.indexOf(kind ?? '');
  return entries.toSorted((a, b) => rank(a) - rank(b) || compareDates(a.date, b.date));
}

function instruments(library: Library): readonly CatalogueEntry[] {
  return library.catalogue.filter(
    ({ type, kind }) => type === 'instrument' && kind !== null && !isCommitmentKind(library, kind),
  );
}

function bindsPersonsOrGroups(addressees: CatalogueEntry['binding_on']): boolean {
  return addressees.includes('armed-groups') || addressees.includes('individuals');
}

function groupFrame(on: PageContext, { group, summary_text }: GroupDocument): FrameView {
  const path = paths.group(group.id);
  const [short] = group.abbreviations ?? [];
  return frameOf(on, {
    title: short === undefined ? group.name : `${group.name} (${short})`,
    description: excerpt(summary_text),
    path,
    breadcrumb: [
      { label: 'Home', path: paths.home },
      sectionLink('groups'),
      { label: short ?? group.name, path },
    ],
    section: 'groups',
  });
}
