import type { Pinpoint, PinpointDivision } from '../law/pinpoint.ts';
import type { FormName } from './citation.ts';
import type { LawFamily } from './law-words.ts';

/** A text named in a text, by tokens: what a form reads. Pinpoints around it are read afterwards. */
export interface Mention {
  readonly form: FormName;
  readonly start: number;
  readonly end: number;
  /** The ids of the texts that may be meant; empty for law that is not ours. */
  readonly works: readonly string[];
  /** Whether a text that is not ours may be meant as well. */
  readonly open: boolean;
  /** A place that the form itself has read. */
  readonly pin?: Pinpoint;
  /** A text inside the instrument that has its own numbering. */
  readonly within?: PinpointDivision;
  /** Only with a pinpoint it is a citation. */
  readonly needsPin?: boolean;
  /** Numbers of places by which an open mention is settled. */
  readonly numbering?: RegExp;
  /** Its full name: later short names lean on it. */
  readonly full?: boolean;
  /** What kind of text it says it is, for law that is not ours. */
  readonly family?: LawFamily;
  /** The token from which to read on, where that lies behind the end: «(adopted …) 2187 UNTS 90». */
  readonly next?: number;
}
