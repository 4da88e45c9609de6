/**
 * The index in memory, as flat arrays: made once by `build-index.ts`, written to and read from a file
 * as it is, never changed. Records are numbered by their place: pages first, then provisions, each in
 * the corpus' own order, so the smaller number is the explicit last tie-breaker.
 *
 * Terms are the folded words in the order of their code units, then the synonyms of several words: a
 * term of its own, found where its words stand side by side. So words that begin alike have numbers
 * that follow one another, and so have their postings: a prefix is one stretch of the arrays.
 */
export interface InvertedIndex {
  /** How many records are pages: those numbered below. */
  readonly pages: number;
  readonly records: number;
  /** The words, sorted. The number of a word is its place here. */
  readonly words: readonly string[];
  /** Synonyms of several words, folded and joined by spaces: numbered on from the words. */
  readonly phrases: readonly string[];
  /** Where the postings of each term begin; one entry more than terms. */
  readonly termStarts: Uint32Array;
  /** The record of each posting, ascending within a term. */
  readonly postingRecords: Uint32Array;
  /** Where the positions of each posting begin; one entry more than postings. */
  readonly postingStarts: Uint32Array;
  /** Where a term stands in a record, ascending: see {@link placeOf}. */
  readonly positions: Uint16Array;
  /** The length in words of each field of each record, by record, then field. */
  readonly fieldLengths: Uint16Array;
  readonly authorities: Uint8Array;
}

/** Places are numbered through within a field; the field stands in the bits above. */
export const fieldShift = 13;
export const placeMask = (1 << fieldShift) - 1;
/** Words of a field beyond this are found, but no longer told apart by place. */
export const lastPlace = placeMask - 16;

/** One number for a field and a place in it: the numbers of two fields are never close. */
export function placeOf(field: number, place: number): number {
  return (field << fieldShift) | Math.min(place, lastPlace);
}
