import { pathOf } from '../../paths.ts';
import type { CheckedCitation, CheckedPlace, CitationStatus } from './checked-citation.ts';
import { citationStatuses } from './checked-citation.ts';
import { citationLine } from './citation-view.ts';
import type { DateView } from './date-view.ts';
import { dateView } from './date-view.ts';
import { capitalised, counted } from './labels.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';

/** A draft that was checked. */
export interface CheckedDraft {
  readonly text: string;
  /** The name of the file that it came from; `null` for a text that was typed or pasted. */
  readonly file: string | null;
  readonly citations: readonly CheckedCitation[];
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
  /** Where it leads: the place, or the text that lacks it. */
  readonly place: (LinkView & { readonly heading: string }) | null;
  /** The state of that text. */
  readonly law: LawView | null;
  /** What the link leads to, where that is not the very place cited; else empty. */
  readonly note: string;
  readonly choices: ChoicesView | null;
}

/** The texts that an ambiguous citation may mean; many of them fold. */
export interface ChoicesView {
  /** «16 texts may be meant». */
  readonly label: string;
  readonly folded: boolean;
  readonly places: readonly ChoiceView[];
}

interface ChoiceView extends LinkView {
  /** Only where it is not simply in force. */
  readonly warning: LawView | null;
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

export function reportView(on: PageContext, { text, file, citations }: CheckedDraft): ReportView {
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

/** «Among those found: 1 completed, 2 superseded.»: the texts that are not simply in force. */
function warningOf(rows: readonly CheckRowView[]): string {
  const counts = new Map<string, number>();
  for (const { tone, law } of rows) {
    if (tone !== 'warned' || law === null) continue;
    counts.set(law.label, (counts.get(law.label) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  const states = [...counts].map(([label, count]) => `${count} ${uncapitalised(label)}`);
  return `Among those found: ${states.join(', ')}. The last column says as of when.`;
}

function uncapitalised(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function sourceOf(text: string, file: string | null): string {
  const length = counted(text.length, 'character');
  return file === null ? `Checked: ${length}.` : `Checked: ${file}, ${length}.`;
}

function rowView(on: PageContext, citation: CheckedCitation, number: number): CheckRowView {
  const { surface, status, place, choices, nearest } = citation;
  const law = lawView(on, place?.law ?? null);
  return {
    number,
    surface: oneLine(surface),
    status: labels[status],
    tone: status !== 'found' ? 'open' : law?.warning === true ? 'warned' : 'sure',
    place: place === null ? null : { ...linkTo(place), heading: place.heading },
    law,
    note: nearest ? 'the nearest place that is summarised' : '',
    choices: choices.length === 0 ? null : choicesView(on, choices),
  };
}

/** More choices than these stand folded. */
const choicesShown = 4;

function choicesView(on: PageContext, choices: readonly CheckedPlace[]): ChoicesView {
  return {
    label: `${counted(choices.length, 'text')} may be meant`,
    folded: choices.length > choicesShown,
    places: choices.map((choice) => {
      const law = lawView(on, choice.law);
      return { ...linkTo(choice), warning: law?.warning === true ? law : null };
    }),
  };
}

function linkTo({ id, label }: CheckedPlace): LinkView {
  return { label: citationLine(label), path: pathOf(id) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function lawView({ library }: PageContext, law: CheckedPlace['law']): LawView | null {
  if (law === null) return null;
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
  for (const [index, { number, status, tone, law }] of rows.entries()) {
    const { start = at, end = at } = citations[index] ?? {};
    const words = tone === 'warned' ? `${status}, ${uncapitalised(law?.label ?? '')}` : status;
    parts.push({ text: text.slice(at, start), mark: null });
    parts.push({ text: text.slice(start, end), mark: { number, tone, words } });
    at = end;
  }
  parts.push({ text: text.slice(at), mark: null });
  return parts.filter((part) => part.text !== '');
}
