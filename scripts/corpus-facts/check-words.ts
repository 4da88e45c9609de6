import { z } from 'zod';
import type { Difference } from './difference.ts';
import type { Page } from './pages.ts';
import type { SharedRun } from './shared-words.ts';
import { namesOf, runsOf, sharedRun } from './shared-words.ts';
import type { Sheets } from './sheets.ts';
import { termsOfArt } from './terms-of-art.ts';

/**
 * No page shares eight words in a row with a fact sheet: the corpus is written afresh. Names are left
 * aside, and in the sheets of other texts the terms of art too.
 */
export function checkWords(sheets: Sheets, pages: readonly Page[]): readonly Difference[] {
  const runs = runsOf(sheetTexts(sheets));
  const known = [...sheetNames(sheets), ...pages.flatMap(({ data }) => namesIn(data))];
  const [names, namesAndTerms] = [namesOf(known), namesOf([...known, ...termsOfArt])];
  return pages.flatMap((page) =>
    ownTexts(page).flatMap(([pin, text]) => {
      const shared = sharedRun(text, runs, names, page.id) ?? sharedRun(text, runs, namesAndTerms);
      return shared === undefined ? [] : [copied(page, pin, shared)];
    }),
  );
}

function copied({ path, id }: Page, pin: string, { run, id: sheet }: SharedRun): Difference {
  const message = `${pin} has words of the sheet ${sheet}: «${run}»`;
  return { path, rule: 'shared-words', id, pin, message };
}

interface SheetText {
  readonly id: string;
  readonly text: string;
}

function sheetTexts({ instruments, practices, treaties }: Sheets): readonly SheetText[] {
  return [
    ...instruments.flatMap(({ sheet: { id, summary, provisions } }) =>
      [summary, ...provisions.map(({ gist }) => gist)].map((text) => ({ id, text })),
    ),
    ...practices.flatMap(({ sheet: { id, summary, findings, lessons } }) =>
      [summary, ...[...findings, ...lessons].map(({ text }) => text)].map((text) => ({ id, text })),
    ),
    ...treaties.map(({ sheet: { summary } }) => ({ id: 'opac-status', text: summary })),
  ];
}

function sheetNames({ instruments, groups, practices }: Sheets): readonly string[] {
  return [
    ...instruments.flatMap(({ sheet }) => [sheet.title, sheet.short_title, ...sheet.aliases]),
    ...groups.flatMap(({ sheet }) => [sheet.name, ...sheet.aliases]),
    ...practices.map(({ sheet }) => sheet.title),
  ];
}

const text = z.string().catch('');
const texts = z.array(z.string()).catch([]);

/** The names in any front matter, whatever its type. */
const namedSchema = z.object({
  title: text,
  short_title: text,
  cite_as: text,
  name: text,
  armed_wing: text,
  aliases: texts,
});

function namesIn(data: unknown): readonly string[] {
  const read = namedSchema.safeParse(data);
  if (!read.success) return [];
  const { aliases, ...names } = read.data;
  return [...Object.values(names), ...aliases];
}

const notes = z.array(z.object({ note: text })).catch([]);

/** What the front matter says in words of its own. */
const notedSchema = z.object({
  relations: notes,
  treaties: notes,
  status_note: text,
  un_listed: z.object({ years: text }).catch({ years: '' }),
  delisted: z.object({ note: text }).catch({ note: '' }),
});

/** Every text of a page that somebody wrote, with the name of its place. */
function ownTexts(page: Page): readonly (readonly [place: string, text: string])[] {
  const read = notedSchema.safeParse(page.data);
  return [
    ['summary', page.summary],
    ...page.parts.flatMap(({ name, caption, text: body }): (readonly [string, string])[] => [
      [name, `${name} ${caption}`],
      [name, body],
    ]),
    ...(read.success ? notesIn(read.data) : []).map((note) => ['notes', note] as const),
  ];
}

function notesIn(noted: z.infer<typeof notedSchema>): readonly string[] {
  return [
    ...[...noted.relations, ...noted.treaties].map(({ note }) => note),
    noted.status_note,
    noted.un_listed.years,
    noted.delisted.note,
  ];
}
