/** The rules of the comparison, in the order of the summary. */
export const rules = [
  'page',
  'pin',
  'unfounded',
  'age',
  'age-left-out',
  'addressee',
  'addressees',
  'source-missing',
  'source-beyond',
  'source-urls',
  'field',
  'names',
  'treaty',
  'statement',
  'shared-words',
  'accepted',
] as const;
export type Rule = (typeof rules)[number];

/** One point on which the corpus and a fact sheet differ. */
export interface Difference {
  /** Of the corpus file; of the fact sheet where there is no such file. */
  readonly path: string;
  readonly rule: Rule;
  /** The id of the fact sheet, or of the page. */
  readonly id: string;
  /** What in it differs: a pin as the fact sheet has it, a field, a treaty. */
  readonly pin: string;
  /** One sentence without a full stop at its end. */
  readonly message: string;
}

/** «international/opac.md: age Art. 4(1) has age 16, the facts have 18» */
export function lineOf({ path, rule, message }: Difference): string {
  return `${path}: ${rule} ${message}`;
}

/** A difference before it knows its file. */
export type Found = Pick<Difference, 'rule' | 'pin' | 'message'>;

/** The indexer's own check says what is wrong with such a page. */
export function unreadable(id: string): Found {
  return { rule: 'page', pin: id, message: 'The front matter cannot be read' };
}
