import type { Status } from '../../law/instrument.ts';
import type { CitedPlace } from './search-answer.ts';

export const citationStatuses = ['found', 'no-such-provision', 'ambiguous', 'unknown'] as const;
export type CitationStatus = (typeof citationStatuses)[number];

/** A place that a citation of a draft leads to or may mean, with the state of its law. */
export interface CheckedPlace extends CitedPlace {
  /** What has become of the text, and as of when; `null` where that is not known here. */
  readonly law: { readonly status: Status; readonly asOf: string } | null;
}

/** A citation of a draft, as it was found there and with what it leads to. */
export interface CheckedCitation {
  readonly surface: string;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly status: CitationStatus;
  /** What was found, or the text that has no such provision; `null` where neither is known. */
  readonly place: CheckedPlace | null;
  /** What an ambiguous citation may mean. */
  readonly choices: readonly CheckedPlace[];
  /** Found, but not the very place: one that holds it, or the first that it holds. */
  readonly nearest: boolean;
}
