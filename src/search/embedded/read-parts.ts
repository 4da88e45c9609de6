import type { WordTest } from '../snippet.ts';
import { longestKey } from '../synonyms.ts';
import type { QueryPart } from '../words.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { TermRange } from './lexicon.ts';
import type { PostingArrays, PostingList } from './postings.ts';
import { phrasePostings } from './postings.ts';
import type { Derivation } from './slot.ts';
import { Slot } from './slot.ts';
import type { Misspelt } from './typos.ts';
import { misspellings } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query is read against. */
export interface Searched {
  readonly index: InvertedIndex;
  readonly postings: PostingArrays;
  readonly vocabulary: Vocabulary;
}

/** The slots of a query, and the words by which a text shows that it was found. */
export interface ReadParts {
  readonly slots: readonly Slot[];
  readonly shown: WordTest;
}

/** Find all that answers each part of a query. */
export function readParts(searched: Searched, parts: readonly QueryPart[]): ReadParts {
  const shown = new ShownWords();
  const answers = parts.map((part) => ({
    part,
    exact: ownWord(searched, part, shown),
    others: part.phrase ? [] : otherWords(searched, part, shown),
  }));
  for (let at = 0; at < parts.length; at += 1) {
    for (const run of runsFrom(parts, at)) addSynonyms(searched, run, answers.slice(at), shown);
  }
  const slots = answers.map((answered) => new Slot(answered, searched.index.records));
  return { slots, shown };
}

/** The postings of a word, or of a phrase as it stands; `undefined` when a word of it is nowhere. */
export function exactPostings(searched: Searched, { words }: QueryPart): PostingList | undefined {
  const lists = words.map((word) => {
    const term = searched.vocabulary.numberOf(word);
    return term === undefined ? undefined : rangePostings(searched, { from: term, to: term + 1 });
  });
  const known = lists.filter((list) => list !== undefined);
  if (known.length < lists.length) return undefined;
  return known.length === 1 ? known[0] : phrasePostings(known);
}

function rangePostings({ index, postings }: Searched, { from, to }: TermRange): PostingList {
  const { termStarts } = index;
  return { arrays: postings, from: termStarts[from] ?? 0, to: termStarts[to] ?? 0 };
}

function ownWord(searched: Searched, part: QueryPart, shown: ShownWords): Derivation | undefined {
  shown.addTerm(part.words);
  const exact = exactPostings(searched, part);
  return exact === undefined
    ? undefined
    : { ...exact, typos: 0, begin: 0, end: part.words.length - 1 };
}

/** Longer words, where the part is the beginning of one, and misspelt ones. */
function otherWords(searched: Searched, part: QueryPart, shown: ShownWords): Derivation[] {
  const { vocabulary } = searched;
  const [word = ''] = part.words;
  const longer = part.prefix ? vocabulary.startingWith(word) : undefined;
  if (longer !== undefined) shown.addPrefix(word);
  const misspelt = misspellings(vocabulary.tree, word, part.prefix);
  for (const one of misspelt) shown.addMisspelt(one);
  const ranges = [...(longer === undefined ? [] : [{ ...longer, typos: 0 }]), ...misspelt];
  return ranges.map((range) => ({
    ...rangePostings(searched, range),
    typos: range.typos,
    begin: 0,
    end: 0,
  }));
}

/** The runs of one to three words that stand side by side in the query, from one part on. */
function runsFrom(parts: readonly QueryPart[], at: number): QueryPart[][] {
  const runs: QueryPart[][] = [];
  for (let length = 1; length <= longestKey; length += 1) {
    const part = parts[at + length - 1];
    if (part === undefined || part.phrase || (length > 1 && !part.follows)) break;
    runs.push(parts.slice(at, at + length));
  }
  return runs;
}

/**
 * Let the synonyms of a run of words answer for each of its words. Those of several words count as
 * many typos as they replace words, as in Meilisearch: own words go before.
 */
function addSynonyms(
  searched: Searched,
  run: readonly QueryPart[],
  answers: readonly { readonly others: Derivation[] }[],
  shown: ShownWords,
): void {
  const words = run.flatMap((part) => part.words);
  for (const synonym of searched.vocabulary.synonymsOf(words)) {
    const list = rangePostings(searched, { from: synonym.term, to: synonym.term + 1 });
    const last = synonym.words.length - 1;
    shown.addTerm(synonym.words);
    for (const [index] of run.entries()) {
      answers[index]?.others.push({
        ...list,
        typos: run.length > 1 ? 1 : 0,
        // The words replaced stand side by side at the synonym's end.
        begin: index === 0 ? 0 : last,
        end: index === run.length - 1 ? last : last - 1,
      });
    }
  }
}

/** The words that answered, to mark them in what is shown. */
class ShownWords implements WordTest {
  readonly phrases: (readonly string[])[] = [];
  private readonly words = new Set<string>();
  private readonly prefixes: string[] = [];
  private readonly letters = new Set<number>();

  /** A word, or words side by side. */
  addTerm(words: readonly string[]): void {
    for (const word of words) this.letters.add(word.charCodeAt(0));
    if (words.length === 1) this.words.add(words[0] ?? '');
    else this.phrases.push(words);
  }

  addPrefix(prefix: string): void {
    this.prefixes.push(prefix);
    this.letters.add(prefix.charCodeAt(0));
  }

  addMisspelt({ text, open }: Misspelt): void {
    if (open) this.addPrefix(text);
    else this.addTerm([text]);
  }

  begins(unit: number): boolean {
    return this.letters.has(unit);
  }

  matches(word: string): boolean {
    return this.words.has(word) || this.prefixes.some((prefix) => word.startsWith(prefix));
  }
}
