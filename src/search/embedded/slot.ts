import type { QueryPart } from '../words.ts';
import { PlaceList } from './place-list.ts';
import type { PostingList } from './postings.ts';

/** One way in which a record can answer a part of a query: the word itself, a longer one, a misspelt one, a synonym. */
export interface Derivation extends PostingList {
  readonly typos: number;
  /**
   * How far after the place of the posting the part begins and ends: 0 for a word. For a phrase the
   * end is its last word, so that what follows is measured from there.
   */
  readonly begin: number;
  readonly end: number;
}

/** A part of a query with the ways to answer it: first, where there is one, as typed. */
export interface AnsweredPart {
  readonly part: QueryPart;
  readonly exact: Derivation | undefined;
  readonly others: readonly Derivation[];
}

/** What an answered part costs in each record, and where it stands there. */
export class Slot {
  readonly part: QueryPart;
  /** By record: see {@link typosIn}, {@link fieldIn} and {@link isExact}; {@link absent} where nothing answers. */
  readonly costs: Uint8Array;
  private readonly exact: Derivation | undefined;
  private readonly derivations: readonly Derivation[];
  /** The postings of all derivations are numbered through from 1; those of each begin after these. */
  private readonly offsets: readonly number[];
  /** By record, the last of its postings; by posting, the one before it in the same record; 0 ends. */
  private readonly heads: Uint32Array;
  private readonly chain: Uint32Array;
  private readonly begins = new PlaceList();
  private readonly ends: PlaceList;

  constructor({ part, exact, others }: AnsweredPart, records: number) {
    this.part = part;
    this.exact = exact;
    this.derivations = exact === undefined ? others : [exact, ...others];
    // Most parts are words, which begin and end at one place.
    const single = this.derivations.every(({ begin, end }) => begin === end);
    this.ends = single ? this.begins : new PlaceList();
    let total = 0;
    this.offsets = this.derivations.map(({ from, to }) => (total += to - from) - (to - from));
    this.costs = new Uint8Array(records).fill(absent);
    this.heads = new Uint32Array(records);
    this.chain = new Uint32Array(total + 1);
    for (const [index, derivation] of this.derivations.entries()) this.enter(derivation, index);
    if (exact !== undefined) this.markExact(exact);
  }

  /** Read where the part begins in a record with the fewest typos. The list is good until the next reading. */
  beginsIn(record: number): PlaceList {
    return this.read(record, 'begin', this.begins);
  }

  /** Read where the part ends, likewise. */
  endsIn(record: number): PlaceList {
    return this.read(record, 'end', this.ends);
  }

  /** The fields that begin with the part as typed, a bit for each. */
  openingsIn(record: number): number {
    return this.exact?.arrays.openings[this.exactPosting(record)] ?? 0;
  }

  /** Whether the part stands at a place as typed. */
  isAt(record: number, place: number): boolean {
    const posting = this.exactPosting(record);
    const { starts, places } = this.exact?.arrays ?? nowhere;
    return places.subarray(starts[posting], starts[posting + 1]).includes(place);
  }

  /** The posting of the part as typed in a record that has one. */
  private exactPosting(record: number): number {
    let number = this.heads[record] ?? 0;
    // The postings as typed were entered first, so they stand last.
    while ((this.chain[number] ?? 0) > 0) number = this.chain[number] ?? 0;
    return (this.exact?.from ?? 0) + number - 1;
  }

  private read(record: number, edge: 'begin' | 'end', list: PlaceList): PlaceList {
    const typos = typosIn(this.costs[record] ?? 0);
    list.clear();
    for (let number = this.heads[record] ?? 0; number > 0; number = this.chain[number] ?? 0) {
      const index = this.derivationOf(number);
      const derivation = this.derivations[index];
      if (derivation?.typos !== typos) continue;
      const posting = derivation.from + number - 1 - (this.offsets[index] ?? 0);
      list.addPosting(derivation.arrays, posting, derivation[edge]);
    }
    return list;
  }

  private enter({ arrays, from, to, typos }: Derivation, index: number): void {
    const { records, fields } = arrays;
    const { costs, heads, chain } = this;
    const base = typos << fieldBits;
    let number = this.offsets[index] ?? 0;
    for (let posting = from; posting < to; posting += 1) {
      const record = records[posting] ?? 0;
      const cost = base + (fields[posting] ?? 0);
      if (cost < (costs[record] ?? 0)) costs[record] = cost;
      number += 1;
      chain[number] = heads[record] ?? 0;
      heads[record] = number;
    }
  }

  private markExact({ arrays, from, to }: Derivation): void {
    const { costs } = this;
    for (let posting = from; posting < to; posting += 1) {
      const record = arrays.records[posting] ?? 0;
      costs[record] = (costs[record] ?? 0) | exactBit;
    }
  }

  private derivationOf(number: number): number {
    let index = this.offsets.length - 1;
    while (index > 0 && (this.offsets[index] ?? 0) >= number) index -= 1;
    return index;
  }
}

const nowhere = { starts: new Uint32Array(), places: new Uint16Array() };

export const absent = 0xff;
const fieldBits = 3;
const fieldMask = 0b0000_0111;
const typoMask = 0b0011_1000;
const exactBit = 0b0100_0000;

/** The fewest typos with which a record answers. */
export function typosIn(cost: number): number {
  return (cost & typoMask) >> fieldBits;
}

/** The first, and so highest, field in which it does with so few typos. */
export function fieldIn(cost: number): number {
  return cost & fieldMask;
}

/** Whether the part stands in the record as typed. */
export function isExact(cost: number): boolean {
  return (cost & exactBit) !== 0;
}
