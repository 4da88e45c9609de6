import { instrumentKinds } from '../../law/instrument.ts';
import { practiceKinds } from '../../law/practice.ts';
import type { CatalogueEntry, PageKind } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import type { BrowseType } from './browse-filters.ts';
import type { EntryRowView } from './entry-row.ts';
import { countryRow, groupRow, instrumentRow, practiceRow, topicRow } from './entry-row.ts';
import { kindPlural } from './labels.ts';

/** Entries of a list under one heading; the heading is empty where the list has but one part. */
export interface ListPartView {
  readonly heading: string;
  readonly id: string;
  readonly rows: readonly EntryRowView[];
}

/** The kinds by which a list is divided; none where it is not. */
const kindsOf: Readonly<Record<BrowseType, readonly PageKind[]>> = {
  instrument: instrumentKinds,
  practice: practiceKinds,
  group: [],
  country: [],
  topic: [],
};

/** The entries of a list in its order: by kind where it has kinds; instruments then in time, all others by name. */
export function inListOrder(
  type: BrowseType,
  entries: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const sorted = entries.toSorted(type === 'instrument' ? byDate : byName);
  const kinds = kindsOf[type];
  return kinds.length === 0 ? sorted : kinds.flatMap((kind) => sorted.filter(isOfKind(kind)));
}

/** Divide a list: instruments and practice by kind, all others not at all. */
export function listParts(
  library: Library,
  type: BrowseType,
  entries: readonly CatalogueEntry[],
): readonly ListPartView[] {
  const sorted = inListOrder(type, entries);
  const kinds = kindsOf[type];
  const parts =
    kinds.length === 0
      ? [{ heading: '', id: 'all', rows: sorted.map((entry) => rowOf[type](library, entry)) }]
      : kinds.map((kind) => ({
          heading: kindPlural(library, kind),
          id: kind,
          // The heading says the kind: no row need say it again.
          rows: sorted
            .filter(isOfKind(kind))
            .map((entry) => ({ ...rowOf[type](library, entry), kind: '' })),
        }));
  return parts.filter(({ rows }) => rows.length > 0);
}

const rowOf = {
  instrument: instrumentRow,
  practice: practiceRow,
  group: groupRow,
  country: countryRow,
  topic: topicRow,
} as const;

function isOfKind(kind: PageKind): (entry: CatalogueEntry) => boolean {
  return (entry) => entry.kind === kind;
}

function byDate(a: CatalogueEntry, b: CatalogueEntry): number {
  return (a.date ?? '').localeCompare(b.date ?? '', 'en') || a.id.localeCompare(b.id, 'en');
}

function byName(a: CatalogueEntry, b: CatalogueEntry): number {
  return a.short_title.localeCompare(b.short_title, 'en');
}
