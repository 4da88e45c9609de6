import type { SearchRecord } from '../record.ts';

/** The records as the bytes of their JSON, one a line: only what is shown becomes an object. */
export class RecordStore {
  private readonly bytes: Buffer;
  private readonly starts: Uint32Array;

  /** `starts` has one entry more than records. */
  constructor(bytes: Buffer, starts: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
  }

  get(record: number): SearchRecord {
    const line = this.bytes.toString('utf8', this.starts[record], this.starts[record + 1]);
    return JSON.parse(line) as SearchRecord;
  }
}
