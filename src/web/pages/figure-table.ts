import type { TextCoverage } from '../../library/coverage.ts';
import type { Library } from '../../library/library.ts';
import { capitalised } from './labels.ts';

/** A table of figures: one row for each subject, the same data as in its CSV twin. */
export interface FigureTableView {
  readonly id: string;
  readonly caption: string;
  /** Whether its cells are figures, set at the end of their column, or words. */
  readonly counts: boolean;
  /** The first is that of the subjects. */
  readonly columns: readonly string[];
  readonly rows: readonly (FigureRow & { readonly cells: readonly string[] })[];
}

export interface FigureRow {
  readonly label: string;
  /** `null` for a sum. */
  readonly path: string | null;
  /** One for each further column; `null` where there is nothing to count. */
  readonly figures: readonly Figure[];
}

export type Figure = number | string | null;

/** A table with its figures as they are printed: thousands set apart, a dash where nothing is counted. */
export function figureTable(
  table: Omit<FigureTableView, 'rows' | 'counts'> & { readonly rows: readonly FigureRow[] },
): FigureTableView {
  const counts = table.rows.every(({ figures }) =>
    figures.every((each) => typeof each !== 'string'),
  );
  return {
    ...table,
    counts,
    rows: table.rows.map((row) => ({ ...row, cells: row.figures.map(printed) })),
  };
}

function printed(figure: Figure): string {
  if (figure === null) return '–';
  return typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure;
}

/** What is counted of texts: how many provisions, on what evidence, what is open. */
export function textColumns({ manifest }: Library): readonly string[] {
  const { official, copy, account } = manifest.vocabulary.source_kinds;
  return [
    'Provisions',
    ...[official, copy, account].map(({ evidence }) => capitalised(evidence)),
    'No official address',
    'Open questions',
  ];
}

/** The figures under {@link textColumns}. */
export function textFigures(row: TextCoverage): readonly number[] {
  const { official, copy, account } = row.evidence;
  return [row.provisions, official, copy, account, row.without_official_url, row.open_questions];
}

/** Of pages that hold no provisions only what is open is counted. */
export function openFigures({ open_questions }: TextCoverage): readonly Figure[] {
  return [null, null, null, null, null, open_questions];
}

/** The sum of each column; `null` where no row counts anything. */
export function sumOf(rows: readonly FigureRow[]): readonly Figure[] {
  const [first] = rows;
  return (first?.figures ?? []).map((_, column) => {
    const counted = rows.flatMap(({ figures }) => {
      const figure = figures[column];
      return typeof figure === 'number' ? [figure] : [];
    });
    return counted.length === 0 ? null : counted.reduce((sum, figure) => sum + figure, 0);
  });
}
