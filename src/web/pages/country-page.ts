import type { TreatyStatus } from '../../law/country.ts';
import type { CatalogueEntry, CountryDocument, PageKind } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import type { DateView } from './date-view.ts';
import { dateView, dateViewOrNull } from './date-view.ts';
import type { EntryRowView } from './entry-row.ts';
import { groupRow, instrumentRow } from './entry-row.ts';
import type { FrameView } from './frame.ts';
import { excerpt, frameOf } from './frame.ts';
import type { CommitmentView } from './group-page.ts';
import { commitmentsOf, commitmentView } from './group-page.ts';
import { capitalised, notStated, regionLabel } from './labels.ts';
import { sectionLink } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import { practiceRows } from './practice-rows.ts';
import type { SectionView } from './provision-part.ts';
import { sectionViews } from './provision-part.ts';
import type { SourceView } from './source-view.ts';
import { sourceViews } from './source-view.ts';
import { treatyStatusWords } from './treaty-status.ts';

/** One row of the table of treaties. */
export interface TreatyRowView {
  readonly label: string;
  readonly title: string;
  readonly path: string;
  /** «Party», «Not a party», «Not known», with the way of joining: «Party, by accession». */
  readonly status: string;
  readonly date: DateView | null;
  /** The minimum age that the State declared for volunteers. */
  readonly declaredAge: number | null;
  /** What stands where there is none: «not stated», or «–» where the treaty asks for no declaration. */
  readonly withoutAge: string;
  readonly note: string;
  readonly asOf: DateView;
  readonly sourceNumbers: readonly number[];
}

/** A group of the country with what it undertook. */
export interface CountryGroupView extends EntryRowView {
  readonly commitments: readonly CommitmentView[];
}

/** A country: its treaties, its own law, the groups there and what courts and councils said of it. */
export interface CountryView {
  readonly frame: FrameView;
  readonly name: string;
  readonly region: string;
  readonly summaryHtml: string;
  readonly treaties: readonly TreatyRowView[];
  readonly nationalLaw: readonly EntryRowView[];
  readonly groups: readonly CountryGroupView[];
  readonly decisions: readonly EntryRowView[];
  readonly practice: readonly EntryRowView[];
  readonly sections: readonly SectionView[];
  readonly sources: readonly SourceView[];
  readonly file: string;
}

export function countryPage(on: PageContext, document: CountryDocument): CountryView {
  const { library } = on;
  const { country } = document;
  const ofKinds = (...kinds: readonly PageKind[]) =>
    textsOn(library, country.id, kinds).map((entry) => instrumentRow(library, entry));
  return {
    frame: countryFrame(on, document),
    name: country.name,
    region: regionLabel(library, country.region),
    summaryHtml: document.summary_html,
    treaties: (country.treaties ?? []).map((treaty) => treatyRow(library, treaty)),
    nationalLaw: ofKinds('statute', 'executive-act'),
    groups: groupsIn(library, country.id),
    decisions: ofKinds('judgment', 'resolution', 'treaty', 'soft-law'),
    practice: practiceRows(library, ({ countries }) => countries.includes(country.id)),
    sections: sectionViews(document.body),
    sources: sourceViews(library, country.sources ?? []),
    file: document.path,
  };
}

function textsOn(
  library: Library,
  country: string,
  kinds: readonly PageKind[],
): readonly CatalogueEntry[] {
  return library.catalogue.filter(
    ({ kind, countries }) => kind !== null && kinds.includes(kind) && countries.includes(country),
  );
}

function groupsIn(library: Library, country: string): readonly CountryGroupView[] {
  return library.catalogue
    .filter(({ type, countries }) => type === 'group' && countries.includes(country))
    .map((entry) => ({
      ...groupRow(library, entry),
      commitments: commitmentsOf(library, entry.id).map((each) => commitmentView(library, each)),
    }));
}

/** OPAC Art. 3(2) asks for a declaration of those who join; no other treaty of the table does. */
function asksForAge({ instrument, status }: TreatyStatus): boolean {
  return instrument === 'opac' && status === 'party';
}

function treatyRow(library: Library, treaty: TreatyStatus): TreatyRowView {
  const entry = library.entry('instrument', treaty.instrument);
  const how = treaty.bound_by === undefined ? '' : `, by ${treaty.bound_by}`;
  return {
    label: entry?.cite_as ?? treaty.instrument,
    title: entry?.short_title ?? '',
    path: paths.instrument(treaty.instrument),
    status: capitalised(treatyStatusWords[treaty.status]) + how,
    date: dateViewOrNull(treaty.date),
    declaredAge: treaty.minimum_voluntary_age ?? null,
    withoutAge: asksForAge(treaty) ? notStated : '–',
    note: treaty.note ?? '',
    asOf: dateView(treaty.as_of),
    sourceNumbers: treaty.sources,
  };
}

function countryFrame(on: PageContext, { country, summary_text }: CountryDocument): FrameView {
  const path = paths.country(country.id);
  return frameOf(on, {
    title: country.name,
    description: excerpt(summary_text),
    path,
    breadcrumb: [
      { label: 'Home', path: paths.home },
      sectionLink('countries'),
      { label: country.name, path },
    ],
    section: 'countries',
  });
}
