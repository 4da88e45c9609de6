import { checkSourceUrls, sourcesOf } from './check-sources.ts';
import type { Found } from './difference.ts';
import { unreadable } from './difference.ts';
import type { Page, PagePart } from './pages.ts';
import type { PracticeSheet, StatementFact } from './sheet-schemas.ts';
import { overlap, stemsOf } from './words.ts';

/** Compare a page of practice with its fact sheet: every finding and lesson stands in a section with its very sources. */
export function checkPractice(sheet: PracticeSheet, page: Page): readonly Found[] {
  const sources = sourcesOf(page);
  if (sources === undefined) return [unreadable(sheet.id)];
  const hasSources = page.folder === 'topics' ? holds : equals;
  return [
    ...checkSourceUrls(sheet.sources, sources),
    ...[...statementsOf(sheet)].flatMap(([pin, { text, sources: wanted }]) => {
      const sections = page.parts.filter(({ facts }) => hasSources(facts.sources ?? [], wanted));
      if (sections.length === 0) return [noSection(pin, wanted)];
      return sections.some((section) => saysLike(section, text)) ? [] : [unsaid(pin, sections)];
    }),
  ];
}

/** «finding 1», «lesson 2». */
function statementsOf({ findings, lessons }: PracticeSheet): ReadonlyMap<string, StatementFact> {
  return new Map([
    ...findings.map((finding, index) => [`finding ${index + 1}`, finding] as const),
    ...lessons.map((lesson, index) => [`lesson ${index + 1}`, lesson] as const),
  ]);
}

function equals(own: readonly number[], wanted: readonly number[]): boolean {
  return holds(own, wanted) && holds(wanted, own);
}

/** A topic guide weaves several findings into one section. */
function holds(own: readonly number[], wanted: readonly number[]): boolean {
  return wanted.every((number) => own.includes(number));
}

/** A section that shares fewer of a statement's words says something else (measured on the corpus of 2026). */
const leastOverlap = 0.2;

function saysLike({ name, text }: PagePart, statement: string): boolean {
  return overlap(stemsOf(statement), stemsOf(`${name} ${text}`)) >= leastOverlap;
}

function noSection(pin: string, sources: readonly number[]): Found {
  return statement(pin, `No section rests on source ${sources.join(', ')}, as ${pin} does`);
}

function unsaid(pin: string, sections: readonly PagePart[]): Found {
  const names = sections.map(({ name }) => `«${name}»`).join(', ');
  return statement(pin, `What ${pin} says is not in ${names}, which have its sources`);
}

function statement(pin: string, message: string): Found {
  return { rule: 'statement', pin, message };
}

/** The page of a sheet of practice: its own, else the topic guide that was made from it, which has its sources. */
export function practicePage(pages: readonly Page[], sheet: PracticeSheet): Page | undefined {
  const own = pages.find(({ folder, id }) => folder === 'practice' && id === sheet.id);
  return own ?? pages.find((page) => page.folder === 'topics' && hasSourcesOf(page, sheet));
}

function hasSourcesOf(page: Page, sheet: PracticeSheet): boolean {
  const sources = sourcesOf(page) ?? [];
  return sources.length > 0 && checkSourceUrls(sheet.sources, sources).length === 0;
}
