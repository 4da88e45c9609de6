/**
 * Text as words, in the way both engines see it: a word is a run of letters, marks and figures in any
 * script, so apostrophes, hyphens, slashes and brackets split («l’article», «S/RES/1612», «4(1)»), and
 * «188D» is one word. Punctuation that ends a thought keeps the words on its sides apart.
 * The separators are those of Meilisearch's tokenizer (charabia, `separators.rs`).
 */

/** How far apart stand two words with «. », «, », «;», «:», «!», «?» or the like between them. */
const breakDistance = 8;

const unknown = 0;
const word = 1;
const gap = 2;
const breaking = 3;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const breakingCharacter = /[!:;?¡§¶¿…‼‽،؛؟۔।॥၊။、。！，．：；？｡､]/u;
const kinds = new Uint8Array(0x10000);

/** The kind of a UTF-16 code unit, worked out once each. Halves of surrogate pairs are letters. */
function kindOf(unit: number): number {
  const known = kinds[unit] ?? unknown;
  if (known !== unknown) return known;
  const kind = judge(unit);
  kinds[unit] = kind;
  return kind;
}

function judge(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return word;
  const character = String.fromCharCode(unit);
  if (wordCharacter.test(character)) return word;
  return breakingCharacter.test(character) ? breaking : gap;
}

/** Whether the separator at `at` keeps its sides apart. A full stop or comma does so before a space only: «3.6», «R.A.». */
export function breaksAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e || unit === 0x2c) return /\s/.test(text.charAt(at + 1));
  return kindOf(unit) === breaking;
}

/** Whether neither a word nor the end of a thought stands between two places of a text. */
export function areSideBySide(text: string, end: number, start: number): boolean {
  for (let at = end; at < start; at += 1) {
    if (kindOf(text.charCodeAt(at)) === word || breaksAt(text, at)) return false;
  }
  return true;
}

/** Told of each word: where it stands in the text, and how far it is from the word before (0 for the first). */
export type WordVisitor = (start: number, end: number, distance: number) => void;

/** Visit the words of a text in order. */
export function eachWord(text: string, visit: WordVisitor): void {
  let distance = 0;
  let at = 0;
  while (at < text.length) {
    if (kindOf(text.charCodeAt(at)) === word) {
      const end = endOfWord(text, at);
      visit(at, end, distance);
      distance = 1;
      at = end;
    } else {
      if (distance === 1 && breaksAt(text, at)) distance = breakDistance;
      at += 1;
    }
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === word) end += 1;
  return end;
}

/** Told of each folded word: where it stood in the text, and how far it is from the word before. */
export type FoldedWordVisitor = (
  word: string,
  start: number,
  end: number,
  distance: number,
) => void;

/**
 * Visit the words of a text, folded. Words whose first character is none of those wanted are passed
 * over before anything is made of them.
 */
export function eachFoldedWord(
  text: string,
  visit: FoldedWordVisitor,
  isWanted: (firstUnit: number) => boolean = () => true,
): void {
  // Lower case in one go where it keeps every letter in its place: far cheaper than word by word.
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  const done = source === lower && plain.test(source);
  eachWord(source, (start, end, distance) => {
    if (done && !isWanted(source.charCodeAt(start))) return;
    const word = source.slice(start, end);
    visit(done ? word : fold(word), start, end, distance);
  });
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachFoldedWord(text, (word) => words.push(word));
  return words;
}

/** ASCII with the punctuation of print around it: folding such a text is lower-casing it. */
const plain = /^[\0-\x7f\xa0\xa7\xab\xb6\xbb\u2010-\u2027]*$/;
const ascii = /^[\0-\x7f]*$/;
/** Accents of the Latin, Greek and Hebrew scripts and the vowel signs of Arabic: letters stand without them. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const ligatures: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe' };

/** One spelling for words that people type in several: lower case, compatibility forms apart, no accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[æœ]/g, (letter) => ligatures[letter] ?? letter);
}
