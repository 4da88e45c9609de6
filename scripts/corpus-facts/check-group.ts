import type { ArmedGroup } from '../../src/law/group.ts';
import { groupSchema } from '../../src/law/group.ts';
import { checkFields, sorted } from './check-fields.ts';
import { checkSourceUrls } from './check-sources.ts';
import type { Found } from './difference.ts';
import { unreadable } from './difference.ts';
import type { Page } from './pages.ts';
import type { GroupSheet } from './sheet-schemas.ts';

/** Compare a group's page with its entry in the fact sheets. */
export function checkGroup(sheet: GroupSheet, page: Page): readonly Found[] {
  const read = groupSchema.safeParse(page.data);
  if (!read.success) return [unreadable(sheet.id)];
  const group = read.data;
  return [
    ...checkFields({
      countries: [sorted(sheet.countries), sorted(group.countries)],
      'active.from': [sheet.active?.from, group.active?.from],
      'active.to': [sheet.active?.to, group.active?.to],
      status: [statusOf(sheet.status), group.status],
      status_as_of: [sheet.status_as_of, group.status_as_of],
    }),
    ...checkNames(sheet, group),
    // A page may add sources of the sheets of its commitments and of judgments behind its own.
    ...checkSourceUrls(sheet.sources, group.sources.slice(0, sheet.sources.length)),
  ];
}

/** The sheets say a status in words: «in a peace process (signed an agreement …)». */
const statusWords: readonly (readonly [begins: string, status: string])[] = [
  ['political party', 'political-party'],
  ['in a peace process', 'peace-process'],
];

function statusOf(text: string): string {
  const said = statusWords.find(([begins]) => text.startsWith(begins));
  return said?.[1] ?? /^[a-z]+/.exec(text)?.[0] ?? text;
}

/** Whoever searches a group by a name of the sheets must find it; a remark in brackets is no part of a name. */
function checkNames(sheet: GroupSheet, group: ArmedGroup): readonly Found[] {
  const { name, abbreviations = [], aliases = [] } = group;
  const known = new Set([name, ...abbreviations, ...aliases].map(plainName));
  const lost = [sheet.name, ...sheet.abbreviations, ...sheet.aliases].filter(
    (one) => !known.has(plainName(one)) && !known.has(plainName(one.replace(/ \([^)]*\)$/, ''))),
  );
  return lost.map((one) => ({
    rule: 'names',
    pin: one,
    message: `The name «${one}» is not on the page`,
  }));
}

function plainName(name: string): string {
  return name.replaceAll('’', "'");
}
