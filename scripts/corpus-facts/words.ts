/** The words of a text, in lower case, without accents, punctuation and marks: «Rome Statute’s» → «rome», «statute's». */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

/** The beginnings of the words that carry a meaning: what two texts on one matter share. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => (word.length > 2 || /\d/.test(word)) && !common.has(word))
      .map((word) => word.slice(0, 5)),
  );
}

/** Words without a meaning of their own, and those that name the units of every text. */
const common: ReadonlySet<string> = new Set(
  (
    'the and for nor not but any all its has had are was who may can out off per that this they them ' +
    'their there these those with from into than then when where which while whose have been being were ' +
    'will would should shall must also only other such same over under above below about after before ' +
    'between within without each every some more most does done made make both what whom upon because ' +
    'against through since until art arts article para paras paragraph section clause'
  ).split(' '),
);

/** How much of the smaller set stands in the larger, from 0 to 1. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** How alike two sets are, from 0 to 1. */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const common = shared(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((value) => b.has(value)).length;
}
