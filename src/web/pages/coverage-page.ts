import type { TreatyStatus } from '../../law/country.ts';
import { treatyStatuses } from '../../law/country.ts';
import { instrumentKinds } from '../../law/instrument.ts';
import { practiceKinds } from '../../law/practice.ts';
import type { Coverage, KindCoverage } from '../../library/coverage.ts';
import type { Library } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import { listPath } from './address.ts';
import { citationLine } from './citation-view.ts';
import type { Figure, FigureTableView } from './figure-table.ts';
import { figureTable, openFigures, sumOf, textColumns, textFigures } from './figure-table.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import { insideOf } from './inside.ts';
import { capitalised, countryLabel, kindLabel, kindPlural, listed, topicLabel } from './labels.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';
import { treatyStatusWords } from './treaty-status.ts';

/** The countries whose standing with one treaty is not known. */
export interface UnknownStandingView {
  readonly treaty: LinkView;
  readonly count: number;
  readonly countries: readonly LinkView[];
}

/** What is in, what stands behind it, what is open and what is missing: counted when the corpus was built. */
export interface CoverageView {
  readonly frame: FrameView;
  /** «411 texts», «1,503 provisions», … */
  readonly inside: readonly string[];
  readonly kinds: FigureTableView;
  readonly countries: FigureTableView;
  /** Countries of which only the treaties are in. */
  readonly onlyTreaties: readonly LinkView[];
  readonly topics: FigureTableView;
  readonly treaties: FigureTableView;
  readonly unknown: readonly UnknownStandingView[];
  readonly withoutAddress: FigureTableView;
  readonly csv: LinkView;
}

export function coveragePage(on: PageContext): CoverageView {
  const { library } = on;
  const { coverage } = library.manifest;
  const [inHand, rest] = divided(coverage.countries);
  return {
    frame: coverageFrame(on),
    inside: insideOf(library),
    kinds: kindTable(library, coverage),
    countries: countryTable(library, inHand),
    onlyTreaties: rest.map(({ country }) => countryLink(library, country)),
    topics: topicTable(library, coverage),
    treaties: treatyTable(library, coverage),
    unknown: unknownStandings(library, coverage),
    withoutAddress: addressTable(library, coverage),
    csv: { label: 'These figures as CSV', path: paths.coverageCsv },
  };
}

function kindTable(library: Library, { kinds }: Coverage): FigureTableView {
  const rows = kinds.map((row) => ({
    ...kindLink(library, row.kind),
    figures: [row.pages, ...kindFigures(row)],
  }));
  return figureTable({
    id: 'by-kind',
    caption: 'Pages of each kind, the best source behind each provision, and what is open',
    columns: ['Kind', 'Pages', ...textColumns(library)],
    rows: [...rows, { label: 'All', path: null, figures: sumOf(rows) }],
  });
}

function kindFigures(row: KindCoverage): readonly Figure[] {
  return isOneOf(instrumentKinds, row.kind) ? textFigures(row) : openFigures(row);
}

function kindLink(library: Library, kind: KindCoverage['kind']): LinkView {
  if (kind === 'group' || kind === 'country' || kind === 'topic') return otherPages[kind];
  const list = isOneOf(practiceKinds, kind) ? paths.practices : paths.instruments;
  return { label: kindPlural(library, kind), path: listPath(list, { kind: [kind] }) };
}

const otherPages = {
  group: { label: 'Armed groups', path: paths.groups },
  country: { label: 'Countries', path: paths.countries },
  topic: { label: 'Topics', path: paths.topics },
} as const;

function countryTable(library: Library, countries: Coverage['countries']): FigureTableView {
  return figureTable({
    id: 'by-country',
    caption: 'What concerns each country; a text that concerns several is counted with each',
    columns: ['Country', 'Texts', 'Groups', 'Practice', ...textColumns(library)],
    rows: countries
      .map((row) => ({
        ...countryLink(library, row.country),
        figures: [row.texts, row.groups, row.practice, ...textFigures(row)],
      }))
      .toSorted(byLabel),
  });
}

function topicTable(library: Library, { topics }: Coverage): FigureTableView {
  return figureTable({
    id: 'by-topic',
    caption: 'What bears on each topic',
    columns: ['Topic', 'Texts', 'Provisions', 'Practice'],
    rows: topics.map(({ topic, texts, provisions, practice }) => ({
      label: capitalised(topicLabel(library, topic)),
      path: paths.topic(topic),
      figures: [texts, provisions, practice],
    })),
  });
}

function treatyTable(library: Library, { treaties }: Coverage): FigureTableView {
  return figureTable({
    id: 'by-treaty',
    caption: 'Where countries stand with each treaty',
    columns: ['Treaty', ...treatyStatuses.map(columnOf), 'Not told here'],
    rows: treaties.map((row) => ({
      ...instrumentLink(library, row.instrument),
      figures: [...treatyStatuses.map((status) => row.statuses[status]), row.not_told],
    })),
  });
}

function columnOf(status: TreatyStatus['status']): string {
  return capitalised(treatyStatusWords[status]);
}

function unknownStandings(
  library: Library,
  { treaties }: Coverage,
): readonly UnknownStandingView[] {
  return treaties
    .filter(({ unknown }) => unknown.length > 0)
    .map(({ instrument, unknown }) => ({
      treaty: instrumentLink(library, instrument),
      count: unknown.length,
      countries: unknown.map((country) => countryLink(library, country)).toSorted(byLabel),
    }));
}

function addressTable(library: Library, { without_official_url: ids }: Coverage): FigureTableView {
  return figureTable({
    id: 'no-official-address',
    caption: 'Texts without an official address',
    columns: ['Text', 'Kind', 'Country'],
    rows: ids.map((id) => ({ ...instrumentLink(library, id), figures: wordsOn(library, id) })),
  });
}

function wordsOn(library: Library, id: string): readonly string[] {
  const { kind = null, countries = [] } = library.entry('instrument', id) ?? {};
  const where = listed(countries.map((code) => countryLabel(library, code)));
  return [kind === null ? '' : kindLabel(library, kind), where === '' ? 'International' : where];
}

/** Countries with a text, a group or a practice, and those with nothing but their treaties. */
function divided(
  countries: Coverage['countries'],
): readonly [Coverage['countries'], Coverage['countries']] {
  const hasMore = ({ texts, groups, practice }: (typeof countries)[number]) =>
    texts + groups + practice > 0;
  return [countries.filter(hasMore), countries.filter((row) => !hasMore(row))];
}

function countryLink(library: Library, country: string): LinkView {
  return { label: countryLabel(library, country), path: paths.country(country) };
}

function instrumentLink(library: Library, id: string): LinkView {
  const label = citationLine(library.entry('instrument', id)?.cite_as ?? id);
  return { label, path: paths.instrument(id) };
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

function byLabel(a: LinkView, b: LinkView): number {
  return a.label.localeCompare(b.label, 'en');
}

function coverageFrame(on: PageContext): FrameView {
  return frameOf(on, {
    title: 'What is in and what is not',
    description:
      'What the corpus holds by kind, country and topic, on what evidence, what is open and what still wants an official source.',
    path: paths.coverage,
    breadcrumb: [
      { label: 'Home', path: paths.home },
      { label: 'About', path: paths.about },
      { label: 'Coverage', path: paths.coverage },
    ],
    twins: [{ label: 'CSV', path: paths.coverageCsv, type: 'text/csv' }],
  });
}
