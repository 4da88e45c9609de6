/** Keeps the smallest of many numbers: far cheaper than sorting all when few are kept. */
export class Smallest {
  /** A heap whose top is the largest of those kept. */
  private readonly heap: Float64Array;
  private size = 0;

  constructor(count: number) {
    this.heap = new Float64Array(count);
  }

  /** No number from here on is kept. */
  get limit(): number {
    return this.size < this.heap.length ? Infinity : (this.heap[0] ?? 0);
  }

  add(number: number): void {
    if (this.size < this.heap.length) {
      this.size += 1;
      this.rise(this.size - 1, number);
    } else if (number < this.limit) {
      this.sink(number);
    }
  }

  /** Those kept, ascending. */
  sorted(): number[] {
    return [...this.heap.subarray(0, this.size).toSorted()];
  }

  private rise(from: number, number: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.heap[parent] ?? 0;
      if (above >= number) break;
      this.heap[at] = above;
      at = parent;
    }
    this.heap[at] = number;
  }

  private sink(number: number): void {
    let at = 0;
    for (;;) {
      const child = this.largerChild(at);
      const below = child < this.size ? (this.heap[child] ?? 0) : -Infinity;
      if (below <= number) break;
      this.heap[at] = below;
      at = child;
    }
    this.heap[at] = number;
  }

  private largerChild(at: number): number {
    const left = 2 * at + 1;
    const right = left + 1;
    const isRight = right < this.size && (this.heap[right] ?? 0) > (this.heap[left] ?? 0);
    return isRight ? right : left;
  }
}
