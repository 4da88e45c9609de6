import type { Citation } from '../src/citations/find.ts';
import { findCitations } from '../src/citations/find.ts';
import type { CitableWork, NameTable } from '../src/citations/names.ts';
import { buildNames } from '../src/citations/names.ts';
import type { PinLookup, PlacedPin } from '../src/citations/resolve.ts';
import { resolveCitation } from '../src/citations/resolve.ts';
import { anchorOf } from '../src/law/pinpoint.ts';
import type { Draft } from './draft.ts';
import { citableWorks } from './names.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import type { Span } from './span.ts';

/** A citation of a place that is there: it becomes a link. */
export interface LinkedCitation {
  readonly status: 'found';
  readonly span: Span;
  readonly page: IndexedPage;
  readonly anchor: string | null;
}

/** A citation that stays plain text, with what an editor should know of it. */
export interface PlainCitation {
  readonly status: 'no-such-provision' | 'ambiguous' | 'unknown';
  readonly span: Span;
  readonly surface: string;
  /** The page that is cited, where only its pin is wrong. */
  readonly page: string | undefined;
  /** The anchor that the pin would have. */
  readonly anchor: string | undefined;
  /** What it may mean. */
  readonly candidates: readonly string[];
}

/** Finds the citations in a running text of a file, in the order of the text. */
export type CitationFinder = (
  text: string,
  from: Draft,
) => readonly (LinkedCitation | PlainCitation)[];

/** A finder that knows the names of every text of the corpus. */
export function citationFinder(drafts: readonly Draft[], index: PageIndex): CitationFinder {
  const names = namesOf(citableWorks(drafts));
  const pins = pinsOf(index);
  return (text, { type, name }) => {
    const context = type === 'instrument' ? { self: name, own: true } : { own: true };
    return findCitations(text, names, context).flatMap((citation) => leadTo(citation, index, pins));
  };
}

let lastNames: { readonly key: string; readonly table: NameTable } | undefined;

/** The table of names; kept, since names seldom change from one build to the next. */
function namesOf(works: readonly CitableWork[]): NameTable {
  const key = JSON.stringify(works);
  if (lastNames?.key !== key) lastNames = { key, table: buildNames(works) };
  return lastNames.table;
}

type Found = LinkedCitation | PlainCitation;

function leadTo(citation: Citation, index: PageIndex, pins: PinLookup): readonly Found[] {
  const { surface, start, end } = citation;
  const resolution = resolveCitation(citation, pins);
  const span: Span = [start, end];
  const plain = { span, surface, page: undefined, anchor: undefined, candidates: [] };
  switch (resolution.status) {
    case 'found': {
      const { instrument, anchor, exact } = resolution;
      const page = index.byId.get(instrument);
      if (page === undefined) return [];
      if (exact || !isEmpty(page, anchor)) return [{ status: 'found', span, page, anchor }];
      const cited = citation.pin && anchorOf(citation.pin);
      return [{ ...plain, status: 'no-such-provision', page: page.id, anchor: cited }];
    }
    case 'no-such-provision': {
      const { status, instrument: page, pin } = resolution;
      return [{ ...plain, status, page, anchor: anchorOf(pin) }];
    }
    case 'ambiguous':
      return [{ ...plain, status: 'ambiguous', candidates: resolution.candidates }];
    case 'unknown':
      return [{ ...plain, status: 'unknown' }];
  }
}

/**
 * Whether a place only holds its parts. A citation of a part that is not among them is not answered
 * by it, as it would be by a place whose own text tells of the part.
 */
function isEmpty({ anchors }: IndexedPage, anchor: string | null): boolean {
  return anchor !== null && anchors.get(anchor)?.hasText === false;
}

/** The provisions of each page, listed once. */
function pinsOf({ byId }: PageIndex): PinLookup {
  const known = new Map<string, readonly PlacedPin[]>();
  return (work) => {
    const pins = known.get(work) ?? placedPins(byId.get(work));
    known.set(work, pins);
    return pins;
  };
}

function placedPins(page: IndexedPage | undefined): readonly PlacedPin[] {
  const anchors = [...(page?.anchors ?? [])];
  return anchors.flatMap(([anchor, { pin }]) => (pin === undefined ? [] : { anchor, pin }));
}
