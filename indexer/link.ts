import { unbreakable } from '../src/law/citation-text.ts';
import type { CitationFinder, LinkedCitation, PlainCitation } from './cite.ts';
import type { OwnDocument } from './document-body.ts';
import { ownDocument } from './document-body.ts';
import type { Draft, DraftProse } from './draft.ts';
import type { Fault } from './fault.ts';
import { Packed } from './packed.ts';
import type { LinkTarget } from './link-target.ts';
import { addressOf, targetOf } from './link-target.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import type { Span } from './span.ts';
import type { LinkPiece, Prose, TextPiece } from './prose.ts';
import { escapeHtml } from './prose.ts';

/** What a file links to, and its document with every link in place. */
export interface LinkedFile {
  readonly links: readonly OutLink[];
  readonly brokenLinks: readonly BrokenLink[];
  readonly plainCitations: readonly CitationAt[];
  /** Absent when the front matter is missing or wrong. */
  readonly document: Packed<OwnDocument> | undefined;
  /** The program failed on the file. */
  readonly fault?: Fault;
}

/** What stands for a file on which linking failed. */
export function unlinkedFile(fault: Fault): LinkedFile {
  return { links: [], brokenLinks: [], plainCitations: [], document: undefined, fault };
}

/** A place in the corpus that a text cites or links to. */
export interface OutLink {
  /** The part of the citing page; `null` for its summary. */
  readonly from: string | null;
  /** The id of the other page: `opac`, `topic:release`. */
  readonly page: string;
  readonly anchor: string | null;
}

/** A link in a text that leads nowhere. */
export interface BrokenLink {
  readonly piece: LinkPiece;
  readonly target: LinkTarget;
}

/** A citation that stays plain text, and the running text in which it stands. */
export interface CitationAt {
  readonly citation: PlainCitation;
  readonly text: string;
  /** Of the running text in the file. */
  readonly around: Span;
}

/** Fill the holes of a draft: the second pass, when all names and anchors are known. */
export function linkFile(
  draft: Draft,
  prose: DraftProse,
  index: PageIndex,
  find: CitationFinder,
): LinkedFile {
  const filler = new Filler(draft, index, find);
  const html = {
    summary: filler.fill(prose.summary, null),
    parts: prose.parts.map((part, place) => filler.fill(part, draft.parts[place]?.anchor ?? null)),
  };
  const { page } = draft;
  const document = page && Packed.of(ownDocument(draft, page, prose, html));
  const { links, brokenLinks, plainCitations } = filler;
  return { links, brokenLinks, plainCitations, document };
}

class Filler {
  readonly links: OutLink[] = [];
  readonly brokenLinks: BrokenLink[] = [];
  readonly plainCitations: CitationAt[] = [];
  readonly #draft: Draft;
  readonly #index: PageIndex;
  readonly #find: CitationFinder;

  constructor(draft: Draft, index: PageIndex, find: CitationFinder) {
    this.#draft = draft;
    this.#index = index;
    this.#find = find;
  }

  fill({ pieces, text }: Prose, from: string | null): string {
    const citations = text === '' ? [] : this.#find(text, this.#draft);
    let html = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') html += piece;
      else if ('href' in piece) html += this.#href(piece, from);
      else html += this.#text(piece, text, { citations, from });
    }
    return html;
  }

  #href(piece: LinkPiece, from: string | null): string {
    const target = targetOf(piece.href, this.#draft.path, this.#index);
    if (target.status === 'outside') return escapeHtml(target.url);
    if (target.status === 'found') return escapeHtml(this.#note(target.page, target.anchor, from));
    // A corpus with such a link is not published.
    this.brokenLinks.push({ piece, target });
    return '';
  }

  /** What is cited over the edge of a piece (half of it emphasised, say) stays text. */
  #text(piece: TextPiece, text: string, { citations, from }: Cited): string {
    const [start, end] = piece.text;
    let html = '';
    let at = start;
    for (const citation of citations) {
      const [first, last] = citation.span;
      if (first < at || last > end) continue;
      if (citation.status !== 'found') {
        this.#notePlain(citation, text, piece);
      } else if (!this.#isHere(citation, from)) {
        html += escapeHtml(text.slice(at, first)) + this.#citation(citation, text, from);
        at = last;
      }
    }
    return html + escapeHtml(text.slice(at, end));
  }

  /** A text that names itself, or a provision its own place, needs no link. */
  #isHere({ page, anchor }: LinkedCitation, from: string | null): boolean {
    return page.path === this.#draft.path && (anchor === null || anchor === from);
  }

  #notePlain(citation: PlainCitation, text: string, piece: TextPiece): void {
    const [start, end] = piece.text;
    const span: Span = [citation.span[0] - start, citation.span[1] - start];
    const around = { text: text.slice(start, end), around: piece.span };
    this.plainCitations.push({ citation: { ...citation, span }, ...around });
  }

  #citation({ page, anchor, span }: LinkedCitation, text: string, from: string | null): string {
    const address = escapeHtml(this.#note(page, anchor, from));
    const surface = escapeHtml(holdTogether(text.slice(...span)));
    return `<a class="citation" href="${address}">${surface}</a>`;
  }

  #note(page: IndexedPage, anchor: string | null, from: string | null): string {
    this.links.push({ from, page: page.id, anchor });
    return addressOf(page, anchor);
  }
}

interface Cited {
  readonly citations: ReturnType<CitationFinder>;
  readonly from: string | null;
}

/** The longest citation that stays on one line, on the narrowest screens too. */
const longestUnbroken = 32;

function holdTogether(surface: string): string {
  const oneLine = surface.replaceAll(/\s+/g, ' ');
  if (oneLine.length <= longestUnbroken) return unbreakable(oneLine);
  // Of a long one, a number stays with the word before it.
  return oneLine.replaceAll(/ (?=[\d(§])/g, unbreakable(' '));
}
