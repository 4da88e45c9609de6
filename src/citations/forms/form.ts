import type { FormName } from '../citation.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';

/** One form of citation. */
export interface CitationForm {
  readonly name: FormName;
  /** The folded words with which it begins; `any` where every word may. Numbers begin with `#`. */
  readonly starts: readonly string[] | 'any';
  /** What is cited from a token on; several texts where one head word serves a list; else nothing. */
  read(reading: Reading, at: number): readonly Mention[];
}
