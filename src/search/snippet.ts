import { matchEnd, matchStart } from './engine.ts';
import { eachFoldedWord, fold } from './tokens.ts';

/** About how many characters of a text a result shows. */
const passageLength = 220;
/** How far the ends of a passage move to begin or end with a sentence. */
const reach = 60;

/** Whether a folded word of a text is one that the query found. */
export type WordTest = (word: string) => boolean;

/** The passage of a text where the query matches best, with marks; its beginning when it matches elsewhere. */
export function snippet(text: string, isMatch: WordTest): string {
  return cutPassage(markWords(text, isMatch));
}

/** A whole text with marks around the words that match. Private-use characters, which marks are, go. */
export function markWords(text: string, isMatch: WordTest): string {
  const clean = withoutPrivateUse(text);
  let marked = '';
  let done = 0;
  eachFoldedWord(clean, (word, start, end) => {
    if (!isMatch(word)) return;
    marked += clean.slice(done, start) + matchStart + clean.slice(start, end) + matchEnd;
    done = end;
  });
  return marked + clean.slice(done);
}

/** Take private-use characters out of a text, so that nothing in it can pass for a mark. */
export function withoutPrivateUse(text: string): string {
  return text.replaceAll(/[\uE000-\uF8FF]/g, '');
}

/** The text without its marks. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(matchStart, '').replaceAll(matchEnd, '');
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Cut a marked text to the passage with the most of the matched words, at the ends of words or sentences. */
export function cutPassage(marked: string): string {
  const marks = marksOf(marked);
  const text = withoutMarks(marked);
  if (text.length <= passageLength) return marked;
  const best = bestRun(marks);
  const start = startOfPassage(text, best);
  const end = endOfPassage(text, start, best.end);
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return (
    (start > 0 ? '…' : '') + withMarks(text, inside, start, end) + (end < text.length ? '…' : '')
  );
}

/** The marks as places in the text without them. */
function marksOf(marked: string): Mark[] {
  const marks: Mark[] = [];
  const form = new RegExp(`${matchStart}([^${matchEnd}]*)${matchEnd}`, 'g');
  for (const match of marked.matchAll(form)) {
    const start = match.index - 2 * marks.length;
    const word = match[1] ?? '';
    marks.push({ start, end: start + word.length, word: fold(word) });
  }
  return marks;
}

/** The stretch no longer than a passage that holds the most different matched words, then the most matches. */
function bestRun(marks: readonly Mark[]): { start: number; end: number } {
  let best = { start: 0, end: 0, worth: 0 };
  let last = 0;
  for (const [index, { start }] of marks.entries()) {
    while ((marks[last + 1]?.end ?? Infinity) - start <= passageLength - reach) last += 1;
    const run = marks.slice(index, last + 1);
    const worth = new Set(run.map((mark) => mark.word)).size * 1000 + run.length;
    if (worth > best.worth) best = { start, end: marks[last]?.end ?? start, worth };
    last = Math.max(last, index + 1);
  }
  return best;
}

function startOfPassage(text: string, run: { start: number; end: number }): number {
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

function withMarks(text: string, marks: readonly Mark[], start: number, end: number): string {
  let marked = '';
  let done = start;
  for (const mark of marks) {
    marked +=
      text.slice(done, mark.start) + matchStart + text.slice(mark.start, mark.end) + matchEnd;
    done = mark.end;
  }
  return marked + text.slice(done, end);
}
