import type { Country, TreatyStatus } from '../../src/law/country.ts';
import { countrySchema } from '../../src/law/country.ts';
import type { Difference, Found } from './difference.ts';
import { unreadable } from './difference.ts';
import type { Page } from './pages.ts';
import type { Sheet } from './sheets.ts';
import type { TreatyRow, TreatySheet } from './sheet-schemas.ts';

/** Compare every row of the table of treaties with the page of its country, and the other way round. */
export function checkTreaties(
  { path, sheet }: Sheet<TreatySheet>,
  pages: readonly Page[],
): readonly Difference[] {
  const rows = rowsByCountry(sheet);
  const countries = new Map(
    pages.filter(({ folder }) => folder === 'countries').map((page) => [page.id, page]),
  );
  const ids = [...new Set([...rows.keys(), ...countries.keys()])].sort();
  return ids.flatMap((id) => {
    const page = countries.get(id);
    const found = page === undefined ? [noPage(id)] : checkCountry(page, rows.get(id) ?? []);
    return found.map((one) => ({ path: page?.path ?? path, id, ...one }));
  });
}

/** A row with the treaty that it is of, its status filled in. */
interface Row extends TreatyRow {
  readonly treaty: string;
  readonly status: string;
}

function rowsByCountry({ treaties }: TreatySheet): ReadonlyMap<string, readonly Row[]> {
  const rows = Object.entries(treaties).flatMap(
    ([treaty, { states, party, not_party: notParty }]) => [
      ...states.map((row) => ({ ...row, treaty, status: row.status ?? 'unknown' })),
      ...party.map((row) => ({ ...row, treaty, status: 'party' })),
      // Whoever signed and went no further is a signatory.
      ...notParty.map((row) => ({
        ...row,
        treaty,
        status: typeof row.signed === 'string' ? 'signatory' : 'not-party',
      })),
    ],
  );
  const byCountry = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.iso.toLowerCase();
    byCountry.set(id, [...(byCountry.get(id) ?? []), row]);
  }
  return byCountry;
}

function noPage(id: string): Found {
  return { rule: 'page', pin: id, message: `The country ${id.toUpperCase()} has no page` };
}

function checkCountry({ id, data }: Page, rows: readonly Row[]): readonly Found[] {
  const read = countrySchema.safeParse(data);
  if (!read.success) return [unreadable(id)];
  const said: Country['treaties'] = read.data.treaties ?? [];
  return [
    ...rows.flatMap((row) =>
      checkRow(
        row,
        said.find(({ instrument }) => instrument === row.treaty),
      ),
    ),
    ...said
      .filter(
        ({ instrument, status }) =>
          status !== 'unknown' && rows.every(({ treaty }) => treaty !== instrument),
      )
      .map(({ instrument, status }) =>
        differs(instrument, `${instrument} has status ${status}, the facts have no row`),
      ),
  ];
}

function checkRow(row: Row, said: TreatyStatus | undefined): readonly Found[] {
  if (said === undefined)
    return [differs(row.treaty, `${row.treaty} has no row, the facts have status ${row.status}`)];
  const fields: Readonly<Record<string, readonly [facts: unknown, corpus: unknown]>> = {
    status: [row.status, said.status],
    bound_by: [row.bound_by, said.bound_by],
    date: [row.date, said.date],
    minimum_voluntary_age: [row.minimum_voluntary_age, said.minimum_voluntary_age],
  };
  return Object.entries(fields).flatMap(([field, [facts, corpus]]) =>
    (facts ?? undefined) === corpus
      ? []
      : [
          differs(
            row.treaty,
            `${row.treaty} has ${field} ${textOf(corpus)}, the facts have ${textOf(facts)}`,
          ),
        ],
  );
}

function differs(treaty: string, message: string): Found {
  return { rule: 'treaty', pin: treaty, message };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'none';
}
