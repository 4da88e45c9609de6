import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Synonyms } from '../engine.ts';
import type { SearchRecord } from '../record.ts';
import type { FacetTable } from './facet-table.ts';
import type { InvertedIndex } from './inverted-index.ts';

/**
 * The files of the embedded index, in the folder `search` of a snapshot:
 *
 *   index.json      format, words, synonyms, values of facets, and the length of each array
 *   index.bin       the arrays, one after the other, little-endian
 *   records.ndjson  the records, one a line, in the order of their numbers
 *
 * The same records give the same bytes.
 */
const folderName = 'search';
const format = 2;

/** All that the files hold. */
export interface IndexContent {
  readonly index: InvertedIndex;
  readonly facets: FacetTable;
  readonly synonyms: Synonyms;
}

interface Manifest {
  readonly format: number;
  readonly pages: number;
  readonly records: number;
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly synonyms: Synonyms;
  readonly facetValues: FacetTable['values'];
  readonly lengths: readonly number[];
}

/** Write the files below a snapshot's folder. */
export async function writeIndexFiles(
  folder: string,
  { index, facets, synonyms }: IndexContent,
  records: readonly SearchRecord[],
): Promise<void> {
  const place = path.join(folder, folderName);
  await mkdir(place, { recursive: true });
  const lines = records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
  const arrays = [
    index.termStarts,
    index.postingRecords,
    index.postingStarts,
    facets.valueStarts,
    facets.valueNumbers,
    lineStarts(lines),
    // The narrower ones last: so all begin where their width allows.
    index.positions,
    index.fieldLengths,
    index.authorities,
  ];
  const { pages, words, phrases } = index;
  const manifest: Manifest = {
    format,
    pages,
    records: records.length,
    words,
    phrases,
    synonyms,
    facetValues: facets.values,
    lengths: arrays.map((array) => array.length),
  };
  await writeFile(path.join(place, 'index.json'), `${JSON.stringify(manifest)}\n`);
  await writeFile(path.join(place, 'index.bin'), arrays.map(bytesOf));
  await writeFile(path.join(place, 'records.ndjson'), lines);
}

/** Read what {@link writeIndexFiles} wrote. Throws when it is not there or of another format. */
export async function readIndexFiles(folder: string) {
  const place = path.join(folder, folderName);
  const [text, binary, records] = await Promise.all([
    readFile(path.join(place, 'index.json'), 'utf8'),
    readFile(path.join(place, 'index.bin')),
    readFile(path.join(place, 'records.ndjson')),
  ]);
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== format) {
    throw new Error(
      `The search index in ${place} has format ${manifest.format}, this program reads ${format}. ` +
        'Build it again: npm run indexer -- build',
    );
  }
  const arrays = new ArrayReader(binary, manifest.lengths);
  const wide = {
    termStarts: arrays.wide(),
    postingRecords: arrays.wide(),
    postingStarts: arrays.wide(),
  };
  const facets = {
    values: manifest.facetValues,
    valueStarts: arrays.wide(),
    valueNumbers: arrays.wide(),
  };
  const recordStarts = arrays.wide();
  const narrow = { positions: arrays.narrow(), fieldLengths: arrays.narrow() };
  const { pages, words, phrases, synonyms } = manifest;
  const authorities = arrays.bytes();
  const index = {
    pages,
    records: manifest.records,
    words,
    phrases,
    ...wide,
    ...narrow,
    authorities,
  };
  return { content: { index, facets, synonyms }, records, recordStarts };
}

function lineStarts(lines: readonly Buffer[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1);
  for (const [index, line] of lines.entries())
    starts[index + 1] = (starts[index] ?? 0) + line.length;
  return starts;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Takes arrays off a file one after the other, without copying them apart. */
class ArrayReader {
  private readonly buffer: ArrayBuffer;
  private readonly lengths: readonly number[];
  private next = 0;
  private offset = 0;

  constructor(file: Buffer, lengths: readonly number[]) {
    // A copy begins where every width allows; a small Buffer may not.
    this.buffer = Uint8Array.from(file).buffer;
    this.lengths = lengths;
  }

  wide(): Uint32Array {
    return new Uint32Array(this.buffer, ...this.take(4));
  }

  narrow(): Uint16Array {
    return new Uint16Array(this.buffer, ...this.take(2));
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.buffer, ...this.take(1));
  }

  private take(width: number): [offset: number, length: number] {
    const { offset } = this;
    const length = this.lengths[this.next] ?? 0;
    this.next += 1;
    this.offset += length * width;
    return [offset, length];
  }
}
