import { pathOf, paths } from '../../paths.ts';
import type { CheckedCitation, CheckedPlace, CitationStatus } from './checked-citation.ts';
import { citationStatuses } from './checked-citation.ts';
import { citationLine } from './citation-view.ts';
import type { DateView } from './date-view.ts';
import { dateView } from './date-view.ts';
import type { Fault } from './error-page.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import { capitalised, counted, listed } from './labels.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';

/** What a reader is told of the limits before anything is sent. */
export interface DraftLimits {
  /** In UTF-16 code units. */
  readonly characters: number;
  readonly megabytes: number;
  /** «.txt», «.md», «.docx». */
  readonly endings: readonly string[];
}

/** A draft that was checked. */
export interface CheckedDraft {
  readonly text: string;
  /** The name of the file that it came from; `null` for a text that was typed or pasted. */
  readonly file: string | null;
  readonly citations: readonly CheckedCitation[];
}

/** The form, and what was found in the draft that came with it. */
export interface CheckView {
  readonly frame: FrameView;
  readonly title: string;
  readonly action: string;
  readonly limits: string;
  readonly accept: string;
  /** What stands in the box: the draft that was checked or refused, else nothing. */
  readonly text: string;
  readonly fault: Pick<Fault, 'title' | 'what'> & { readonly todo: string; readonly kept: string } | null;
  readonly report: ReportView | null;
}

/** The citations of a draft: counts first, then the list, then the draft with each marked. */
export interface ReportView {
  /** «3 citations: 2 found, 1 unknown.»: announced to screen readers. */
  readonly count: string;
  /** Of those found, which law no longer stands. */
  readonly warning: string;
  readonly source: string;
  readonly meanings: readonly MeaningView[];
  readonly rows: readonly CheckRowView[];
  readonly parts: readonly DraftPartView[];
}

/** What a status says, and what it does not. */
export interface MeaningView {
  readonly status: string;
  readonly meaning: string;
}

export interface CheckRowView {
  /** From 1, in the order of the draft: the row is `c3`, the mark in the draft `m3`. */
  readonly number: number;
  readonly surface: string;
  readonly status: string;
  readonly tone: Tone;
  readonly places: readonly CheckedPlaceView[];
  /** What the link leads to, where that is not the very place cited; else empty. */
  readonly note: string;
}

export interface CheckedPlaceView extends LinkView {
  readonly heading: string;
  readonly law: LawView | null;
}

/** «Superseded, as of 2020»: a status is always read with its date. */
export interface LawView {
  readonly label: string;
  readonly asOf: DateView;
  readonly warning: boolean;
}

/** A stretch of the draft: a citation with its number in the list, or what stands between two. */
export interface DraftPartView {
  readonly text: string;
  readonly mark: { readonly number: number; readonly tone: Tone; readonly words: string } | null;
}

/** How a mark looks: `sure` leads to law that stands, `warned` to law that does not, `open` to no one place. */
export type Tone = 'sure' | 'warned' | 'open';

export interface CheckPageParts {
  readonly draft?: CheckedDraft;
  /** Why nothing was checked, and what stood in the box. */
  readonly refused?: { readonly fault: Fault; readonly typed: string };
}

/** The page «Check a draft»: the empty form, a report, or what is wrong with what was sent. */
export function checkPage(
  on: PageContext,
  limits: DraftLimits,
  { draft, refused }: CheckPageParts = {},
): CheckView {
  const title = 'Check a draft';
  const count = draft === undefined ? '' : `: ${counted(draft.citations.length, 'citation')}`;
  const typed = refused?.typed ?? '';
  return {
    frame: frameOf(on, {
      title: title + count,
      description: 'Paste a draft: every citation in it is found, followed and listed.',
      path: paths.check,
      breadcrumb: [
        { label: 'Home', path: paths.home },
        { label: title, path: paths.check },
      ],
      indexed: draft === undefined && refused === undefined,
    }),
    title,
    action: paths.check,
    limits: `At most ${limits.characters.toLocaleString('en-GB')} characters at once. A file may have ${limits.megabytes} MB and must end in ${alternatives(limits.endings)}.`,
    accept: limits.endings.join(','),
    text: draft?.text ?? typed,
    fault: refused === undefined ? null : faultView(refused.fault, typed),
    report: draft === undefined ? null : reportView(on, draft),
  };
}

function alternatives(words: readonly string[]): string {
  return listed(words).replace(/ and (?=[^,]*$)/, ' or ');
}

function faultView({ title, what, todo = '' }: Fault, typed: string): CheckView['fault'] {
  return { title, what, todo, kept: typed === '' ? '' : 'Your text is still in the box.' };
}

function reportView(on: PageContext, { text, file, citations }: CheckedDraft): ReportView {
  const rows = citations.map((citation, index) => rowView(on, citation, index + 1));
  return {
    count: countOf(citations),
    warning: warningOf(rows),
    source: sourceOf(text, file),
    meanings: citationStatuses
      .filter((status) => citations.some((citation) => citation.status === status))
      .map((status) => ({ status: capitalised(labels[status]), meaning: meanings[status] })),
    rows,
    parts: partsOf(text, citations, rows),
  };
}

const labels: Readonly<Record<CitationStatus, string>> = {
  found: 'found',
  'no-such-provision': 'no such provision here',
  ambiguous: 'ambiguous',
  unknown: 'unknown',
};

const meanings: Readonly<Record<CitationStatus, string>> = {
  found: 'the place is summarised here; the link leads to it',
  'no-such-provision':
    'the text is here, the place is not: there may be no such place, or it is not summarised',
  ambiguous: 'several texts may be meant, or one that is not here; nothing was guessed',
  unknown: 'it has the form of a citation; the text is not here',
};

/** «4 citations: 2 found, 1 ambiguous, 1 unknown.» */
function countOf(citations: readonly CheckedCitation[]): string {
  const counts = citationStatuses
    .map((status) => [status, citations.filter((each) => each.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count.toLocaleString('en-GB')} ${labels[status]}`);
  const all = counted(citations.length, 'citation');
  return counts.length === 0 ? 'No citation was recognised.' : `${all}: ${counts.join(', ')}.`;
}

function warningOf(rows: readonly CheckRowView[]): string {
  const warned = rows.filter(({ tone }) => tone === 'warned').length;
  if (warned === 0) return '';
  return `${counted(warned, 'of those found leads', 'of those found lead')} to law that is marked below: not in force, superseded, lapsed, completed or of unknown status.`;
}

function sourceOf(text: string, file: string | null): string {
  const length = counted(text.length, 'character');
  return file === null ? `Checked: ${length}.` : `Checked: ${file}, ${length}.`;
}

function rowView(on: PageContext, citation: CheckedCitation, number: number): CheckRowView {
  const places = citation.places.map((place) => placeView(on, place));
  const warned = citation.status === 'found' && places.some(({ law }) => law?.warning === true);
  return {
    number,
    surface: oneLine(citation.surface),
    status: labels[citation.status],
    tone: warned ? 'warned' : citation.status === 'found' ? 'sure' : 'open',
    places,
    note: citation.nearest ? 'the nearest place that is summarised' : '',
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function placeView(on: PageContext, { id, label, heading, law }: CheckedPlace): CheckedPlaceView {
  return {
    label: citationLine(label),
    path: pathOf(id),
    heading,
    law: law === null ? null : lawView(on, law),
  };
}

function lawView({ library }: PageContext, law: NonNullable<CheckedPlace['law']>): LawView {
  const { label, warning } = library.manifest.vocabulary.statuses[law.status];
  return { label, asOf: dateView(law.asOf), warning };
}

/** The draft in stretches that together are its text. */
function partsOf(
  text: string,
  citations: readonly CheckedCitation[],
  rows: readonly CheckRowView[],
): readonly DraftPartView[] {
  const parts: DraftPartView[] = [];
  let at = 0;
  for (const [index, { number, status, tone }] of rows.entries()) {
    const { start = at, end = at } = citations[index] ?? {};
    parts.push({ text: text.slice(at, start), mark: null });
    parts.push({ text: text.slice(start, end), mark: { number, tone, words: status } });
    at = end;
  }
  parts.push({ text: text.slice(at), mark: null });
  return parts.filter((part) => part.text !== '');
}
