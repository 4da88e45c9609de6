import type { Synonyms } from '../engine.ts';
import type { SearchRecord } from '../record.ts';
import { isHit, searchFields } from '../record.ts';
import { eachFoldedWord, wordsOf } from '../tokens.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { placeOf } from './inverted-index.ts';
import { WordLog } from './word-log.ts';

/** Records in the order of their numbers: pages first, then what stands among the hits, by corpus order, then id. */
export function inOrder(records: readonly SearchRecord[]): readonly SearchRecord[] {
  const block = (record: SearchRecord) => (isHit(record) ? 1 : 0);
  return records.toSorted(
    (a, b) => block(a) - block(b) || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}

/** Make the index of records that are {@link inOrder}. The same records give the same index. */
export function buildIndex(records: readonly SearchRecord[], synonyms: Synonyms): InvertedIndex {
  const reader = new RecordReader(synonyms);
  for (const record of records) reader.read(record);
  const { words, renumbering } = sortWords(reader.numbers, reader.phrases.length);
  return {
    pages: records.filter((record) => !isHit(record)).length,
    records: records.length,
    words,
    phrases: reader.phrases.map((phrase) => phrase.join(' ')),
    ...collectPostings(reader.log, reader.recordEnds, renumbering),
    fieldLengths: Uint16Array.from(reader.fieldLengths),
    authorities: Uint8Array.from(records, (record) => record.authority),
  };
}

/** Synonyms of several words, each once, in a fixed order. */
function phrasesOf(synonyms: Synonyms): string[][] {
  const texts = synonyms.flat().map((synonym) => wordsOf(synonym).join(' '));
  return [...new Set(texts)]
    .filter((text) => text.includes(' '))
    .sort()
    .map((text) => text.split(' '));
}

/** Reads records into the log. Phrases are numbered first, words from there on as they come. */
class RecordReader {
  readonly log = new WordLog();
  readonly recordEnds: number[] = [];
  readonly fieldLengths: number[] = [];
  readonly numbers = new Map<string, number>();
  readonly phrases: readonly string[][];
  /** The phrases by their first word. */
  private readonly opening = new Map<number, { number: number; rest: readonly number[] }[]>();

  constructor(synonyms: Synonyms) {
    this.phrases = phrasesOf(synonyms);
    for (const [number, phrase] of this.phrases.entries()) {
      const [first = 0, ...rest] = phrase.map((word) => this.numberOf(word));
      this.opening.set(first, [...(this.opening.get(first) ?? []), { number, rest }]);
    }
  }

  read({ fields }: SearchRecord): void {
    const start = this.log.length;
    for (const [field, name] of searchFields.entries()) this.readField(field, fields[name]);
    this.addPhrases(start, this.log.length);
    this.recordEnds.push(this.log.length);
  }

  private readField(field: number, text: string): void {
    let place = 0;
    let length = 0;
    eachFoldedWord(text, (word, _start, _end, distance) => {
      place += distance;
      length += 1;
      this.log.add(this.numberOf(word), placeOf(field, place));
    });
    this.fieldLengths.push(Math.min(length, 0xffff));
  }

  private addPhrases(start: number, end: number): void {
    const { terms, places } = this.log;
    for (let at = start; at < end; at += 1) {
      const place = places[at] ?? 0;
      for (const { number, rest } of this.opening.get(terms[at] ?? 0) ?? []) {
        const stands = rest.every(
          (term, index) =>
            terms[at + index + 1] === term && places[at + index + 1] === place + index + 1,
        );
        if (stands) this.log.add(number, place);
      }
    }
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.phrases.length + this.numbers.size;
    this.numbers.set(word, number);
    return number;
  }
}

/** Words in order, phrases after them: the final number of every number given while reading. */
function sortWords(
  numbers: ReadonlyMap<string, number>,
  phrases: number,
): { words: string[]; renumbering: Uint32Array } {
  const sorted = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  const renumbering = new Uint32Array(sorted.length + phrases);
  for (const [number, [, before]] of sorted.entries()) renumbering[before] = number;
  for (let phrase = 0; phrase < phrases; phrase += 1) renumbering[phrase] = sorted.length + phrase;
  return { words: sorted.map(([word]) => word), renumbering };
}

type Postings = Pick<
  InvertedIndex,
  'termStarts' | 'postingRecords' | 'postingStarts' | 'positions'
>;

/** The log turned from records to terms, in two passes: count, then fill. */
function collectPostings(
  log: WordLog,
  recordEnds: readonly number[],
  renumbering: Uint32Array,
): Postings {
  const terms = renumbering.length;
  const postingCounts = new Uint32Array(terms + 1);
  const positionCounts = new Uint32Array(terms + 1);
  eachLogged(log, recordEnds, renumbering, (term, _place, _record, isFirst) => {
    if (isFirst) postingCounts[term + 1] = (postingCounts[term + 1] ?? 0) + 1;
    positionCounts[term + 1] = (positionCounts[term + 1] ?? 0) + 1;
  });
  const termStarts = runningSum(postingCounts);
  const nextPosting = termStarts.slice();
  const nextPosition = runningSum(positionCounts);
  const postings = termStarts[terms] ?? 0;
  const postingRecords = new Uint32Array(postings);
  const postingStarts = new Uint32Array(postings + 1);
  const positions = new Uint16Array(nextPosition[terms] ?? 0);
  postingStarts[postings] = positions.length;
  eachLogged(log, recordEnds, renumbering, (term, place, record, isFirst) => {
    const position = nextPosition[term] ?? 0;
    if (isFirst) {
      const posting = nextPosting[term] ?? 0;
      postingRecords[posting] = record;
      postingStarts[posting] = position;
      nextPosting[term] = posting + 1;
    }
    positions[position] = place;
    nextPosition[term] = position + 1;
  });
  return { termStarts, postingRecords, postingStarts, positions };
}

/** Visit the log; `isFirst` marks the first time that a term stands in its record. */
function eachLogged(
  log: WordLog,
  recordEnds: readonly number[],
  renumbering: Uint32Array,
  visit: (term: number, place: number, record: number, isFirst: boolean) => void,
): void {
  const lastRecord = new Int32Array(renumbering.length).fill(-1);
  let at = 0;
  for (const [record, end] of recordEnds.entries()) {
    for (; at < end; at += 1) {
      const term = renumbering[log.terms[at] ?? 0] ?? 0;
      visit(term, log.places[at] ?? 0, record, lastRecord[term] !== record);
      lastRecord[term] = record;
    }
  }
}

function runningSum(counts: Uint32Array): Uint32Array {
  const sums = counts.slice();
  for (let index = 1; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  }
  return sums;
}
