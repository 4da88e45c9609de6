import type { Country } from '../../src/law/country.ts';
import type { ArmedGroup } from '../../src/law/group.ts';
import type { Instrument } from '../../src/law/instrument.ts';
import { citationName, countriesOf, groupsOf, yearOf } from '../../src/law/instrument.ts';
import type { Practice } from '../../src/law/practice.ts';
import { agesOf } from '../../src/law/provision.ts';
import type { Topic } from '../../src/law/topic.ts';
import type { CatalogueEntry } from '../../src/library/documents.ts';
import type { Draft, DraftPart } from '../draft.ts';
import type { PageData } from '../parsed-file.ts';
import type { Citator } from './citator.ts';
import { compareText } from '../fault.ts';
import { printPageId } from '../../src/law/page-id.ts';

/** The catalogue of a corpus, sorted by type, then id. */
export function catalogueOf(drafts: readonly Draft[], citator: Citator): readonly CatalogueEntry[] {
  return drafts
    .flatMap((draft) => (draft.page === undefined ? [] : entryOf(draft.page, draft)))
    .map((entry) => ({ ...entry, cited_by: citator.citedBy(printPageId(entry)) }))
    .sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id));
}

function entryOf(page: PageData, { parts }: Draft): CatalogueEntry {
  switch (page.type) {
    case 'instrument':
      return instrumentEntry(page.instrument, parts);
    case 'group':
      return groupEntry(page.group);
    case 'country':
      return countryEntry(page.country);
    case 'topic':
      return topicEntry(page.topic);
    case 'practice':
      return practiceEntry(page.practice);
  }
}

/** What a page that is no instrument has not. */
const nothing = {
  kind: null,
  countries: [],
  groups: [],
  region: null,
  topics: [],
  binding_on: [],
  minimum_age: null,
  ages: [],
  status: null,
  status_as_of: null,
  year: null,
  date: null,
  period: null,
  provisions: 0,
  cited_by: 0,
} as const satisfies Partial<CatalogueEntry>;

function instrumentEntry(instrument: Instrument, parts: readonly DraftPart[]): CatalogueEntry {
  const { id, title, short_title, abbreviations = [], kind, region, topics } = instrument;
  return {
    ...nothing,
    type: 'instrument',
    id,
    title,
    short_title,
    cite_as: citationName(instrument),
    abbreviations,
    aliases: otherNames(instrument),
    kind,
    countries: lowerCase(countriesOf(instrument)),
    groups: groupsOf(instrument),
    region,
    topics,
    binding_on: instrument.binding_on,
    minimum_age: instrument.minimum_age ?? null,
    ages: agesOf(
      instrument,
      parts.map(({ facts }) => facts),
    ),
    status: instrument.status,
    status_as_of: instrument.status_as_of,
    year: yearOf(instrument) ?? null,
    date: instrument.adopted ?? instrument.signed ?? null,
    provisions: statementsIn(parts),
  };
}

/** All names but its titles and abbreviations, in any language, in the order of the file; no repeats. */
function otherNames(instrument: Instrument): readonly string[] {
  const { aliases = [], names = {}, title, short_title, abbreviations = [] } = instrument;
  const foreign = Object.values(names).flatMap((name) => [
    ...(name.title === undefined ? [] : [name.title]),
    ...(name.short ?? []),
    ...(name.abbreviations ?? []),
  ]);
  const known = new Set([title, short_title, ...abbreviations]);
  return [...new Set([...aliases, ...foreign])].filter((name) => !known.has(name));
}

function groupEntry(group: ArmedGroup): CatalogueEntry {
  const { id, name, abbreviations = [], aliases = [], armed_wing } = group;
  return {
    ...nothing,
    type: 'group',
    id,
    title: name,
    short_title: name,
    cite_as: abbreviations[0] ?? name,
    abbreviations,
    aliases: armed_wing === undefined ? aliases : [...new Set([...aliases, armed_wing])],
    countries: lowerCase(group.countries),
    region: group.region,
    status: group.status,
    status_as_of: group.status_as_of ?? null,
  };
}

function countryEntry({ id, name, aliases = [], region }: Country): CatalogueEntry {
  const names = { title: name, short_title: name, cite_as: name, abbreviations: [], aliases };
  return { ...nothing, type: 'country', id, ...names, countries: [id], region };
}

function topicEntry({ id, title, synonyms = [] }: Topic): CatalogueEntry {
  const names = { title, short_title: title, cite_as: title, abbreviations: [], aliases: synonyms };
  return { ...nothing, type: 'topic', id, ...names, topics: [id] };
}

function practiceEntry(practice: Practice): CatalogueEntry {
  const { id, kind, title, short_title, groups = [], countries = [], topics, period } = practice;
  const names = { title, short_title, cite_as: short_title, abbreviations: [], aliases: [] };
  return {
    ...nothing,
    type: 'practice',
    id,
    ...names,
    kind,
    countries: lowerCase(countries),
    groups,
    topics,
    period: period ?? null,
  };
}

/** How many provisions say something. */
function statementsIn(parts: readonly DraftPart[]): number {
  return parts.filter((part) => part.type === 'provision' && part.hasText).length;
}

function lowerCase(codes: readonly string[]): readonly string[] {
  return codes.map((code) => code.toLowerCase());
}
