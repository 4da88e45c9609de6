import type { Instrument } from '../../law/instrument.ts';
import { countriesOf, groupsOf, isCommitment } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import { agesOf } from '../../law/provision.ts';
import type { Library } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import { citationView } from './citation-view.ts';
import { dateView } from './date-view.ts';
import {
  addresseesLabel,
  agesLabel,
  capitalised,
  countryLabel,
  groupLabel,
  regionLabel,
  topicLabel,
} from './labels.ts';

/** One part of a value: plain, a link within the site, or a date. */
export interface FactPartView {
  readonly text: string;
  readonly path: string | null;
  readonly iso: string | null;
}

/** One row of a definition list: «Adopted», and its value in parts. */
export interface FactRowView {
  readonly term: string;
  readonly parts: readonly FactPartView[];
}

/** The key facts of an instrument; a row without a value is left out, but for those that must say «not stated». */
export function instrumentFacts(
  library: Library,
  instrument: Instrument,
  provisions: readonly Provision[],
): readonly FactRowView[] {
  const { abbreviations = [], citation, issuer, region, binding_on } = instrument;
  return [
    row('Known as', [...new Set([instrument.short_title, ...abbreviations])].map(text)),
    row('Citation', textOrNone(citation)),
    row('Made by', [
      ...groupLinks(library, groupsOf(instrument)),
      ...textOrNone(issuerOf(instrument, issuer)),
    ]),
    row('With', witnesses(instrument)),
    row('Country', countryLinks(library, countriesOf(instrument))),
    row('Region', [text(regionLabel(library, region))]),
    ...dateRows(instrument),
    row('Binds', [text(capitalised(addresseesLabel(library, binding_on)))]),
    ...ageRows(instrument, provisions),
    row('Topics', topicLinks(library, instrument.topics)),
  ].filter(({ parts }) => parts.length > 0);
}

export function row(term: string, parts: readonly FactPartView[]): FactRowView {
  return { term, parts };
}

export function text(value: string): FactPartView {
  return { text: value, path: null, iso: null };
}

export function link(label: string, path: string): FactPartView {
  return { text: label, path, iso: null };
}

export function date(iso: string): FactPartView {
  return { text: dateView(iso).text, path: null, iso };
}

export function textOrNone(value: string | undefined): readonly FactPartView[] {
  return value === undefined ? [] : [text(value)];
}

/** Links to the pages of these countries; a country without a page is named by its code. */
export function countryLinks(library: Library, codes: readonly string[]): readonly FactPartView[] {
  return codes.map((code) => {
    const entry = library.entry('country', code.toLowerCase());
    return entry === undefined
      ? text(countryLabel(library, code))
      : link(entry.short_title, paths.country(entry.id));
  });
}

/** Links to the pages of these groups; a group without a page is named by its id. */
export function groupLinks(library: Library, groups: readonly string[]): readonly FactPartView[] {
  return groups.map((id) => {
    const entry = library.entry('group', id);
    return entry === undefined
      ? text(groupLabel(library, id))
      : link(entry.title, paths.group(entry.id));
  });
}

/** A commitment is made by its group; the issuer of the paper is not named twice. */
function issuerOf(instrument: Instrument, issuer: string | undefined): string | undefined {
  return groupsOf(instrument).length > 0 ? undefined : issuer;
}

function witnesses(instrument: Instrument): readonly FactPartView[] {
  return isCommitment(instrument) ? (instrument.witness ?? []).map(text) : [];
}

export function topicLinks(library: Library, topics: readonly string[]): readonly FactPartView[] {
  return topics.map((topic) =>
    library.entry('topic', topic) === undefined
      ? text(topicLabel(library, topic))
      : link(topicLabel(library, topic), paths.topic(topic)),
  );
}

/** «From age 16 and 18», then for each age the provisions that set it. */
function ageRows(instrument: Instrument, provisions: readonly Provision[]): readonly FactRowView[] {
  const ages = agesOf(instrument, provisions);
  return [
    row('From age', [text(capitalised(agesLabel(ages)))]),
    ...ages.map((age) => row(`Age ${age} set by`, placesSetting(provisions, age))),
  ];
}

function placesSetting(provisions: readonly Provision[], age: number): readonly FactPartView[] {
  return provisions
    .filter(({ minimum_age }) => minimum_age === age)
    .map(({ instrument, anchor, citation, pin }) =>
      link(citationView(citation, pin).full, paths.provision(instrument, anchor)),
    );
}

function dateRows(instrument: Instrument): readonly FactRowView[] {
  const dates = [
    ['Adopted', instrument.adopted],
    ['Signed', instrument.signed],
    ['Ratified', instrument.ratified],
    ['In force', instrument.in_force],
    ['Ended', instrument.ended],
  ] as const;
  return dates.flatMap(([term, iso]) => (iso === undefined ? [] : [row(term, [date(iso)])]));
}
