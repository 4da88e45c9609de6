import type { Reference, ReferenceOrigin } from '../../src/library/documents.ts';
import { compareText } from '../fault.ts';
import type { Corpus } from '../corpus.ts';
import type { Draft } from '../draft.ts';
import { relationsOf } from '../relations.ts';
import type { IndexedPage, PageIndex } from '../page-index.ts';
import { pageIdOf } from '../page-index.ts';

/** Who cites whom, both ways. */
export interface Citator {
  /** By page id: what it cites and what cites it. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** How many other pages cite a page or one of its provisions. */
  citedBy(page: string, anchor?: string): number;
}

/** A line from one place to another, before it is seen from either end. */
interface Edge {
  readonly from: End;
  readonly to: End;
  readonly type: string;
  readonly origin: ReferenceOrigin;
  readonly note?: string;
}

interface End {
  readonly page: IndexedPage;
  readonly anchor: string | null;
}

/** Every line of the citator stands on both of its pages. */
export function citatorOf(corpus: Corpus): Citator {
  const lines = new Map<string, Reference[]>();
  const citing = new Map<string, Set<string>>();
  for (const { from, to, type, origin, note } of edgesOf(corpus)) {
    const shared = { type, origin, ...(note !== undefined && { note }) };
    addTo(lines, from.page.id, { direction: 'out', ...shared, anchor: from.anchor, ...seen(to) });
    addTo(lines, to.page.id, { direction: 'in', ...shared, anchor: to.anchor, ...seen(from) });
    if (from.page.id !== to.page.id) {
      noteCiting(citing, to.page.id, from.page.id);
      if (to.anchor !== null) noteCiting(citing, `${to.page.id}#${to.anchor}`, from.page.id);
    }
  }
  return {
    references: new Map(
      Array.from(lines, ([id, list]) => [id, inOrder(list, corpus.index.byId.get(id))]),
    ),
    citedBy: (page, anchor) =>
      citing.get(anchor === undefined ? page : `${page}#${anchor}`)?.size ?? 0,
  };
}

function edgesOf(corpus: Corpus): readonly Edge[] {
  return corpus.drafts.flatMap((draft) => {
    const page = corpus.index.byId.get(pageIdOf(draft));
    if (page === undefined) return [];
    return [...statedEdges(draft, page, corpus.index), ...textEdges(draft, page, corpus)];
  });
}

/** What the front matter states. */
function statedEdges(draft: Draft, page: IndexedPage, index: PageIndex): readonly Edge[] {
  return relationsOf(draft).flatMap(({ target, type, note }) => {
    const { page: id, anchor } = target;
    const other = index.byId.get(id);
    if (other === undefined) return [];
    return {
      from: { page, anchor: null },
      to: { page: other, anchor: anchor ?? null },
      type,
      origin: 'stated' as const,
      ...(note !== undefined && { note }),
    };
  });
}

/** What the text cites or links to; a text that names itself cites nothing. */
function textEdges(draft: Draft, page: IndexedPage, corpus: Corpus): readonly Edge[] {
  const links = corpus.linked.get(draft.path)?.links ?? [];
  return links.flatMap(({ from, page: id, anchor }) => {
    const other = corpus.index.byId.get(id);
    if (other === undefined || (other === page && (anchor === null || anchor === from))) return [];
    return {
      from: { page, anchor: from },
      to: { page: other, anchor: provisionAnchor(other, anchor) },
      type: 'cites',
      origin: 'text' as const,
    };
  });
}

/** The other end as a page shows it. */
function seen({ page, anchor }: End): Pick<Reference, 'other' | 'label' | 'heading'> {
  const provision = provisionAnchor(page, anchor);
  const place = provision === null ? undefined : page.anchors.get(provision);
  if (provision === null || place === undefined) {
    const heading = page.title === page.label ? '' : page.title;
    return { other: page.id, label: page.label, heading };
  }
  return { other: `${page.id}#${provision}`, label: place.label, heading: place.heading };
}

/** Plain sections have no address of their own: whoever cites one cites its page. */
function provisionAnchor(page: IndexedPage, anchor: string | null): string | null {
  return anchor !== null && page.anchors.get(anchor)?.isProvision === true ? anchor : null;
}

/** What the page cites, then what cites it; by its own order, then stated before found, then by id. No repeats. */
function inOrder(list: readonly Reference[], page: IndexedPage | undefined): readonly Reference[] {
  const anchors = [...(page?.anchors.keys() ?? [])];
  const position = new Map(anchors.map((anchor, index) => [anchor, index]));
  const place = ({ anchor }: Reference): number =>
    anchor === null ? -1 : (position.get(anchor) ?? -1);
  const unique = new Map(list.map((line) => [lineKey(line), line]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(b.direction, a.direction) ||
      place(a) - place(b) ||
      compareText(a.origin, b.origin) ||
      compareText(a.other, b.other) ||
      compareText(a.type, b.type),
  );
}

function lineKey({ direction, type, origin, anchor, other }: Reference): string {
  return [direction, type, origin, anchor ?? '', other].join(' ');
}

function addTo(lines: Map<string, Reference[]>, page: string, line: Reference): void {
  const list = lines.get(page);
  if (list === undefined) lines.set(page, [line]);
  else list.push(line);
}

function noteCiting(citing: Map<string, Set<string>>, cited: string, page: string): void {
  const pages = citing.get(cited);
  if (pages === undefined) citing.set(cited, new Set([page]));
  else pages.add(page);
}
