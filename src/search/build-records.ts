import type { Instrument } from '../law/instrument.ts';
import { citationName, countriesOf, groupsOf, yearOf } from '../law/instrument.ts';
import { printPageId } from '../law/page-id.ts';
import type { Provision } from '../law/provision.ts';
import { isContainer } from '../law/provision.ts';
import type { Vocabulary } from '../law/vocabulary.ts';
import type {
  AnyDocument,
  CatalogueEntry,
  CountryDocument,
  GroupDocument,
  InstrumentDocument,
  TopicDocument,
} from '../library/documents.ts';
import type { SearchRecord } from './record.ts';
import {
  addresseeWords,
  citationNames,
  joinNames,
  kindWords,
  namesOf,
  plainText,
  titlesOf,
  topicWords,
} from './record-words.ts';

/** What records take from outside their document. */
export interface RecordContext {
  readonly vocabulary: Vocabulary;
  /** The catalogue: where the names of countries and groups come from, and how often a page is cited. */
  readonly entry: (type: CatalogueEntry['type'], id: string) => CatalogueEntry | undefined;
  /** The place of the first record in the corpus' own order; the next of the same document follow by one. */
  readonly order: number;
}

/** Groups, countries and topics are no law: nothing goes before them among equal hits. */
const authorityOfOtherPages = 1;

/** A record for each provision that says something; a heading that only holds its parts gets none. */
export function provisionRecords(
  { instrument, body, references }: InstrumentDocument,
  context: RecordContext,
): SearchRecord[] {
  const provisions = body.flatMap((part) => (part.type === 'provision' ? [part.provision] : []));
  const citedBy = countCitedBy(references);
  return provisions
    .filter((provision) => !isContainer(provision))
    .map((provision, index) => ({
      type: 'provision',
      id: provision.id,
      order: context.order + index,
      authority: context.vocabulary.kinds[instrument.kind].authority,
      fields: {
        names: joinNames(citationNames(instrument, provision)),
        title: joinNames(titlesOf(instrument)),
        heading: plainText(provision.heading),
        text: plainText(provision.text),
        context: joinNames(contextOf(instrument, provision, context)),
      },
      facets: provisionFacets(instrument, provision),
      shown: {
        label: provision.citation,
        title: instrument.title,
        heading: plainText(provision.heading),
        force: provision.force,
        cited_by: citedBy.get(provision.anchor) ?? 0,
      },
    }));
}

/** The record of an instrument, group, country or topic as a page. */
export function pageRecord(document: AnyDocument, context: RecordContext): SearchRecord {
  switch (document.type) {
    case 'instrument':
      return instrumentRecord(document, context);
    case 'group':
      return groupRecord(document, context);
    case 'country':
      return countryRecord(document, context);
    case 'topic':
      return topicRecord(document, context);
  }
}

function instrumentRecord(document: InstrumentDocument, context: RecordContext): SearchRecord {
  const { instrument } = document;
  const { minimum_age: age } = instrument;
  const { abbreviations = [], short_title, title } = instrument;
  return page(document, context, {
    authority: context.vocabulary.kinds[instrument.kind].authority,
    names: [citationName(instrument), ...abbreviations, short_title],
    titles: titlesOf(instrument),
    context: contextOf(instrument, instrument, context),
    facets: provisionFacets(instrument, { ...instrument, minimum_age: age ?? null }),
    label: short_title,
    title,
  });
}

function groupRecord(document: GroupDocument, context: RecordContext): SearchRecord {
  const { id, name, abbreviations = [], aliases = [], armed_wing, ...group } = document.group;
  const country = group.countries.map((code) => code.toLowerCase());
  return page(document, context, {
    names: [name, ...abbreviations],
    titles: [...aliases, armed_wing],
    context: country.flatMap((code) => namesOf(context.entry('country', code))),
    facets: { group: [id], country, region: [group.region], status: [group.status] },
    label: name,
    title: name,
  });
}

function countryRecord(document: CountryDocument, context: RecordContext): SearchRecord {
  const { id, name, aliases = [], region } = document.country;
  return page(document, context, {
    names: [name],
    titles: aliases,
    context: [],
    facets: { country: [id], region: [region] },
    label: name,
    title: name,
  });
}

function topicRecord(document: TopicDocument, context: RecordContext): SearchRecord {
  const { id, title, synonyms = [] } = document.topic;
  return page(document, context, {
    names: [title],
    titles: [...topicWords(context.vocabulary, [id]), ...synonyms],
    context: [],
    facets: { topic: [id] },
    label: title,
    title,
  });
}

interface PageParts {
  readonly authority?: number;
  readonly names: readonly string[];
  readonly titles: readonly (string | undefined)[];
  readonly context: readonly (string | undefined)[];
  readonly facets: Partial<SearchRecord['facets']>;
  readonly label: string;
  readonly title: string;
}

function page(document: AnyDocument, context: RecordContext, parts: PageParts): SearchRecord {
  const { authority = authorityOfOtherPages, label, title } = parts;
  return {
    type: document.type,
    id: printPageId(document),
    order: context.order,
    authority,
    fields: {
      names: joinNames(parts.names),
      title: joinNames(parts.titles),
      heading: '',
      text: plainText(document.summary_text),
      context: joinNames(parts.context),
    },
    facets: { ...noFacets, ...parts.facets },
    shown: {
      label,
      title,
      heading: title === label ? '' : plainText(title),
      force: null,
      cited_by: context.entry(document.type, document.id)?.cited_by ?? 0,
    },
  };
}

const noFacets: SearchRecord['facets'] = {
  kind: [],
  binding_on: [],
  minimum_age: [],
  country: [],
  group: [],
  topic: [],
  status: [],
  region: [],
  year: [],
};

/** What a provision takes from its instrument goes through `Provision` already; an instrument has the same fields. */
type Bearer = Pick<Provision, 'binding_on' | 'topics'>;

function contextOf(
  instrument: Instrument,
  { binding_on, topics }: Bearer,
  { vocabulary, entry }: RecordContext,
): readonly (string | undefined)[] {
  const countries = countriesOf(instrument).map((code) => code.toLowerCase());
  return [
    ...countries.flatMap((code) => namesOf(entry('country', code))),
    ...groupsOf(instrument).flatMap((id) => namesOf(entry('group', id))),
    ...addresseeWords(vocabulary, binding_on),
    ...topicWords(vocabulary, topics),
    ...kindWords(vocabulary, instrument.kind),
    instrument.issuer,
  ];
}

function provisionFacets(
  instrument: Instrument,
  { binding_on, topics, minimum_age }: Bearer & Pick<Provision, 'minimum_age'>,
): SearchRecord['facets'] {
  const year = yearOf(instrument);
  return {
    kind: [instrument.kind],
    binding_on,
    minimum_age: minimum_age === null ? [] : [String(minimum_age)],
    country: countriesOf(instrument).map((code) => code.toLowerCase()),
    group: groupsOf(instrument),
    topic: topics,
    status: [instrument.status],
    region: [instrument.region],
    year: year === undefined ? [] : [String(year)],
  };
}

/** How many other places cite each anchor. */
function countCitedBy(references: InstrumentDocument['references']): ReadonlyMap<string, number> {
  const citing = new Map<string, Set<string>>();
  for (const { direction, anchor, other } of references) {
    if (direction === 'out' || anchor === null) continue;
    citing.set(anchor, (citing.get(anchor) ?? new Set()).add(other));
  }
  return new Map([...citing].map(([anchor, others]) => [anchor, others.size]));
}
