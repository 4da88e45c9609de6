import type { InstrumentDocument } from '../../../library/documents.ts';
import type { Provision } from '../../../law/provision.ts';
import { citationName } from '../../../law/instrument.ts';
import { provisionsOf } from '../../../library/library.ts';
import { pathOf, paths, twin } from '../../../paths.ts';
import type { ChipView } from '../chips.ts';
import { citationLine } from '../citation-view.ts';
import type { SaveView } from '../export/save-view.ts';
import type { FrameView } from '../frame.ts';
import { frameOf } from '../frame.ts';
import { instrumentTrail } from '../instrument-page.ts';
import { capitalised, counted } from '../labels.ts';
import type { LinkView } from '../link-view.ts';
import { sectionOfKind } from '../navigation.ts';
import type { PageContext } from '../page-context.ts';
import type { CitatorFilters } from './citator-address.ts';
import { citatorPath } from './citator-address.ts';
import type { CitatorFacetView } from './citator-filters.ts';
import { citatorChips, filterLines, narrowings, originWords } from './citator-filters.ts';
import type { CitatorLine } from './citator-line.ts';
import { citatorLines } from './citator-line.ts';

/** One row of the table. */
export interface CitatorRowView extends LinkView {
  readonly heading: string;
  /** «Implemented by». */
  readonly relation: string;
  readonly note: string;
  readonly kind: string;
  /** The place here that it concerns; `null` on the page of that place. */
  readonly place: LinkView | null;
  /** «Stated», «Found in the text». */
  readonly origin: string;
}

/** Everything that cites a text or a provision, and everything that it cites. */
export interface CitatorView {
  readonly frame: FrameView;
  readonly subject: LinkView;
  /** «Cited by 41 places · cites 3». */
  readonly count: string;
  readonly chips: readonly ChipView[];
  readonly clearPath: string;
  readonly facets: readonly CitatorFacetView[];
  readonly rows: readonly CitatorRowView[];
  /** Said where there are more rows than a page shows. */
  readonly notice: string;
  /** Parts of the provision that have lists of their own. */
  readonly parts: readonly (LinkView & { readonly count: number })[];
  readonly hasPlaces: boolean;
  readonly save: SaveView | null;
}

/** The most rows on one page. */
const shown = 500;

/** The citator of an instrument, or of a provision of it; `undefined` when it has none of that anchor. */
export function citatorPage(
  on: PageContext,
  document: InstrumentDocument,
  { anchor, filters }: { readonly anchor?: string; readonly filters: CitatorFilters },
): CitatorView | undefined {
  const subject = subjectOf(document, anchor);
  if (subject === undefined) return undefined;
  const { instrument } = document;
  const path = paths.citedBy(instrument.id, anchor);
  const lines = citatorLines(on.library, document, anchor);
  const found = filterLines(lines, filters);
  return {
    frame: citatorFrame(on, document, { subject, list: path, filters, count: countOf(lines) }),
    subject,
    count: countOf(found),
    chips: citatorChips(lines, filters, path),
    clearPath: path,
    facets: narrowings(lines, filters, path),
    rows: found.slice(0, shown).map((line) => rowView(line, anchor !== undefined)),
    notice:
      found.length > shown
        ? `The first ${shown} of ${found.length} are shown: narrow the list, or save it whole.`
        : '',
    parts: anchor === undefined ? [] : partsOf(on, document, anchor),
    hasPlaces: anchor === undefined,
    save: saved(path, filters, found.length),
  };
}

/** The text or the provision that the list is about. */
export function subjectOf(
  document: Pick<InstrumentDocument, 'instrument' | 'body'>,
  anchor: string | undefined,
): LinkView | undefined {
  const { instrument } = document;
  if (anchor === undefined) {
    return { label: citationName(instrument), path: paths.instrument(instrument.id) };
  }
  const provision = provisionsOf(document).find((each) => each.anchor === anchor);
  return provision && placeLink(provision);
}

function placeLink({ instrument, anchor, citation }: Provision): LinkView {
  return { label: citationLine(citation), path: paths.provision(instrument, anchor) };
}

/** «Cited by 41 · cites 3»: every line is counted, also where one text cites it twice. */
function countOf(lines: readonly CitatorLine[]): string {
  const cited = lines.filter(({ direction }) => direction === 'in').length;
  return `Cited by ${counted(cited, 'place')} · cites ${counted(lines.length - cited, 'place')}`;
}

/** A name that is longer than its column on a phone breaks at its spaces. */
function columnLine(citation: string): string {
  return citation.length > 20 ? citation : citationLine(citation);
}

function rowView(line: CitatorLine, isOnePlace: boolean): CitatorRowView {
  const { other, place } = line;
  return {
    label: columnLine(other.citation),
    path: pathOf(other.id),
    heading: other.heading,
    relation: capitalised(line.words),
    note: line.note,
    kind: line.kind.label,
    place: isOnePlace ? null : { label: citationLine(place.citation), path: pathOf(place.id) },
    origin: capitalised(originWords[line.origin]),
  };
}

function partsOf(
  on: PageContext,
  document: InstrumentDocument,
  anchor: string,
): CitatorView['parts'] {
  return provisionsOf(document)
    .filter(({ parent }) => parent === anchor)
    .map((part) => ({
      label: citationLine(part.citation),
      path: paths.citedBy(part.instrument, part.anchor),
      count: citatorLines(on.library, document, part.anchor).length,
    }))
    .filter(({ count }) => count > 0);
}

function saved(path: string, filters: CitatorFilters, total: number): SaveView | null {
  if (total === 0) return null;
  return {
    words: `Save ${total === 1 ? 'this row' : `these ${counted(total, 'row')}`}`,
    files: twins.map(({ label, ending }) => ({
      label,
      path: citatorPath(twin(path, ending), filters),
    })),
  };
}

const twins = [
  { label: 'JSON', ending: 'json', type: 'application/json' },
  { label: 'CSV', ending: 'csv', type: 'text/csv' },
] as const;

interface Head {
  readonly subject: LinkView;
  /** The address of the list without filters. */
  readonly list: string;
  readonly filters: CitatorFilters;
  readonly count: string;
}

function citatorFrame(on: PageContext, document: InstrumentDocument, head: Head): FrameView {
  const { instrument } = document;
  const { subject, list, filters, count } = head;
  const path = citatorPath(list, filters);
  const whole = { label: citationName(instrument), path: paths.instrument(instrument.id) };
  const trail = [...instrumentTrail(instrument), whole];
  return frameOf(on, {
    title: `What cites ${subject.label}`,
    description: `${subject.label}: ${count.toLowerCase()}. Every relation with its direction, and where it stands.`,
    path,
    breadcrumb: [
      ...trail,
      ...(subject.path === whole.path ? [] : [subject]),
      { label: 'Citator', path },
    ],
    section: sectionOfKind(instrument.kind),
    twins: twins.map((form) => ({ ...form, path: citatorPath(twin(list, form.ending), filters) })),
    indexed: !path.includes('?'),
  });
}
