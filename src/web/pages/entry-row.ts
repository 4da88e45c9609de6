import type { CatalogueEntry } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { pathOf } from '../../paths.ts';
import { printPageId } from '../../law/page-id.ts';
import { citationLine } from './citation-view.ts';
import type { DateView } from './date-view.ts';
import { dateView, dateViewOrNull } from './date-view.ts';
import {
  addresseesLabel,
  agesLabel,
  counted,
  countryLabel,
  groupStatusLabel,
  kindLabel,
  listed,
  periodLabel,
} from './labels.ts';

/** One page in a list: its short name, its title and one line of facts. */
export interface EntryRowView {
  /** «OPAC»: what citations call it. */
  readonly label: string;
  readonly path: string;
  /** The longer name; empty where the label says it all. */
  readonly title: string;
  /** «Treaty», «Study»; empty for pages that have no kind. */
  readonly kind: string;
  readonly facts: readonly string[];
  /** What has become of it, with its date; `null` where there is no status to show. */
  readonly status: {
    readonly label: string;
    readonly asOf: DateView | null;
    readonly warning: boolean;
  } | null;
  readonly date: DateView | null;
}

/** An instrument in a list: who is bound, from what age, what has become of it. */
export function instrumentRow(library: Library, entry: CatalogueEntry): EntryRowView {
  return {
    ...nameOf(entry),
    kind: entry.kind === null ? '' : kindLabel(library, entry.kind),
    facts: [
      `binds ${addresseesLabel(library, entry.binding_on)}`,
      entry.ages.length === 0 ? 'age not stated' : `from age ${agesLabel(entry.ages)}`,
      ...(entry.cited_by === 0 ? [] : [`cited by ${entry.cited_by}`]),
    ],
    status: instrumentStatus(library, entry),
    date: dateViewOrNull(entry.date),
  };
}

/** A group in a list: where it is, what has become of it, how many commitments it made. */
export function groupRow(library: Library, entry: CatalogueEntry): EntryRowView {
  const made = library.catalogue.filter(
    ({ type, groups }) => type === 'instrument' && groups.includes(entry.id),
  );
  return {
    ...nameOf(entry),
    kind: '',
    facts: [
      listed(entry.countries.map((code) => countryLabel(library, code))),
      ...(made.length === 0 ? [] : [counted(made.length, 'commitment')]),
    ],
    status:
      entry.status === null
        ? null
        : {
            label: groupStatusLabel(library, entry.status),
            asOf: dateViewOrNull(entry.status_as_of),
            warning: false,
          },
    date: null,
  };
}

/** A country in a list: its own texts, those about it, and the groups there. */
export function countryRow(library: Library, entry: CatalogueEntry): EntryRowView {
  const there = library.catalogue.filter(({ countries }) => countries.includes(entry.id));
  const instruments = there.filter(({ type }) => type === 'instrument').length;
  const groups = there.filter(({ type }) => type === 'group').length;
  const practice = there.filter(({ type }) => type === 'practice').length;
  return {
    ...nameOf(entry),
    kind: '',
    facts: [
      ...(instruments === 0 ? [] : [counted(instruments, 'text')]),
      ...(groups === 0 ? [] : [counted(groups, 'group')]),
      ...(practice === 0 ? [] : [counted(practice, 'practice page')]),
    ],
    status: null,
    date: null,
  };
}

/** A topic in a list, with how many texts bear on it. */
export function topicRow(library: Library, entry: CatalogueEntry): EntryRowView {
  const on = library.catalogue.filter(({ topics }) => topics.includes(entry.id));
  const texts = on.filter(({ type }) => type === 'instrument').length;
  const practice = on.filter(({ type }) => type === 'practice').length;
  const facts = [
    counted(texts, 'text'),
    ...(practice === 0 ? [] : [counted(practice, 'practice page')]),
  ];
  return { ...nameOf(entry), kind: '', facts, status: null, date: null };
}

/** A practice in a list: where, when, how many other pages cite it. */
export function practiceRow(library: Library, entry: CatalogueEntry): EntryRowView {
  return {
    ...nameOf(entry),
    kind: entry.kind === null ? '' : kindLabel(library, entry.kind),
    facts: practiceFacts(library, entry),
    status: null,
    date: null,
  };
}

/** «Philippines», «1988–2024». */
export function practiceFacts(library: Library, entry: CatalogueEntry): readonly string[] {
  const countries = entry.countries.map((code) => countryLabel(library, code));
  return [
    countries.length === 0 ? 'worldwide' : listed(countries),
    ...(entry.period === null ? [] : [periodLabel(entry.period)]),
    ...(entry.cited_by === 0 ? [] : [`cited by ${entry.cited_by}`]),
  ];
}

function nameOf(entry: CatalogueEntry): Pick<EntryRowView, 'label' | 'path' | 'title'> {
  const name = entry.type === 'instrument' ? entry.cite_as : entry.short_title;
  const longer = entry.type === 'instrument' ? instrumentTitle(entry) : entry.title;
  return {
    // The name of a practice is a sentence: it may break.
    label: entry.type === 'practice' ? name : citationLine(name),
    path: pathOf(printPageId(entry)),
    title: longer === name ? '' : longer,
  };
}

/** The short title beside an abbreviation; the full one where the short title only repeats the abbreviation. */
function instrumentTitle({ cite_as, short_title, title }: CatalogueEntry): string {
  return short_title.startsWith(cite_as) ? title : short_title;
}

function instrumentStatus(library: Library, entry: CatalogueEntry): EntryRowView['status'] {
  const { statuses } = library.manifest.vocabulary;
  const known = Object.entries(statuses).find(([status]) => status === entry.status)?.[1];
  if (known === undefined) return null;
  const asOf = entry.status_as_of === null ? null : dateView(entry.status_as_of);
  return { label: known.label, asOf, warning: known.warning };
}
