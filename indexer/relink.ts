import { partiesOf } from '../src/citations/case-parties.ts';
import type { CitableWork } from '../src/citations/names.ts';
import { entriesOf } from '../src/citations/name-entries.ts';
import { symbolsOf } from '../src/citations/symbols.ts';
import { wordsOf } from '../src/citations/tokens.ts';
import type { Draft, DraftProse } from './draft.ts';
import type { LinkedFile } from './link.ts';
import type { RememberedFile } from './memory.ts';
import { citableWorks } from './names.ts';
import { indexPages } from './page-index.ts';
import type { IndexedPage } from './page-index.ts';

/** What has changed between two builds that other files may link to or cite. */
export interface Changed {
  /** The ids of pages that came, went, or have other anchors or another path. */
  readonly pages: ReadonlySet<string>;
  /** The ids of texts that came, went, or have other names. */
  readonly works: ReadonlySet<string>;
  /** Every name, in folded words, by which one of those texts could or can be cited. */
  readonly names: readonly (readonly string[])[];
}

/** The drafts of two builds: of all files, and of those alone that came, went or changed. */
export interface TwoBuilds {
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
  readonly old: readonly Draft[];
  readonly fresh: readonly Draft[];
}

export function changedBetween({ before, after, old, fresh }: TwoBuilds): Changed {
  const pages = differing(signedPages(old), signedPages(fresh));
  // The names of groups and countries are names of their texts too: then every text is looked at.
  const isWide = [...old, ...fresh].some(({ type }) => type === 'group' || type === 'country');
  const was = citableWorks(isWide ? before : old, before);
  const is = citableWorks(isWide ? after : fresh, after);
  const works = differing(signedWorks(was), signedWorks(is));
  const renamed = [...was, ...is].filter(({ id }) => works.has(id));
  return { pages, works, names: renamed.flatMap(namesOf) };
}

/**
 * Whether a file that has not changed itself has to be linked again: it links to a changed page, it
 * is the changed text, or its own text holds a name of one, old or new.
 */
export function needsLinking({ drafted, linked }: RememberedFile, changed: Changed): boolean {
  const { pages, works, names } = changed;
  if (works.has(drafted.draft.name)) return true;
  if (pages.size > 0 && linked.brokenLinks.length > 0) return true;
  if (pagesIn(linked).some((page) => pages.has(page) || works.has(page))) return true;
  return names.length > 0 && holdsName(drafted.prose.value, names);
}

function pagesIn({ links, plainCitations }: LinkedFile): readonly string[] {
  return [
    ...links.map(({ page }) => page),
    ...plainCitations.flatMap(({ citation }) => [citation.page ?? '', ...citation.candidates]),
  ];
}

function holdsName({ summary, parts }: DraftProse, names: Changed['names']): boolean {
  const text = [summary, ...parts].map((prose) => prose.text).join('\n\n');
  const words = ` ${wordsOf(text).join(' ')} `;
  return names.some((name) => name.every((word) => words.includes(word)));
}

/** The names that the table of names has for a text, and the figures of its official numbers. */
function namesOf(work: CitableWork): readonly (readonly string[])[] {
  const numbers = symbolsOf(work).map((symbol) => symbol.match(/\d+/g) ?? [symbol]);
  const parties = partiesOf(work).map((party) => [party]);
  const makers = work.makers.map((maker) => wordsOf(maker));
  return [...entriesOf(work).map(({ words }) => words), ...numbers, ...parties, ...makers];
}

/** The keys under which the two differ. */
function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const keys = [...before.keys(), ...after.keys()];
  return new Set(keys.filter((key) => before.get(key) !== after.get(key)));
}

function signedPages(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map([...indexPages(drafts).byId].map(([id, page]) => [id, signatureOf(page)]));
}

function signatureOf({ path, anchors, isUnread }: IndexedPage): string {
  const kinds = Array.from(anchors, ([anchor, place]) => [
    anchor,
    place.isProvision,
    place.hasText,
  ]);
  return JSON.stringify([path, isUnread, kinds]);
}

function signedWorks(works: readonly CitableWork[]): ReadonlyMap<string, string> {
  return new Map(works.map((work) => [work.id, JSON.stringify(work)]));
}
