import type { ArmedGroup } from '../../law/group.ts';
import type { Library } from '../../library/library.ts';
import { dateView } from './date-view.ts';
import type { FactPartView, FactRowView } from './key-facts.ts';
import { countryLinks, date, row, text, textOrNone } from './key-facts.ts';
import { capitalised, regionLabel } from './labels.ts';

/** What a group is and is called, where it is, since when, and what the United Nations listed. */
export function groupFacts(library: Library, group: ArmedGroup): readonly FactRowView[] {
  const { abbreviations = [], aliases = [], countries, region } = group;
  return [
    row('Known as', [...abbreviations, ...aliases].map(text)),
    row('Country', countryLinks(library, countries)),
    row('Region', [text(regionLabel(library, region))]),
    row('Armed wing', textOrNone(group.armed_wing)),
    row('Active', activeYears(group)),
    row('Listed by the UN', listing(group)),
    row('Taken off the list', delisting(group)),
  ].filter(({ parts }) => parts.length > 0);
}

function activeYears({ active = {} }: ArmedGroup): readonly FactPartView[] {
  const { from, to } = active;
  const since = from === undefined ? [] : [`from ${dateView(from).text}`];
  const until = to === undefined ? [] : [`to ${dateView(to).text}`];
  const years = [...since, ...until].join(' ');
  return years === '' ? [] : [text(capitalised(years))];
}

function listing({ un_listed: listed }: ArmedGroup): readonly FactPartView[] {
  if (listed === undefined) return [];
  const violations = (listed.violations ?? []).map((each) => each.replaceAll('-', ' '));
  return [text(capitalised(listed.years)), ...violations.map(text)];
}

function delisting({ delisted }: ArmedGroup): readonly FactPartView[] {
  if (delisted === undefined) return [];
  const when = delisted.date === undefined ? [] : [date(delisted.date)];
  return [...when, ...textOrNone(delisted.note)];
}
