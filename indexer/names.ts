import type { Country } from '../src/law/country.ts';
import type { ArmedGroup } from '../src/law/group.ts';
import type { Instrument } from '../src/law/instrument.ts';
import type { CitableWork } from '../src/citations/names.ts';
import { workOf } from '../src/citations/names.ts';
import type { Draft } from './draft.ts';

/** Every text of the corpus as citations know it: the names in its file and in those of its groups and countries. */
export function citableWorks(drafts: readonly Draft[]): readonly CitableWork[] {
  const groups: ArmedGroup[] = [];
  const countries: Country[] = [];
  const instruments: Instrument[] = [];
  for (const { page } of drafts) {
    if (page?.type === 'group') groups.push(page.group);
    else if (page?.type === 'country') countries.push(page.country);
    else if (page?.type === 'instrument') instruments.push(page.instrument);
  }
  return instruments.map((instrument) => workOf(instrument, { groups, countries }));
}
