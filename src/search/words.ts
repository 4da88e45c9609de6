import { isSmall } from './small-words.ts';
import { breaksAt, eachWord, fold } from './tokens.ts';

/** A word or a quoted phrase of a query. */
export interface QueryPart {
  /** Folded. One for a word, one or more for a phrase. */
  readonly words: readonly string[];
  /** Quoted: found only as it stands, its words side by side, no typos, no synonyms. */
  readonly phrase: boolean;
  /**
   * The last word of a query is the beginning of a word as long as nothing follows it, not even a space.
   * A number of up to three figures is not.
   */
  readonly prefix: boolean;
  /** As typed, to say which words were left out. */
  readonly text: string;
  /** Stands right after the part before it: only then their closeness in a text counts. */
  readonly follows: boolean;
}

/** A query text as the engines understand it. */
export interface QueryWords {
  readonly parts: readonly QueryPart[];
  /** «-word» and «-"a phrase"»: what must not stand in the record. */
  readonly excluded: readonly QueryPart[];
  /** Of more than ten parts those that no engine looks for, as typed: the reader is told. */
  readonly beyond: readonly string[];
}

/** Meilisearch reads no more; the embedded engine keeps to it so that both answer alike. */
export const maxParts = 10;

/** Read a query text: words, «"phrases"» (an open quote runs to the end), «-excluded». */
export function parseQueryText(text: string): QueryWords {
  const reader = new Reader(text);
  let gapStart = 0;
  eachWord(text, (start, end) => {
    reader.readGap(gapStart, start);
    reader.readWord(start, end);
    gapStart = end;
  });
  reader.readGap(gapStart, text.length);
  reader.closePhrase(text.length);
  const { parts, excluded } = reader;
  const kept = soughtOf(parts);
  const beyond = parts.filter((part) => !kept.includes(part)).map(({ text: typed }) => typed);
  return { parts: kept, excluded, beyond };
}

/** Articles, sections and ages are whole: «section 8» does not ask for section 83. */
function isShortNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** The first ten parts; of more than ten, small words are passed over. */
function soughtOf(parts: readonly QueryPart[]): readonly QueryPart[] {
  if (parts.length <= maxParts) return parts;
  const telling = parts.filter((part) => !isSmall(part));
  return (telling.length === 0 ? parts : telling).slice(0, maxParts);
}

interface OpenPhrase {
  readonly excluded: boolean;
  readonly start: number;
  readonly follows: boolean;
  readonly words: string[];
}

class Reader {
  readonly parts: QueryPart[] = [];
  readonly excluded: QueryPart[] = [];
  private phrase: OpenPhrase | undefined;
  private excludesNext = false;
  private follows = false;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readWord(start: number, end: number): void {
    const word = fold(this.text.slice(start, end));
    if (this.phrase !== undefined) {
      this.phrase.words.push(word);
      return;
    }
    this.add({
      words: [word],
      phrase: false,
      prefix: end === this.text.length && !this.excludesNext && !isShortNumber(word),
      text: this.text.slice(start, end),
      follows: this.follows,
      excluded: this.excludesNext,
    });
    this.excludesNext = false;
  }

  readGap(start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      if (breaksAt(this.text, at)) this.breakApart(at);
      if (/["“”„]/.test(this.text.charAt(at))) this.quote(at);
      this.excludesNext = this.phrase === undefined && this.isMinus(at);
    }
  }

  closePhrase(end: number): void {
    const phrase = this.phrase;
    this.phrase = undefined;
    if (phrase === undefined || phrase.words.length === 0) return;
    const { words, follows, excluded } = phrase;
    const text = `"${this.text.slice(phrase.start, end).trim()}"`;
    this.add({ words, phrase: true, prefix: false, text, follows, excluded });
  }

  private add({ excluded, ...part }: QueryPart & { excluded: boolean }): void {
    (excluded ? this.excluded : this.parts).push(part);
    this.follows = !excluded;
  }

  /** Words do not stand side by side across «. »: a phrase is cut there, as in the records. */
  private breakApart(at: number): void {
    const open = this.phrase;
    this.closePhrase(at);
    this.follows = false;
    if (open !== undefined) this.open(at + 1, open.excluded);
  }

  private quote(at: number): void {
    if (this.phrase === undefined) this.open(at + 1, this.excludesNext);
    else this.closePhrase(at);
  }

  private open(start: number, excluded: boolean): void {
    this.phrase = { excluded, start, follows: this.follows, words: [] };
  }

  /** «-» excludes at the start and after a space: not in «op-crc», not in «- word». */
  private isMinus(at: number): boolean {
    return this.text.charAt(at) === '-' && (at === 0 || /\s/.test(this.text.charAt(at - 1)));
  }
}
