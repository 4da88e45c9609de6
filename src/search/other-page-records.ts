import { isOpenQuestions } from '../law/open-questions.ts';
import type {
  CountryDocument,
  GroupDocument,
  PracticeDocument,
  Section,
  TopicDocument,
} from '../library/documents.ts';
import type { RecordType } from './facets.ts';
import type { RecordContext } from './page-record.ts';
import { pageRecordOf } from './page-record.ts';
import type { SearchRecord } from './record.ts';
import { namesOf, practiceKindWords, topicWords } from './record-words.ts';

/** The records of pages that are no law. */

export function groupRecord(document: GroupDocument, context: RecordContext): SearchRecord {
  const { id, name, abbreviations = [], aliases = [], armed_wing, ...group } = document.group;
  const country = group.countries.map((code) => code.toLowerCase());
  return pageRecordOf(document, context, {
    names: [name, ...abbreviations],
    titles: [...aliases, armed_wing],
    context: country.flatMap((code) => namesOf(context.entry('country', code))),
    facets: { group: [id], country, region: [group.region], status: [group.status] },
    label: name,
    title: name,
  });
}

export function countryRecord(document: CountryDocument, context: RecordContext): SearchRecord {
  const { id, name, aliases = [], region } = document.country;
  return pageRecordOf(document, context, {
    names: [name],
    titles: aliases,
    context: [],
    facets: { country: [id], region: [region] },
    label: name,
    title: name,
  });
}

export function topicRecord(document: TopicDocument, context: RecordContext): SearchRecord {
  const { id, title, synonyms = [] } = document.topic;
  return pageRecordOf(document, context, {
    names: [title],
    titles: [...topicWords(context.vocabulary, [id]), ...synonyms],
    context: [],
    facets: { topic: [id] },
    label: title,
    title,
  });
}

/** A page of practice is found by all that its sections say, but for what is open. */
export function practiceRecord(
  document: PracticeDocument,
  { vocabulary, entry, order }: RecordContext,
): SearchRecord {
  const { practice, summary_text } = document;
  const { short_title, title, kind, topics, groups = [], actors } = practice;
  const country = (practice.countries ?? []).map((code) => code.toLowerCase());
  const known = country.flatMap((code) => entry('country', code) ?? []);
  const sections = toldSections(document);
  const type: RecordType = 'practice';
  return pageRecordOf(
    document,
    { vocabulary, entry, order },
    {
      authority: vocabulary.practice_kinds[kind].authority,
      // A word of its title does not put it before the provisions whose own names have that word.
      names: [],
      titles: [short_title, title],
      context: [
        ...known.flatMap(namesOf),
        ...groups.flatMap((id) => namesOf(entry('group', id))),
        ...topicWords(vocabulary, topics),
        ...practiceKindWords(vocabulary, kind),
        ...actors,
        ...sections.map(({ heading }) => heading),
      ],
      text: [summary_text, ...sections.map(({ text }) => text)].join('\n\n'),
      facets: {
        type: [type],
        kind: [kind],
        country,
        group: groups,
        topic: topics,
        region: [...new Set(known.flatMap(({ region }) => region ?? []))],
      },
      label: short_title,
      title,
    },
  );
}

function toldSections({ body }: PracticeDocument): readonly Section[] {
  return body.flatMap((part) =>
    part.type === 'section' && !isOpenQuestions(part.section) ? [part.section] : [],
  );
}
