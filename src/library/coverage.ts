import type { SourceKind } from '../law/fields.ts';
import type { TreatyStatus } from '../law/country.ts';
import type { CatalogueEntry, PageKind } from './documents.ts';

/** What is in the corpus, what stands behind it, what is open and what is missing: counted at build. */
export interface Coverage {
  /** One row for each kind of text and of practice that is there, then one for each other type of page. */
  readonly kinds: readonly KindCoverage[];
  /** One row for each country with a page, by id. */
  readonly countries: readonly CountryCoverage[];
  /** One row for each topic of the vocabulary, in its order. */
  readonly topics: readonly TopicCoverage[];
  /** One row for each treaty of which the standing of any country is told, by id. */
  readonly treaties: readonly TreatyCoverage[];
  /** Ids of the instruments that give no official address of their text. */
  readonly without_official_url: readonly string[];
}

/** What the texts of one kind or country hold. */
export interface TextCoverage {
  /** How many provisions say something. */
  readonly provisions: number;
  /** Of these, how many rest on what at best. */
  readonly evidence: Readonly<Record<SourceKind, number>>;
  readonly open_questions: number;
  readonly without_official_url: number;
}

export interface KindCoverage extends TextCoverage {
  readonly kind: PageKind | Exclude<CatalogueEntry['type'], 'instrument' | 'practice'>;
  readonly pages: number;
}

export interface CountryCoverage extends TextCoverage {
  /** Its id: `in`. */
  readonly country: string;
  /** Its own texts, those of its armed groups, and those that concern it. */
  readonly texts: number;
  readonly groups: number;
  readonly practice: number;
}

export interface TopicCoverage {
  readonly topic: string;
  readonly texts: number;
  readonly provisions: number;
  readonly practice: number;
}

export interface TreatyCoverage {
  readonly instrument: string;
  /** How many countries stand where with the treaty. */
  readonly statuses: Readonly<Record<TreatyStatus['status'], number>>;
  /** Ids of the countries whose standing was sought and not found. */
  readonly unknown: readonly string[];
  /** How many countries have a page that does not name the treaty. */
  readonly not_told: number;
}
