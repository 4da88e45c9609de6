import type { PostingArrays } from './postings.ts';

/** An ascending list of places that is filled anew for record after record. */
export class PlaceList {
  count = 0;
  /** Where the places stand: those of one posting stay where they are, those of several are merged. */
  private values: Uint16Array | Int32Array;
  private start = 0;
  private merged = new Int32Array(64);

  constructor() {
    this.values = this.merged;
  }

  /** The place at an index below `count`. */
  at(index: number): number {
    return this.values[this.start + index] ?? 0;
  }

  clear(): void {
    this.count = 0;
  }

  /** Add the places of a posting, moved by an offset. */
  addPosting({ starts, places }: PostingArrays, posting: number, offset: number): void {
    const start = starts[posting] ?? 0;
    const end = starts[posting + 1] ?? 0;
    if (this.count === 0 && offset === 0) {
      this.values = places;
      this.start = start;
      this.count = end - start;
    } else {
      this.unite();
      for (let at = start; at < end; at += 1) this.insert((places[at] ?? 0) + offset);
    }
  }

  /** Take the places of a single posting over into a list of their own. */
  private unite(): void {
    const { values, start, count, merged } = this;
    if (values === merged) return;
    this.values = merged;
    this.start = 0;
    this.count = 0;
    for (let at = start; at < start + count; at += 1) this.insert(values[at] ?? 0);
  }

  /** Put a place where it belongs, nearly always at the end; several ways to answer may share it. */
  private insert(place: number): void {
    if (this.count === this.merged.length) this.grow();
    const { merged } = this;
    let at = this.count;
    while (at > 0 && (merged[at - 1] ?? 0) > place) at -= 1;
    if (at > 0 && merged[at - 1] === place) return;
    merged.copyWithin(at + 1, at, this.count);
    merged[at] = place;
    this.count += 1;
  }

  private grow(): void {
    const wider = new Int32Array(this.merged.length * 2);
    wider.set(this.merged);
    this.merged = wider;
    this.values = wider;
  }
}
