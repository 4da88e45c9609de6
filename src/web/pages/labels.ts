import type { Addressee, InstrumentKind, Status } from '../../law/instrument.ts';
import { instrumentKinds } from '../../law/instrument.ts';
import type { PageKind } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import type { FacetNaming } from '../../search/facets.ts';
import { labelOf } from '../../search/facets.ts';
import type { FacetName } from '../../search/query.ts';

/** What a page says where the source is silent. Silence is never shown as permission. */
export const notStated = 'not stated';

export function kindLabel(library: Library, kind: PageKind): string {
  return kindWords(library, kind).label;
}

/** «Treaties», «Studies». */
export function kindPlural(library: Library, kind: PageKind): string {
  return kindWords(library, kind).plural;
}

function kindWords({ manifest: { vocabulary } }: Library, kind: PageKind) {
  return isInstrumentKind(kind) ? vocabulary.kinds[kind] : vocabulary.practice_kinds[kind];
}

function isInstrumentKind(kind: PageKind): kind is InstrumentKind {
  return (instrumentKinds as readonly string[]).includes(kind);
}

export function isCommitmentKind(library: Library, kind: PageKind): boolean {
  return isInstrumentKind(kind) && library.manifest.vocabulary.kinds[kind].commitment;
}

export function statusLabel(library: Library, status: Status): string {
  return library.manifest.vocabulary.statuses[status].label;
}

export function groupStatusLabel(library: Library, status: string): string {
  return library.manifest.vocabulary.group_statuses[status]?.label ?? plain(status);
}

export function topicLabel(library: Library, topic: string): string {
  return library.manifest.vocabulary.topics[topic]?.label ?? plain(topic);
}

export function regionLabel(library: Library, region: string): string {
  return library.manifest.vocabulary.regions[region]?.label ?? plain(region);
}

/** «India», by the country's page; its usual English name where it has none. */
export function countryLabel(library: Library, code: string): string {
  return library.entry('country', code.toLowerCase())?.short_title ?? usualName(code.toUpperCase());
}

/** «Myanmar» without the other name that Unicode puts behind it; whatever is no code stays as it is. */
function usualName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return (countryNames.of(code) ?? code).replace(/ \(.*\)$/, '');
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** «KNU»; the id where the group has no page. */
export function groupLabel(library: Library, id: string): string {
  return library.entry('group', id)?.cite_as ?? id;
}

/** «states and armed groups»; «not stated» where nobody is named. */
export function addresseesLabel(library: Library, addressees: readonly Addressee[]): string {
  const labels = addressees.map((who) => library.manifest.vocabulary.addressees[who].label);
  return labels.length === 0 ? notStated : listed(labels);
}

export function ageLabel(age: number | null): string {
  return age === null ? notStated : String(age);
}

/** «16 and 18»; «not stated» where no provision sets an age. */
export function agesLabel(ages: readonly number[]): string {
  return ages.length === 0 ? notStated : listed(ages.map(String));
}

export function forceLabel(library: Library, force: string | null): string {
  if (force === null) return notStated;
  return library.manifest.vocabulary.forces[force]?.label ?? plain(force);
}

/** «1988–2024»: years from and to, on one line. */
export function periodLabel(period: string): string {
  return period.replace(/^(\d{4})-(\d{4})$/, '$1–$2');
}

/** Where the facets find the names of countries and groups. */
export function facetNaming(library: Library): FacetNaming {
  return {
    vocabulary: library.manifest.vocabulary,
    nameOf: (type, id) => (type === 'group' ? groupLabel(library, id) : countryLabel(library, id)),
  };
}

/** What readers see for one value of a facet: a word of the vocabulary, a name, or the value itself. */
export function facetValueLabel(library: Library, facet: FacetName, value: string): string {
  const label = labelOf(facet, value, facetNaming(library));
  return label === value && facet === 'status' ? groupStatusLabel(library, value) : label;
}

/** «a», «a and b», «a, b and c». */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The first letter in capitals, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «1 provision», «2 provisions»; thousands are set apart. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A value without a label of its own: its id in words. */
function plain(id: string): string {
  return id.replaceAll('-', ' ');
}
