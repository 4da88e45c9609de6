import { z } from 'zod';
import { sourcesField } from '../../src/law/fields.ts';
import type { Difference, Found } from './difference.ts';
import type { Page } from './pages.ts';
import type { Sheets } from './sheets.ts';

interface Addressed {
  readonly url: string;
}

/** The sources of a page are those of its facts, in their order: provisions point to their numbers. */
export function checkSourceUrls(
  facts: readonly Addressed[],
  corpus: readonly Addressed[],
): readonly Found[] {
  const length = Math.max(facts.length, corpus.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => facts[index]?.url !== corpus[index]?.url,
  );
  if (at === undefined) return [];
  const [said, wanted] = [corpus[at]?.url ?? 'not there', facts[at]?.url ?? 'none'];
  return [differ('sources', `Source ${at + 1} is ${said}, the facts have ${wanted}`)];
}

/** Pages that draw on several sheets: each source must stand in one of them. */
const gathered = ['groups', 'countries', 'topics'];

/** Find the sources that no fact sheet has read. */
export function checkKnownSources(sheets: Sheets, pages: readonly Page[]): readonly Difference[] {
  const known = urlsOf(sheets);
  return pages
    .filter(({ folder }) => gathered.includes(folder))
    .flatMap((page) =>
      (sourcesOf(page) ?? [])
        .filter(({ url }) => !known.has(url))
        .map(({ url }) => ({ path: page.path, id: page.id, ...unread(url) })),
    );
}

function urlsOf({ instruments, groups, treaties, practices }: Sheets): ReadonlySet<string> {
  const sheets = [...instruments, ...groups, ...treaties, ...practices];
  return new Set(sheets.flatMap(({ sheet: { sources } }) => sources.map(({ url }) => url)));
}

const sourcedSchema = z.object({ sources: sourcesField.optional() });

/** The sources in any front matter; `undefined` when they cannot be read. */
export function sourcesOf({ data }: Page): readonly Addressed[] | undefined {
  const read = sourcedSchema.safeParse(data);
  return read.success ? (read.data.sources ?? []) : undefined;
}

function unread(url: string): Found {
  return differ(url, `No fact sheet has the source ${url}`);
}

function differ(pin: string, message: string): Found {
  return { rule: 'source-urls', pin, message };
}
