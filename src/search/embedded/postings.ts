import type { InvertedIndex } from './inverted-index.ts';
import { fieldShift, placeMask } from './inverted-index.ts';

/** Records with the places where something stands in them; parallel arrays, by posting. */
export interface PostingArrays {
  readonly records: Uint32Array;
  /** Where the places of each posting begin; one entry more than postings. */
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
  /** The first field, and so the highest in rank, in which it stands. */
  readonly fields: Uint8Array;
  /** The fields that begin with it, a bit for each. */
  readonly openings: Uint8Array;
}

/** A stretch of postings: those of one term, or of terms that follow one another. */
export interface PostingList {
  readonly arrays: PostingArrays;
  readonly from: number;
  readonly to: number;
}

/** The postings of a whole index. */
export function postingsOf(index: InvertedIndex): PostingArrays {
  return withFields(index.postingRecords, index.postingStarts, index.positions);
}

function withFields(records: Uint32Array, starts: Uint32Array, places: Uint16Array): PostingArrays {
  const fields = new Uint8Array(records.length);
  const openings = new Uint8Array(records.length);
  for (let posting = 0; posting < fields.length; posting += 1) {
    const end = starts[posting + 1] ?? 0;
    let opening = 0;
    for (let at = starts[posting] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      if ((place & placeMask) === 0) opening |= 1 << (place >> fieldShift);
    }
    openings[posting] = opening;
    fields[posting] = (places[starts[posting] ?? 0] ?? 0) >> fieldShift;
  }
  return { records, starts, places, fields, openings };
}

/** Where these lists stand side by side, in their order: the postings of a phrase. */
export function phrasePostings(lists: readonly PostingList[]): PostingList {
  const [first, ...others] = lists.map((list) => new Walker(list));
  const records: number[] = [];
  const starts: number[] = [0];
  const places: number[] = [];
  while (first !== undefined && first.record < Infinity) {
    const { record } = first;
    // The records that all have, by letting each list catch up with the others.
    let furthest = record;
    for (const other of others) furthest = Math.max(furthest, other.seek(record));
    if (furthest === record) {
      addSideBySide(places, first, others);
      if (places.length > (starts.at(-1) ?? 0)) {
        records.push(record);
        starts.push(places.length);
      }
    }
    first.seek(Math.max(furthest, record + 1));
  }
  const arrays = withFields(
    Uint32Array.from(records),
    Uint32Array.from(starts),
    Uint16Array.from(places),
  );
  return { arrays, from: 0, to: records.length };
}

/** Add the places of the first that the others follow one by one, in the record that all have reached. */
function addSideBySide(places: number[], first: Walker, others: readonly Walker[]): void {
  for (let place = first.nextPlace(0); place < Infinity; place = first.nextPlace(place + 1)) {
    let stands = true;
    for (let at = 0; stands && at < others.length; at += 1) {
      stands = others[at]?.nextPlace(place + at + 1) === place + at + 1;
    }
    if (stands) places.push(place);
  }
}

/** Goes forward through the records of a list, and through the places of the record it has reached. */
class Walker {
  /** The record reached; infinitely far when all were seen. */
  record = Infinity;
  private readonly arrays: PostingArrays;
  private readonly to: number;
  private posting: number;
  private at = 0;
  private end = 0;

  constructor({ arrays, from, to }: PostingList) {
    this.arrays = arrays;
    this.to = to;
    this.posting = from;
    this.enter();
  }

  /** Go on to the first record that is not before this one, and return it. */
  seek(record: number): number {
    const { records } = this.arrays;
    if (this.record >= record) return this.record;
    while (this.posting < this.to && (records[this.posting] ?? 0) < record) this.posting += 1;
    this.enter();
    return this.record;
  }

  /** Go on to the first place that is not before this one, and return it. */
  nextPlace(place: number): number {
    const { places } = this.arrays;
    while (this.at < this.end && (places[this.at] ?? 0) < place) this.at += 1;
    return this.at < this.end ? (places[this.at] ?? 0) : Infinity;
  }

  private enter(): void {
    const { records, starts } = this.arrays;
    this.record = this.posting < this.to ? (records[this.posting] ?? 0) : Infinity;
    this.at = starts[this.posting] ?? 0;
    this.end = starts[this.posting + 1] ?? 0;
  }
}
