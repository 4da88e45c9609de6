import { agesOf } from '../../../law/provision.ts';
import type {
  AnyDocument,
  BodyPart,
  CatalogueEntry,
  CountryDocument,
  GroupDocument,
  InstrumentDocument,
  PracticeDocument,
  Section,
  TopicDocument,
} from '../../../library/documents.ts';
import { provisionsOf } from '../../../library/library.ts';
import type { Library } from '../../../library/library.ts';
import { pathOf, paths } from '../../../paths.ts';
import { commitmentsOf } from '../group-page.ts';
import { concernsGroup, practiceThat } from '../practice-rows.ts';
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
): InstrumentDocument['instrument'] & PageJson & InstrumentJson {
  const { instrument } = document;
  const provisions = provisionsOf(document);
  return {
    ...instrument,
    ages: agesOf(instrument, provisions),
    ...pageJson(document, paths.instrument(instrument.id)),
    provisions: provisions.map((each) => provisionOf(document, each)),
  };
}

interface InstrumentJson {
  /** Every age that it sets, the lowest first. */
  readonly ages: readonly number[];
  readonly provisions: readonly ProvisionJson[];
}

/** What an armed group is, with the instruments that it made, in time, and the practice that concerns it. */
export function groupJson(
  library: Library,
  document: GroupDocument,
): GroupDocument['group'] & PageJson & WithPractice & { commitments: readonly CommitmentJson[] } {
  const { group } = document;
  const commitments = commitmentsOf(library, group.id).map(({ id, title, date, ages }) => ({
    id,
    title,
    date,
    ages,
    url: paths.instrument(id),
  }));
  const practice = practiceList(library, concernsGroup(document));
  return { ...group, ...pageJson(document, paths.group(group.id)), commitments, practice };
}

interface CommitmentJson {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly ages: readonly number[];
  readonly url: string;
}

/** A country with the practice there. */
export function countryJson(
  library: Library,
  document: CountryDocument,
): CountryDocument['country'] & PageJson & WithPractice {
  const { country } = document;
  const practice = practiceList(library, ({ countries }) => countries.includes(country.id));
  return { ...country, ...pageJson(document, paths.country(country.id)), practice };
}

/** A topic with the provisions that bear on it, strictest first, and with practice. */
export function topicJson(
  library: Library,
  document: TopicDocument,
): TopicDocument['topic'] & PageJson & WithPractice & { provisions: readonly object[] } {
  const { topic } = document;
  const provisions = document.provisions.map((each) => ({ ...each, url: pathOf(each.id) }));
  const practice = practiceList(library, ({ topics }) => topics.includes(topic.id));
  return { ...topic, ...pageJson(document, paths.topic(topic.id)), provisions, practice };
}

/** The front matter of a practice, its summary and its sections. */
export function practiceJson(document: PracticeDocument): PracticeDocument['practice'] & PageJson {
  const { practice } = document;
  return { ...practice, ...pageJson(document, paths.practice(practice.id)) };
}

interface WithPractice {
  readonly practice: readonly {
    readonly id: string;
    readonly kind: CatalogueEntry['kind'];
    readonly title: string;
    readonly url: string;
  }[];
}

function practiceList(
  library: Library,
  concerns: (entry: CatalogueEntry) => boolean,
): WithPractice['practice'] {
  return practiceThat(library, concerns).map(({ id, kind, title }) => ({
    id,
    kind,
    title,
    url: paths.practice(id),
  }));
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
