import { compareText } from '../../indexer/fault.ts';
import { checkGroup } from './check-group.ts';
import { checkInstrument } from './check-instrument.ts';
import { checkPractice, practicePage } from './check-practice.ts';
import { checkKnownSources } from './check-sources.ts';
import { checkTreaties } from './check-treaties.ts';
import { checkWords } from './check-words.ts';
import type { Difference, Found } from './difference.ts';
import type { Page } from './pages.ts';
import type { Sheet, Sheets } from './sheets.ts';

/** What a comparison found, and how far it went. */
export interface Comparison {
  /** Sorted by path, rule and message. */
  readonly differences: readonly Difference[];
  /** How many there were of each kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** The ids of sheets that were left out, since their part of the corpus is not there yet. */
  readonly skipped: ReadonlySet<string>;
}

/** Compare every fact sheet with its page, and look for pages that no sheet stands behind. */
export function compare(sheets: Sheets, pages: readonly Page[]): Comparison {
  const practices = practicesToCompare(sheets, pages);
  const differences = [
    ...sheets.instruments.flatMap((one) =>
      checkSheet(one, pageIn(pages, instrumentFolders, one.sheet.id), checkInstrument),
    ),
    ...sheets.groups.flatMap((one) =>
      checkSheet(one, pageIn(pages, ['groups'], one.sheet.id), checkGroup),
    ),
    ...practices.flatMap((one) => checkSheet(one, practicePage(pages, one.sheet), checkPractice)),
    ...sheets.treaties.flatMap((one) => checkTreaties(one, pages)),
    ...checkUnfoundedPages(sheets, pages),
    ...checkKnownSources(sheets, pages),
    ...checkWords(sheets, pages),
  ];
  const left = sheets.practices.filter((one) => !practices.includes(one));
  return {
    differences: differences.toSorted(compareDifferences),
    counts: countsOf({ ...sheets, practices }),
    skipped: new Set(left.map(({ sheet: { id } }) => id)),
  };
}

const instrumentFolders = ['international', 'national', 'commitments'];

/** All of them, once the corpus has a folder of practice; until then those that have become topic guides. */
function practicesToCompare({ practices }: Sheets, pages: readonly Page[]): Sheets['practices'] {
  if (pages.some(({ folder }) => folder === 'practice')) return practices;
  return practices.filter(({ sheet }) => practicePage(pages, sheet) !== undefined);
}

function checkSheet<T extends { readonly id: string }>(
  { path, sheet }: Sheet<T>,
  page: Page | undefined,
  check: (sheet: T, page: Page) => readonly Found[],
): readonly Difference[] {
  const { id } = sheet;
  if (page === undefined) {
    return [{ path, id, rule: 'page', pin: id, message: 'The corpus has no page for this sheet' }];
  }
  return check(sheet, page).map((found) => ({ path: page.path, id, ...found }));
}

function pageIn(pages: readonly Page[], folders: readonly string[], id: string): Page | undefined {
  return pages.find((page) => page.id === id && folders.includes(page.folder));
}

/** Countries and topics gather what other pages say; any other page must rest on a sheet. */
function checkUnfoundedPages(sheets: Sheets, pages: readonly Page[]): readonly Difference[] {
  const { instruments, groups, practices } = sheets;
  const ids = new Set([...instruments, ...groups, ...practices].map(({ sheet: { id } }) => id));
  return pages
    .filter(({ folder, id }) => !['countries', 'topics'].includes(folder) && !ids.has(id))
    .map(({ path, id }) => ({
      path,
      id,
      rule: 'unfounded',
      pin: id,
      message: 'No fact sheet stands behind this page',
    }));
}

function countsOf({ instruments, groups, treaties, practices }: Sheets): Comparison['counts'] {
  const blocks = treaties.flatMap(({ sheet }) => Object.values(sheet.treaties));
  return {
    instruments: instruments.length,
    provisions: instruments.flatMap(({ sheet }) => sheet.provisions).length,
    groups: groups.length,
    'treaty rows': blocks.flatMap((block) => [block.states, block.party, block.not_party]).flat()
      .length,
    practices: practices.length,
    'findings and lessons': practices.flatMap(({ sheet }) => [sheet.findings, sheet.lessons]).flat()
      .length,
  };
}

function compareDifferences(a: Difference, b: Difference): number {
  return (
    compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
}
