import { isDeepStrictEqual } from 'node:util';
import { pathOf } from '../../../src/paths.ts';
import { facetNames } from '../../../src/search/query.ts';
import type { Away, Truth } from './true-answers.ts';
import type { TrueAnswers } from './true-answers.ts';
import { carried } from './true-answers.ts';

/** What came back from an address. */
export interface Reply {
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a reader sees of an answer. */
export interface Seen {
  readonly answeredBy: string;
  readonly notices: readonly string[];
  /** `undefined` on the page for people, which does not name it. */
  readonly snapshot?: string;
  readonly total?: number;
  /** Paths of the hits. */
  readonly paths: readonly string[];
  readonly facets?: Truth['facets'];
  /** Ids of the pages above the provisions. */
  readonly pages?: readonly string[];
}

/** Reads an answer, of `/search` or of the API. */
export function seenIn({ address, text }: Reply): Seen {
  return address.startsWith('/api/') ? seenInJson(text) : seenInPage(text);
}

function seenInJson(text: string): Seen {
  const body = JSON.parse(text);
  const facets = Object.entries<{ value: string; count: number }[]>(body.facets).map(
    ([name, values]) =>
      [name, Object.fromEntries(values.map(({ value, count }) => [value, count]))] as const,
  );
  return {
    answeredBy: body.answered_by,
    notices: body.notices,
    snapshot: body.snapshot,
    total: body.total,
    paths: body.provisions.map(({ url }: { url: string }) => url),
    facets: carried(Object.fromEntries(facets)),
    pages: body.pages.map(({ id }: { id: string }) => id),
  };
}

function seenInPage(text: string): Seen {
  const all = (pattern: RegExp) => Array.from(text.matchAll(pattern), ([, found = '']) => found);
  return {
    answeredBy: all(/Answered by the (\w+) engine/g).join(),
    notices: all(/<p class="notice">([^<]*)</g),
    paths: all(/<h3><span class="kind">[^<]*<\/span> <a href="([^"]+)"/g),
  };
}

/**
 * What is wrong with an answer to a search: it must be that of one published edition, whole, or say
 * which parts are missing and lack exactly what they hold. `undefined` when nothing is.
 */
export async function faultIn(
  reply: Reply,
  truth: TrueAnswers,
  parts: number,
): Promise<string | undefined> {
  const { address, status, text } = reply;
  if (status !== 200) return `${address}: ${status} ${text.slice(0, 300)}`;
  const seen = seenIn(reply);
  const said = notSaid(seen, parts);
  if (said !== undefined) return tell(reply, seen, said);
  const snapshots = seen.snapshot === undefined ? await truth.snapshots() : [seen.snapshot];
  const asked = askedFor(address, seen);
  const faults: string[] = [];
  for (const snapshot of snapshots) {
    const wrong = await differenceFrom((away) => truth.at(snapshot, asked, away), seen, parts);
    if (wrong === undefined) return undefined;
    faults.push(`of ${snapshot.slice(0, 8)} ${wrong}`);
  }
  return tell(reply, seen, faults.slice(0, 3).join('; '));
}

function tell({ address }: Reply, { answeredBy, notices, total }: Seen, wrong: string): string {
  return `${address}: 200 by ${answeredBy}, ${total ?? '?'} found, notices ${JSON.stringify(notices)}: ${wrong}`;
}

/** Without a part that has a word, more words than else are left out: they are said. */
function askedFor(address: string, seen: Seen): string {
  const words = seen.notices.map((notice) => leftOut.exec(notice)?.[1] ?? '').join(' ');
  if (words === '' || missingIn(seen).length === 0) return address;
  const url = new URL(address, 'http://localhost');
  const text = url.searchParams.get('q') ?? '';
  const kept = words.split(/,? and |[ ,]+/).reduce((rest, word) => rest.replace(word, ''), text);
  url.searchParams.set('q', kept);
  return url.pathname + url.search;
}

const leftOut = /has all the words\. Left out: (.+)\.$/;
const fallback = /answered in its place/;
const missing = /^Part (\d+) of (\d+) of the collection does not answer/;

/** The parts that an answer says are missing. */
export function missingIn({ notices }: Seen): readonly number[] {
  return notices.flatMap((notice) => {
    const part = missing.exec(notice)?.[1];
    return part === undefined ? [] : [Number(part)];
  });
}

/** Whether it is said who answered, and no more is said to be missing than can be. */
function notSaid(seen: Seen, parts: number): string | undefined {
  const { answeredBy, notices } = seen;
  if (!['meilisearch', 'embedded'].includes(answeredBy)) return 'it is not said who answered';
  const isFallback = notices.some((notice) => fallback.test(notice));
  if (isFallback !== (answeredBy === 'embedded')) return 'what is said of the engine is not so';
  const away = missingIn(seen);
  if (away.length > 0 && answeredBy === 'embedded') return 'the whole is said to lack parts';
  if (away.length >= parts && away.length > 0) return 'every part is said to be missing';
  return undefined;
}

/** A part that went or came in between may have answered some of the questions of a search, but said it must be. */
async function differenceFrom(
  truthWithout: (away: Away) => Promise<Truth>,
  seen: Seen,
  of: number,
): Promise<string | undefined> {
  const choices = subsetsOf(missingIn(seen)).map((parts) => truthWithout({ parts, of }));
  const truths = await Promise.all(choices);
  const wrong = truths.map((truth) => wrongHits(truth, seen));
  if (!wrong.includes(undefined)) return wrong.join(' or ');
  const facets = wrongFacet(truths, seen);
  if (facets !== undefined || truths.length > 1) return facets;
  const [whole] = truths;
  return whole && wrongBesides(whole, seen);
}

/** All of them first, none last. */
function subsetsOf(parts: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others.map((each) => [first, ...each]), ...others];
}

function wrongHits(truth: Truth, { total = truth.total, paths }: Seen): string | undefined {
  const expected = truth.ids.map((id) => pathOf(id));
  if (total !== truth.total) return `${truth.total} should be found`;
  return isDeepStrictEqual(paths, expected) ? undefined : `hits ${apart(paths, expected)}`;
}

function wrongFacet(truths: readonly Truth[], { facets }: Seen): string | undefined {
  if (facets === undefined) return undefined;
  const wrong = facetNames.find((name) =>
    truths.every((truth) => !isDeepStrictEqual(facets[name], truth.facets[name])),
  );
  if (wrong === undefined) return undefined;
  const expected = truths.map((truth) => JSON.stringify(truth.facets[wrong]));
  return `${wrong} ${JSON.stringify(facets[wrong])} should be ${expected.join(' or ')}`;
}

/** What only a whole answer has all of. */
function wrongBesides(truth: Truth, { notices, pages }: Seen): string | undefined {
  if (pages === undefined) return undefined;
  const others = notices.filter((notice) => !fallback.test(notice));
  if (!isDeepStrictEqual(others, truth.notices)) {
    return `notices should be ${JSON.stringify(truth.notices)}`;
  }
  return isDeepStrictEqual(pages, truth.pages) ? undefined : `pages ${apart(pages, truth.pages)}`;
}

function apart(found: readonly string[], expected: readonly string[]): string {
  const lacks = expected.filter((each) => !found.includes(each));
  const besides = found.filter((each) => !expected.includes(each));
  const same = lacks.length + besides.length === 0;
  return same
    ? `in another order: ${found.join(' ')}, should be ${expected.join(' ')}`
    : `lack ${lacks.join(' ') || 'none'} and have ${besides.join(' ') || 'none'} besides`;
}

/** The same for a search that is saved as references: every hit once. */
export async function faultInExport({
  address,
  status,
  headers,
  text,
}: Reply): Promise<string | undefined> {
  if (status !== 200) return `${address}: ${status} ${text.slice(0, 300)}`;
  const ids: string[] = JSON.parse(text).map(({ id }: { id: string }) => id);
  const total = Number(headers.get('x-total-count'));
  return new Set(ids).size === total && ids.length === total
    ? undefined
    : `${address}: ${ids.length} saved, ${new Set(ids).size} of them different, ${total} found`;
}

/** The same for what those who watch over the site are told. */
export async function faultInHealth({ address, status, text }: Reply): Promise<string | undefined> {
  const isTold = status === 200 && /"engine":"(?:meilisearch|embedded)"/.test(text);
  return isTold ? undefined : `${address}: ${status} ${text.slice(0, 300)}`;
}
