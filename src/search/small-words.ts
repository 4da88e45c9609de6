/**
 * English words that say little by themselves. They are looked for like all others, but they are the
 * first to be left out where something must be. «e» and «s» are not among them: they are parts of citations.
 */
const smallWords: ReadonlySet<string> = new Set(
  `a an and any are as at be been but by can could did do does for from had has have how if in into is it
  its may must no not of on or shall should so such than that the their them then there these they this
  those to under was were what when where which who whom whose why will with within would`.split(
    /\s+/,
  ),
);

/** What of a part of a query tells whether it is small. */
interface Part {
  readonly words: readonly string[];
  readonly phrase: boolean;
}

export function isSmall({ words, phrase }: Part): boolean {
  return !phrase && words.every((word) => smallWords.has(word));
}

/**
 * What to look for instead of words that no provision has together, the first that finds something:
 * without the small words, then without the last of the others, one after the other.
 */
export function fewerWords<P extends Part>(parts: readonly P[]): readonly (readonly P[])[] {
  const telling = parts.filter((part) => !isSmall(part));
  const kept = telling.length === 0 ? parts : telling;
  const shorter = kept.map((_, at) => kept.slice(0, kept.length - at));
  return kept.length === parts.length ? shorter : [parts, ...shorter];
}
