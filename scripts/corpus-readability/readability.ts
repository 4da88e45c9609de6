/** How hard a text is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence. */
  readonly mean: number;
  /** The words of the longest sentence. */
  readonly longest: number;
  /** Sentences of more than 25 words. */
  readonly over25: number;
  /** The share of words of more than six letters, from 0 to 1 (as in Björnsson's LIX). */
  readonly longWords: number;
  /** Flesch reading ease: 60 to 70 is plain English, below 30 is hard (Flesch 1948). */
  readonly flesch: number;
}

/** Measure running text, a blank line between its blocks; every figure is 0 where there are no words. */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text).map(wordsIn);
  const words = sentences.flat();
  const lengths = sentences.map(({ length }) => length);
  const mean = ratio(words.length, sentences.length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    words: words.length,
    sentences: sentences.length,
    mean,
    longest: Math.max(0, ...lengths),
    over25: lengths.filter((length) => length > 25).length,
    longWords: ratio(words.filter(isLong).length, words.length),
    flesch: words.length === 0 ? 0 : 206.835 - 1.015 * mean - 84.6 * ratio(syllables, words.length),
  };
}

/** Full stops behind these end no sentence: «Art. 4(1)», «para. 5», «The Prosecutor v. Lubanga». */
const abbreviations =
  /(?:^|[\s(])(?:Arts?|paras?|ss?|Chs?|Nos?|pp?|op|cf|v|vs|St|Mt|Dr|Mr|Ms|ed|vol|e\.g|i\.e)\.$/i;

/** Cut text into sentences: at blank lines, and where a full stop, a question mark or the like is followed by a new beginning. */
export function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/\n{2,}/).flatMap((block) => {
    const pieces = block.split(/(?<=[.!?]["»)]?)\s+(?=["«(]?[\p{Lu}\p{N}])/u);
    return pieces.reduce<string[]>((joined, piece) => {
      const last = joined.at(-1);
      return last !== undefined && abbreviations.test(last)
        ? [...joined.slice(0, -1), `${last} ${piece}`]
        : [...joined, piece];
    }, []);
  });
  return sentences.filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isLong(word: string): boolean {
  return lettersOf(word).length > 6;
}

function lettersOf(word: string): string {
  return word.normalize('NFKD').replace(/[^A-Za-z]/g, '');
}

/** By groups of vowels, a silent e at the end aside: right for nine English words in ten, which is enough for a mean. */
export function syllablesOf(word: string): number {
  const letters = lettersOf(word).toLowerCase();
  const voiced = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, voiced.match(/[aeiouy]+/g)?.length ?? 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
