/**
 * A word as citations are compared by it: lower case, without accents and vowel signs, one spelling
 * for British and American English («Demobilization» → «demobilisation»), one form for the Arabic
 * letters that are written in several («إتفاقيّة» → «اتفاقيه»).
 */
export function fold(word: string): string {
  if (isPlain(word)) return britishSpelling(word.toLowerCase());
  const bare = word.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '');
  return britishSpelling(bare.toLowerCase()).replace(
    /[ىةٱ]/gu,
    (letter) => arabicForms[letter] ?? '',
  );
}

const arabicForms: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ٱ: 'ا' };

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) > 0x7f) return false;
  }
  return true;
}

function britishSpelling(word: string): string {
  if (word === 'labor') return 'labour';
  if (word === 'judgement') return 'judgment';
  if (word.length < 6 || !word.includes('iz')) return word;
  return word.replace(/(?<=.{3})iz(?=e|a|i)/, 'is');
}

/** Figures of any script as those of ASCII: «٤» → «4». Their scripts have them in runs of ten. */
export function foldFigures(figures: string): string {
  if (isPlain(figures)) return figures;
  return Array.from(figures, (figure) => {
    const code = figure.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  }).join('');
}

/** Nought in ASCII, Arabic, Persian, Devanagari, Bengali, Burmese and full-width figures. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040, 0xff10];

/**
 * The forms that an Arabic word may have without what is written together with it: «وللبروتوكول» is
 * also «البروتوكول». The word itself comes first; for a word of another script it is all there is.
 */
export function unprefixed(word: string): readonly string[] {
  if (word.charCodeAt(0) < 0x600 || word.length < 4 || !/^[وفبلك]/u.test(word)) return [word];
  const forms = [word];
  const tail = /^[وف]/u.test(word) ? word.slice(1) : word;
  if (tail !== word) forms.push(tail);
  if (tail.startsWith('لل')) forms.push(`ال${tail.slice(2)}`);
  if (/^[بلك]/u.test(tail)) forms.push(tail.slice(1));
  return forms;
}
