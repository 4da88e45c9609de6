import type { Instrument } from '../../src/law/instrument.ts';
import { groupsOf, isCommitment } from '../../src/law/instrument.ts';
import type { Practice } from '../../src/law/practice.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import type { FieldPath } from '../front-matter.ts';
import type { FileType } from '../parsed-file.ts';
import { idsOfType } from './known-ids.ts';
import type { CorpusRule } from './rule.ts';

/**
 * A group, a country or a treaty that the front matter names has a page.
 *
 * `group: mm-kun`
 * → `6:8-6:14: error dangling-reference There is no group “mm-kun”`
 *
 * `jurisdiction: MM` and no «countries/mm.md»
 * → `7:15-7:17: error dangling-reference There is no country “mm”`
 *
 * `- { instrument: opca, status: party, … }`
 * → `6:19-6:23: error dangling-reference There is no instrument “opca”`
 */
export const danglingReference: CorpusRule = {
  name: 'dangling-reference',
  *check({ drafts, index }, places) {
    for (const draft of drafts) {
      for (const { type, id, field } of namedPages(draft)) {
        if (index.byId.has(type === 'instrument' ? id : `${type}:${id}`)) continue;
        yield {
          path: draft.path,
          message: `There is no ${type} “${id}”`,
          place: places.value(draft.path, field),
          hint:
            suggestion(id, idsOfType(index, type)) ??
            `Write its page first: ${folders[type]}/${id}.md.`,
        };
      }
    }
  },
};

const folders: Readonly<Record<NamedPage['type'], string>> = {
  instrument: 'international',
  group: 'groups',
  country: 'countries',
};

interface NamedPage {
  readonly type: Exclude<FileType, 'topic' | 'practice'>;
  readonly id: string;
  readonly field: FieldPath;
}

function namedPages({ page }: Draft): readonly NamedPage[] {
  switch (page?.type) {
    case 'instrument':
      return namedByInstrument(page.instrument);
    case 'group':
      return countryRefs(page.group.countries, 'countries');
    case 'country':
      return (page.country.treaties ?? []).map(({ instrument: id }, row) => {
        return { type: 'instrument', id, field: ['treaties', row, 'instrument'] } as const;
      });
    case 'practice':
      return namedByPractice(page.practice);
    case 'topic':
    case undefined:
      return [];
  }
}

function namedByPractice({ groups = [], countries = [] }: Practice): readonly NamedPage[] {
  return [
    ...groups.map((id, index) => ({ type: 'group', id, field: ['groups', index] }) as const),
    ...countryRefs(countries, 'countries'),
  ];
}

function namedByInstrument(instrument: Instrument): readonly NamedPage[] {
  const { jurisdiction, countries = [] } = instrument;
  const isList = isCommitment(instrument) && Array.isArray(instrument.group);
  return [
    ...countryRefs(jurisdiction === 'international' ? [] : jurisdiction, 'jurisdiction'),
    ...countryRefs(countries, 'countries'),
    ...groupsOf(instrument).map((id, index) => {
      return { type: 'group', id, field: isList ? ['group', index] : ['group'] } as const;
    }),
  ];
}

function countryRefs(codes: string | readonly string[], key: string): readonly NamedPage[] {
  if (typeof codes === 'string')
    return [{ type: 'country', id: codes.toLowerCase(), field: [key] }];
  return codes.map((code, index) => ({
    type: 'country',
    id: code.toLowerCase(),
    field: [key, index],
  }));
}
