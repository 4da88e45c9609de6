import type { PostingArrays } from './postings.ts';

/** An ascending list of places that is filled anew for record after record. */
export class PlaceList {
  count = 0;
  private values = new Int32Array(64);

  /** The place at an index below `count`. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  clear(): void {
    this.count = 0;
  }

  /** Add the places of a posting, moved by an offset. */
  addPosting({ starts, places }: PostingArrays, posting: number, offset: number): void {
    const end = starts[posting + 1] ?? 0;
    for (let at = starts[posting] ?? 0; at < end; at += 1) this.insert((places[at] ?? 0) + offset);
  }

  has(place: number): boolean {
    return this.values.subarray(0, this.count).includes(place);
  }

  /** Nearly always the place belongs at the end. */
  private insert(place: number): void {
    if (this.count === this.values.length) this.grow();
    const { values } = this;
    let at = this.count;
    for (; at > 0 && (values[at - 1] ?? 0) > place; at -= 1) values[at] = values[at - 1] ?? 0;
    values[at] = place;
    this.count += 1;
  }

  private grow(): void {
    const wider = new Int32Array(this.values.length * 2);
    wider.set(this.values);
    this.values = wider;
  }
}
