import type { Site } from '../site.ts';
import type { CoverageView, UnknownStandingView } from './coverage-page.ts';
import { csvText } from './csv.ts';
import { noBreakSpace } from '../../law/citation-text.ts';
import type { FigureTableView } from './figure-table.ts';

/** The tables of the coverage page as one: a line for each figure, so that all lines have the same columns. */
export function coverageCsv(site: Site, view: CoverageView): string {
  const { kinds, countries, onlyTreaties, topics, treaties, withoutAddress } = view;
  const tables = [kinds, countries, topics, treaties, withoutAddress];
  return csvText(
    ['table', 'subject', 'address', 'measure', 'value'],
    [
      ...tables.flatMap((table) => figureLines(site, table)),
      ...onlyTreaties.map(({ label, path }) => [
        'only-treaties',
        plain(label),
        site.publicUrl + path,
        'Texts',
        0,
      ]),
      ...view.unknown.flatMap((standing) => unknownLines(site, standing)),
    ],
  );
}

type Line = readonly (string | number)[];

function figureLines({ publicUrl }: Site, { id, columns, rows }: FigureTableView): readonly Line[] {
  const [, ...measures] = columns;
  return rows.flatMap(({ label, path, figures }) =>
    measures.flatMap((measure, column) => {
      const figure = figures[column] ?? null;
      const address = path === null ? '' : publicUrl + path;
      return figure === null ? [] : [[id, plain(label), address, measure, figure]];
    }),
  );
}

function unknownLines({ publicUrl }: Site, standing: UnknownStandingView): readonly Line[] {
  const { treaty, countries } = standing;
  return countries.map(({ label }) => [
    'not-known',
    plain(treaty.label),
    publicUrl + treaty.path,
    'Country',
    label,
  ]);
}

/** With ordinary spaces: it is read by programs. */
function plain(text: string): string {
  return text.replaceAll(noBreakSpace, ' ');
}
