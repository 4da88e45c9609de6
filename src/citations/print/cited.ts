import type { Instrument } from '../../law/instrument.ts';

/** What is cited, with all that any form of citing it may need. Nothing is looked up from here. */
export interface Cited {
  /** `opac` or `opac#art-4-1`. */
  readonly id: string;
  readonly instrument: Instrument;
  /** «Art. 4(1)»; `null` for the text as a whole. */
  readonly pin: string | null;
  /** Servanda's own form: «OPAC Art. 4(1)». */
  readonly citation: string;
  /** The address of its page here, with scheme and host. */
  readonly url: string;
  /** The countries whose law it is, by name; empty for international texts. */
  readonly places: readonly string[];
  /** What must be known beside it: «In force, as of 2023. …» */
  readonly note: string;
}
