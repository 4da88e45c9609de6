import { citationText } from '../src/law/citation-text.ts';
import { citationName } from '../src/law/instrument.ts';
import { printPageId } from '../src/law/page-id.ts';
import type { Pinpoint } from '../src/law/pinpoint.ts';
import { printPinpoint } from '../src/law/pinpoint.ts';
import type { Draft, DraftPart } from './draft.ts';
import type { PageData } from './parsed-file.ts';

/** What a link can lead to: every page of the corpus with its anchors. */
export interface PageIndex {
  /** By page id: `opac`, `group:mm-knu`. */
  readonly byId: ReadonlyMap<string, IndexedPage>;
  /** By path below the corpus folder. */
  readonly byPath: ReadonlyMap<string, IndexedPage>;
}

export interface IndexedPage {
  /** `opac`, `group:mm-knu` */
  readonly id: string;
  readonly path: string;
  /** How other pages call it: «OPAC», «Release». */
  readonly label: string;
  readonly title: string;
  readonly anchors: ReadonlyMap<string, IndexedAnchor>;
  /** Its file could not be read: it may have any anchor. */
  readonly isUnread: boolean;
}

export function hasAnchor({ anchors, isUnread }: IndexedPage, anchor: string): boolean {
  return isUnread || anchors.has(anchor);
}

export interface IndexedAnchor {
  /** A section has no page of its own: a link to it goes to a place on its page. */
  readonly isProvision: boolean;
  /** Provisions only. */
  readonly pin?: Pinpoint;
  /** Whether it says something, or only holds its parts. */
  readonly hasText: boolean;
  /** «OPAC Art. 4(1)» */
  readonly label: string;
  readonly heading: string;
}

/** The barrier of the build: all files are read, and links between them can be made. */
export function indexPages(drafts: readonly Draft[]): PageIndex {
  // What could be read goes before what could not, should both have one id.
  const pages = drafts.map(indexedPage).sort((a, b) => Number(b.isUnread) - Number(a.isUnread));
  return {
    byId: new Map(pages.map((page) => [page.id, page])),
    byPath: new Map(pages.map((page) => [page.path, page])),
  };
}

/** A file whose front matter is wrong is still there: links to it are no faults of their own. */
export function indexedPage(draft: Draft): IndexedPage {
  const { path, page, parts } = draft;
  return {
    id: pageIdOf(draft),
    path,
    ...(page === undefined ? { label: draft.name, title: draft.name } : namesOf(page)),
    anchors: new Map(parts.map((part) => [part.anchor, indexedAnchor(part, page)])),
    isUnread: draft.isUnread === true,
  };
}

/** The file's name says the id: the rule «id-is-file-name» holds them together. */
export function pageIdOf({ type, name }: Pick<Draft, 'type' | 'name'>): string {
  return printPageId({ type, id: name });
}

function indexedAnchor(part: DraftPart, page: PageData | undefined): IndexedAnchor {
  const { pin, caption: heading, hasText } = part;
  if (pin === undefined) return { isProvision: false, hasText, label: heading, heading };
  const label =
    page?.type === 'instrument' ? citationText(page.instrument, pin) : printPinpoint(pin);
  return { isProvision: true, pin, hasText, label, heading };
}

function namesOf(page: PageData): { label: string; title: string } {
  switch (page.type) {
    case 'instrument':
      return { label: citationName(page.instrument), title: page.instrument.title };
    case 'group':
      return { label: page.group.abbreviations?.[0] ?? page.group.name, title: page.group.name };
    case 'country':
      return { label: page.country.name, title: page.country.name };
    case 'topic':
      return { label: page.topic.title, title: page.topic.title };
    case 'practice':
      return { label: page.practice.short_title, title: page.practice.title };
  }
}
