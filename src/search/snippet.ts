import { matchEnd, matchStart } from './engine.ts';
import { areSideBySide, eachFoldedWord, fold } from './tokens.ts';

/** About how many characters of a text a result shows. */
const passageLength = 220;
/** How far the ends of a passage move to begin or end with a sentence. */
const reach = 60;

/** Tells the words that a query found. */
export interface WordTest {
  /** Whether any of them begins with this character: asked first, of every word. */
  begins(unit: number): boolean;
  /** Whether a folded word is one of them by itself. */
  matches(word: string): boolean;
  /** Folded words that only match where they stand side by side. */
  readonly phrases: readonly (readonly string[])[];
}

/** The passage of a text where the query matches best, with marks; its beginning when it matches elsewhere. */
export function snippet(text: string, test: WordTest): string {
  const clean = withoutPrivateUse(text);
  return cut(clean, findMatches(clean, test));
}

/** A whole text with marks around the words that match. Private-use characters, which marks are, go. */
export function markWords(text: string, test: WordTest): string {
  const clean = withoutPrivateUse(text);
  return withMarks(clean, findMatches(clean, test), 0, clean.length);
}

/** The same passage as {@link snippet} from a text that an engine has marked already. */
export function cutPassage(marked: string): string {
  const matches: Match[] = [];
  const form = new RegExp(`${matchStart}([^${matchEnd}]*)${matchEnd}`, 'g');
  for (const { index, 1: word = '' } of marked.matchAll(form)) {
    const start = index - 2 * matches.length;
    matches.push({ start, end: start + word.length, word: fold(word) });
  }
  return cut(withoutMarks(marked), matches);
}

/** Take private-use characters out of a text, so that nothing in it can pass for a mark. */
export function withoutPrivateUse(text: string): string {
  return text.replaceAll(/[\uE000-\uF8FF]/g, '');
}

/** The text without its marks. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(matchStart, '').replaceAll(matchEnd, '');
}

/** From `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Match extends Stretch {
  readonly word: string;
}

function findMatches(text: string, test: WordTest): Match[] {
  const phraseWords = new Set(test.phrases.flat());
  const words: Match[] = [];
  eachFoldedWord(
    text,
    (word, start, end) => {
      if (phraseWords.has(word) || test.matches(word)) words.push({ start, end, word });
    },
    (unit) => test.begins(unit),
  );
  if (phraseWords.size === 0) return words;
  const inPhrases = new Set(words.flatMap((_, at) => phraseAt(text, words, at, test.phrases)));
  return words.filter((match) => inPhrases.has(match) || test.matches(match.word));
}

/** The words of the phrases that stand whole from one of the words on. */
function phraseAt(
  text: string,
  words: readonly Match[],
  at: number,
  phrases: WordTest['phrases'],
): readonly Match[] {
  return phrases.flatMap((phrase) => {
    const run = words.slice(at, at + phrase.length);
    const stands = phrase.every((word, index) => run[index]?.word === word);
    return stands && isUnbroken(text, run) ? run : [];
  });
}

function isUnbroken(text: string, run: readonly Match[]): boolean {
  return run
    .slice(1)
    .every(({ start }, index) => areSideBySide(text, run[index]?.end ?? start, start));
}

/** Cut a text to the passage with the most of the matched words, at the ends of words or sentences. */
function cut(text: string, matches: readonly Match[]): string {
  if (text.length <= passageLength) return withMarks(text, matches, 0, text.length);
  const best = bestRun(matches);
  const start = startOfPassage(text, best);
  const end = endOfPassage(text, start, best.end);
  const passage = withMarks(text, matches, start, end);
  return `${start > 0 ? '…' : ''}${passage}${end < text.length ? '…' : ''}`;
}

/** The stretch no longer than a passage that holds the most different matched words, then the most matches. */
function bestRun(matches: readonly Match[]): Stretch {
  let best = { start: 0, end: 0, worth: 0 };
  let next = 0;
  for (const [index, { start, end }] of matches.entries()) {
    while ((matches[next]?.end ?? Infinity) - start <= passageLength - reach) next += 1;
    const run = matches.slice(index, next);
    const worth = new Set(run.map((match) => match.word)).size * 1000 + run.length;
    if (worth > best.worth) best = { start, end: run.at(-1)?.end ?? end, worth };
  }
  return best;
}

function startOfPassage(text: string, run: Stretch): number {
  const spare = passageLength - (run.end - run.start);
  const earliest = Math.min(run.start - Math.floor(spare / 3), text.length - passageLength);
  if (earliest <= reach / 2) return 0;
  const sentence = /[.!?;]["”’)]*\s+/g;
  sentence.lastIndex = earliest - reach;
  const found = sentence.exec(text);
  const opening = found === null ? run.start : found.index + found[0].length;
  if (opening <= Math.min(run.start, earliest + reach)) return opening;
  const space = text.indexOf(' ', earliest);
  return space === -1 || space >= run.start ? run.start : space + 1;
}

function endOfPassage(text: string, start: number, matchesEnd: number): number {
  const latest = start + passageLength;
  if (latest + reach / 2 >= text.length) return text.length;
  const near = text.slice(0, latest + reach);
  const sentence = Math.max(...['. ', '! ', '? '].map((stop) => near.lastIndexOf(stop))) + 1;
  if (sentence > Math.max(latest - reach, matchesEnd)) return sentence;
  const space = text.lastIndexOf(' ', latest);
  return space > matchesEnd ? space : Math.max(latest, matchesEnd);
}

/** A stretch of a text with marks around the matches that lie in it. */
function withMarks(text: string, matches: readonly Match[], from: number, to: number): string {
  let marked = '';
  let done = from;
  for (const { start, end } of matches) {
    if (start < from || end > to) continue;
    marked += text.slice(done, start) + matchStart + text.slice(start, end) + matchEnd;
    done = end;
  }
  return marked + text.slice(done, to);
}
