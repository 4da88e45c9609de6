import { fold, foldFigures } from './fold.ts';

/** A word, a number or a mark of a text, with its place in UTF-16 code units. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** As compared: words folded, figures in ASCII, one form for each kind of dash and quotation mark. */
  readonly norm: string;
  /** What stands before it. A break ends a paragraph: no citation runs over it. */
  readonly gap: 'none' | 'space' | 'break';
}

/** Initials («R.A.», «U.S.C.») are one word; marks of direction and soft hyphens are none. */
const tokenForm =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?|\p{L}[\p{L}\p{M}\u0640]*|\p{Nd}+|[^\s\p{Cf}]/gu;

const marks: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '،': ',',
  '؛': ';',
  '（': '(',
  '）': ')',
  '[': '(',
  ']': ')',
};

/** Divide a text into tokens, in one pass. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenForm)) {
    const start = match.index;
    const surface = match[0];
    tokens.push(tokenOf(surface, start, gapBetween(text, last, start)));
    last = start + surface.length;
  }
  return tokens;
}

function tokenOf(text: string, start: number, gap: Token['gap']): Token {
  const place = { start, end: start + text.length, text, gap };
  if (/^\p{L}/u.test(text)) return { kind: 'word', norm: fold(text.replaceAll('.', '')), ...place };
  if (/^\p{Nd}/u.test(text)) return { kind: 'number', norm: foldFigures(text), ...place };
  if (text === '&') return { kind: 'word', norm: 'and', ...place };
  return { kind: 'mark', norm: marks[text] ?? text, ...place };
}

/** Direction marks between two tokens hold them together; two line ends part them. */
function gapBetween(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return 'none';
  const between = text.slice(from, to);
  if (/\n\s*\n/.test(between)) return 'break';
  return /\s/.test(between) ? 'space' : 'none';
}

/** The folded words and figures of a name, its marks left out. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
}
