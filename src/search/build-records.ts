import type { Instrument } from '../law/instrument.ts';
import { citationName, countriesOf, groupsOf, yearOf } from '../law/instrument.ts';
import type { Provision } from '../law/provision.ts';
import { agesOf, isContainer } from '../law/provision.ts';
import type { Vocabulary } from '../law/vocabulary.ts';
import type { AnyDocument, BodyPart, InstrumentDocument } from '../library/documents.ts';
import type { RecordType } from './facets.ts';
import { countryRecord, groupRecord, practiceRecord, topicRecord } from './other-page-records.ts';
import type { RecordContext } from './page-record.ts';
import { pageRecordOf } from './page-record.ts';
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

/** A record for each provision that says something; a heading that only holds its parts gets none. */
export function provisionRecords(
  { instrument, body, references }: InstrumentDocument,
  context: RecordContext,
): SearchRecord[] {
  const provisions = provisionsIn(body);
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
      facets: provisionFacets(instrument, { ...provision, ages: ageOf(provision) }, context),
      shown: {
        label: provision.citation,
        title: instrument.title,
        heading: plainText(provision.heading),
        force: provision.force,
        cited_by: citedBy.get(provision.anchor) ?? 0,
      },
    }));
}

/** The record of a page as a whole: of practice it stands among the hits, of all others above them. */
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
    case 'practice':
      return practiceRecord(document, context);
  }
}

function instrumentRecord(document: InstrumentDocument, context: RecordContext): SearchRecord {
  const { instrument } = document;
  const ages = agesOf(instrument, provisionsIn(document.body));
  const { abbreviations = [], short_title, title } = instrument;
  return pageRecordOf(document, context, {
    authority: context.vocabulary.kinds[instrument.kind].authority,
    names: [citationName(instrument), ...abbreviations, short_title],
    titles: titlesOf(instrument),
    context: contextOf(instrument, instrument, context),
    facets: provisionFacets(instrument, { ...instrument, ages }, context),
    label: short_title,
    title,
  });
}

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
  { binding_on, topics, ages }: Bearer & { readonly ages: readonly number[] },
  { vocabulary }: RecordContext,
): SearchRecord['facets'] {
  const year = yearOf(instrument);
  return {
    type: [typeOf(vocabulary, instrument)],
    kind: [instrument.kind],
    binding_on,
    minimum_age: ages.map(String),
    country: countriesOf(instrument).map((code) => code.toLowerCase()),
    group: groupsOf(instrument),
    topic: topics,
    status: [instrument.status],
    region: [instrument.region],
    year: year === undefined ? [] : [String(year)],
  };
}

function ageOf({ minimum_age }: Provision): readonly number[] {
  return minimum_age === null ? [] : [minimum_age];
}

function typeOf({ kinds }: Vocabulary, { kind }: Instrument): RecordType {
  return kinds[kind].commitment ? 'commitment' : 'law';
}

function provisionsIn(body: readonly BodyPart[]): readonly Provision[] {
  return body.flatMap((part) => (part.type === 'provision' ? [part.provision] : []));
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
