import type { Pinpoint } from '../law/pinpoint.ts';

/** The forms in which texts are cited; each is a file in `forms/`. */
export type FormName =
  | 'named-work'
  | 'common-article'
  | 'council-resolution'
  | 'assembly-resolution'
  | 'document-symbol'
  | 'treaty-series'
  | 'customary-rule'
  | 'labour-standard'
  | 'general-comment'
  | 'case-name'
  | 'docket'
  | 'commitment'
  | 'united-states-code'
  | 'numbered-law'
  | 'other-law'
  | 'back-reference'
  | 'ibid';

/** A citation found in a text, not yet resolved. */
export interface Citation {
  /** The words that cite: the text from `start` to `end`. */
  readonly surface: string;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The ids of the texts that may be meant; empty where it cites law that is not ours. */
  readonly works: readonly string[];
  /** Whether a text that is not ours may be meant as well: such a citation is never linked. */
  readonly open: boolean;
  readonly pin?: Pinpoint;
  readonly form: FormName;
}
