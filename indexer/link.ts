import { unbreakable } from '../src/law/citation-text.ts';
import type { CitationFinder, LinkedCitation, PlainCitation } from './cite.ts';
import type { OwnDocument } from './document-body.ts';
import { ownDocument } from './document-body.ts';
import type { Draft, DraftProse } from './draft.ts';
import { Packed } from './packed.ts';
import type { LinkTarget } from './link-target.ts';
import { addressOf, targetOf } from './link-target.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import type { LinkPiece, Prose, TextPiece } from './prose.ts';
import { escapeHtml } from './prose.ts';

/** What a file links to, and its document with every link in place. */
export interface LinkedFile {
  readonly links: readonly OutLink[];
  readonly brokenLinks: readonly BrokenLink[];
  readonly plainCitations: readonly CitationAt[];
  /** Absent when the front matter is missing or wrong. */
  readonly document: Packed<OwnDocument> | undefined;
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

/** A citation that stays plain text, and the text in which it stands. */
export interface CitationAt {
  readonly piece: TextPiece;
  readonly citation: PlainCitation;
}

/** Fill the holes of a draft: the second pass, when all names and anchors are known. */
export function linkFile(
  draft: Draft,
  prose: DraftProse,
  index: PageIndex,
  find: CitationFinder,
): LinkedFile {
  const filler = new Filler(draft.path, index, find);
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
  readonly #path: string;
  readonly #index: PageIndex;
  readonly #find: CitationFinder;

  constructor(path: string, index: PageIndex, find: CitationFinder) {
    this.#path = path;
    this.#index = index;
    this.#find = find;
  }

  fill({ pieces }: Prose, from: string | null): string {
    let html = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') html += piece;
      else html += 'href' in piece ? this.#href(piece, from) : this.#text(piece, from);
    }
    return html;
  }

  #href(piece: LinkPiece, from: string | null): string {
    const target = targetOf(piece.href, this.#path, this.#index);
    if (target.status === 'outside') return escapeHtml(target.url);
    if (target.status === 'found') return escapeHtml(this.#note(target.page, target.anchor, from));
    // A corpus with such a link is not published.
    this.brokenLinks.push({ piece, target });
    return '';
  }

  #text(piece: TextPiece, from: string | null): string {
    const { text } = piece;
    let html = '';
    let end = 0;
    for (const citation of this.#find(text, this.#path)) {
      if (citation.status === 'found') {
        html +=
          escapeHtml(text.slice(end, citation.span[0])) + this.#citation(citation, text, from);
        end = citation.span[1];
      } else {
        this.plainCitations.push({ piece, citation });
      }
    }
    return html + escapeHtml(text.slice(end));
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

/** The longest citation that stays on one line, on the narrowest screens too. */
const longestUnbroken = 32;

function holdTogether(surface: string): string {
  const oneLine = surface.replaceAll(/\s+/g, ' ');
  if (oneLine.length <= longestUnbroken) return unbreakable(oneLine);
  // Of a long one, a number stays with the word before it.
  return oneLine.replaceAll(/ (?=[\d(§])/g, unbreakable(' '));
}
