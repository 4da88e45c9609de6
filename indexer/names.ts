import type { Country } from '../src/law/country.ts';
import type { ArmedGroup } from '../src/law/group.ts';
import type { CitableWork } from '../src/citations/names.ts';
import { workOf } from '../src/citations/names.ts';
import type { Draft } from './draft.ts';

/** Texts as citations know them: by the names in their own files and in those of their groups and countries. */
export function citableWorks(
  texts: readonly Draft[],
  all: readonly Draft[] = texts,
): readonly CitableWork[] {
  const groups: ArmedGroup[] = [];
  const countries: Country[] = [];
  for (const { page } of all) {
    if (page?.type === 'group') groups.push(page.group);
    else if (page?.type === 'country') countries.push(page.country);
  }
  const sources = { groups, countries };
  return texts.flatMap(({ page }) =>
    page?.type === 'instrument' ? workOf(page.instrument, sources) : [],
  );
}
