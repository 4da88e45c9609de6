import type {
  AnyDocument,
  BodyPart,
  CountryDocument,
  GroupDocument,
  InstrumentDocument,
  Section,
  TopicDocument,
} from '../../../library/documents.ts';
import { provisionsOf } from '../../../library/library.ts';
import type { Library } from '../../../library/library.ts';
import { pathOf, paths } from '../../../paths.ts';
import { commitmentsOf } from '../group-page.ts';
import type { ProvisionJson } from './provision-json.ts';
import { provisionOf } from './provision-json.ts';
import type { CitesJson } from './reference-json.ts';
import { citesJson } from './reference-json.ts';

/** What the twins of all pages have in common. */
interface PageJson extends CitesJson {
  readonly url: string;
  readonly summary: string;
  readonly summary_html: string;
  readonly sections: readonly Section[];
}

/** The front matter of an instrument, its summary and its provisions. */
export function instrumentJson(
  document: InstrumentDocument,
): InstrumentDocument['instrument'] & PageJson & { provisions: readonly ProvisionJson[] } {
  const { instrument } = document;
  const provisions = provisionsOf(document).map((each) => provisionOf(document, each));
  return { ...instrument, ...pageJson(document, paths.instrument(instrument.id)), provisions };
}

/** What an armed group is, with the instruments that it made, in time. */
export function groupJson(
  library: Library,
  document: GroupDocument,
): GroupDocument['group'] & PageJson & { commitments: readonly CommitmentJson[] } {
  const { group } = document;
  const commitments = commitmentsOf(library, group.id).map(({ id, title, date }) => ({
    id,
    title,
    date,
    url: paths.instrument(id),
  }));
  return { ...group, ...pageJson(document, paths.group(group.id)), commitments };
}

interface CommitmentJson {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string;
}

export function countryJson(document: CountryDocument): CountryDocument['country'] & PageJson {
  return { ...document.country, ...pageJson(document, paths.country(document.country.id)) };
}

/** A topic with the provisions that bear on it, strictest first. */
export function topicJson(
  document: TopicDocument,
): TopicDocument['topic'] & PageJson & { provisions: readonly object[] } {
  const { topic } = document;
  const provisions = document.provisions.map((each) => ({ ...each, url: pathOf(each.id) }));
  return { ...topic, ...pageJson(document, paths.topic(topic.id)), provisions };
}

function pageJson(document: AnyDocument, url: string): PageJson {
  const { summary_text, summary_html, body, references } = document;
  return {
    url,
    summary: summary_text,
    summary_html,
    sections: sectionsOf(body),
    ...citesJson(references),
  };
}

function sectionsOf(body: readonly BodyPart[]): readonly Section[] {
  return body.flatMap((part) => (part.type === 'section' ? [part.section] : []));
}
