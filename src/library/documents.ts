import type { CitableWork } from '../citations/citable-work.ts';
import type { Country } from '../law/country.ts';
import type { ArmedGroup } from '../law/group.ts';
import type { Instrument, InstrumentKind, Status, Addressee } from '../law/instrument.ts';
import type { PageType } from '../law/page-id.ts';
import type { Pinpoint } from '../law/pinpoint.ts';
import type { Practice, PracticeKind } from '../law/practice.ts';
import type { Provision } from '../law/provision.ts';
import type { Topic } from '../law/topic.ts';

/** The pages of a snapshot as they stand in its files: everything a page shows, made at build time. */

/** A part of a page under a heading that is no pinpoint: «Background», «Open questions». */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
  readonly level: number;
  readonly text: string;
  readonly html: string;
  /** Numbers in the page's list of sources. */
  readonly sources: readonly number[];
}

/** What stands under the headings of a file, in its order. */
export type BodyPart =
  | { readonly type: 'provision'; readonly provision: Provision }
  | { readonly type: 'section'; readonly section: Section };

/** Where a link between two texts comes from: the front matter, or a citation found in the text. */
export type ReferenceOrigin = 'stated' | 'text';

/** One line of the citator, seen from the page that it stands on. */
export interface Reference {
  /** `out`: this page cites the other; `in`: the other cites this page. */
  readonly direction: 'out' | 'in';
  /** A relation of the vocabulary; `cites` for a citation found in the text. */
  readonly type: string;
  readonly origin: ReferenceOrigin;
  /** The end on this page: an anchor, or `null` for the page as a whole. */
  readonly anchor: string | null;
  /** The id of the other end: `opac#art-4-1`, `crc`, `topic:release`. */
  readonly other: string;
  /** How the other end is called: «OPAC Art. 4(1)», «Release». */
  readonly label: string;
  /** Its heading or title; empty where the label says it all. */
  readonly heading: string;
  readonly note?: string;
}

interface PageDocument {
  readonly id: string;
  /** The path of its file below the corpus folder. */
  readonly path: string;
  readonly summary_text: string;
  readonly summary_html: string;
  readonly body: readonly BodyPart[];
  readonly references: readonly Reference[];
}

export interface InstrumentDocument extends PageDocument {
  readonly type: 'instrument';
  readonly instrument: Instrument;
}

export interface GroupDocument extends PageDocument {
  readonly type: 'group';
  readonly group: ArmedGroup;
}

export interface CountryDocument extends PageDocument {
  readonly type: 'country';
  readonly country: Country;
}

/** A provision as lists on other pages show it. */
export interface ProvisionSummary {
  readonly id: string;
  readonly citation: string;
  readonly heading: string;
  readonly kind: InstrumentKind;
  readonly binding_on: readonly Addressee[];
  readonly minimum_age: number | null;
  readonly force: string | null;
  readonly status: Status;
  readonly status_as_of: string;
  readonly cited_by: number;
}

export interface TopicDocument extends PageDocument {
  readonly type: 'topic';
  readonly topic: Topic;
  /** The provisions that bear on it, strictest first: by age (higher first), then authority, then corpus order. */
  readonly provisions: readonly ProvisionSummary[];
}

export interface PracticeDocument extends PageDocument {
  readonly type: 'practice';
  readonly practice: Practice;
}

export type AnyDocument =
  InstrumentDocument | GroupDocument | CountryDocument | TopicDocument | PracticeDocument;

/** The kind of a page that has one: of law, of commitments, of practice. */
export type PageKind = InstrumentKind | PracticeKind;

/** One line of the catalogue: enough for lists, labels, filters and suggestions. */
export interface CatalogueEntry {
  readonly type: Exclude<PageType, 'provision'>;
  /** The id of the file: `opac`, `mm-knu`, `in`, `release`. */
  readonly id: string;
  readonly title: string;
  /** What lists and breadcrumbs call it. */
  readonly short_title: string;
  /** Its name in citations (instruments), else its first abbreviation or its name. */
  readonly cite_as: string;
  readonly abbreviations: readonly string[];
  /** All other names, in any language. */
  readonly aliases: readonly string[];
  /** Instruments and practice only. */
  readonly kind: PageKind | null;
  /** Country ids in lower case. */
  readonly countries: readonly string[];
  /** Group ids: who made the commitment, or whom the practice concerns. */
  readonly groups: readonly string[];
  readonly region: string | null;
  readonly topics: readonly string[];
  readonly binding_on: readonly Addressee[];
  /** Of an instrument: the age that leads where its provisions set several. */
  readonly minimum_age: number | null;
  /** Every age that it or one of its provisions sets, each once, the lowest first. */
  readonly ages: readonly number[];
  /** A status of the vocabulary (of instruments or of groups). */
  readonly status: string | null;
  readonly status_as_of: string | null;
  readonly year: number | null;
  /** The date of adoption or signature, as precise as known. */
  readonly date: string | null;
  /** The years of a practice: «2012-2018». */
  readonly period: string | null;
  /** How many provisions it has that say something. */
  readonly provisions: number;
  /** How many other pages cite it or one of its provisions. */
  readonly cited_by: number;
}

/** A change to the corpus that readers should know of (`changes.yaml`). */
export interface Change {
  readonly date: string;
  readonly text: string;
  /** The pages it concerns: `opac`, `opac#art-4-1`, `group:mm-knu`. */
  readonly pages: readonly string[];
}

/** A text as citations find it: its names, and its provisions. */
export interface CitableText {
  readonly work: CitableWork;
  readonly places: readonly CitablePlace[];
}

export interface CitablePlace {
  readonly anchor: string;
  readonly pin: Pinpoint;
  /** «OPAC Art. 4(1)» */
  readonly citation: string;
  readonly heading: string;
}
