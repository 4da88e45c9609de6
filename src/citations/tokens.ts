import { fold, foldFigures } from './fold.ts';

/** A word, a number or a mark of a text, with its place in UTF-16 code units. */
export interface Token {
  /** A break is the end of a paragraph: nothing reads over it. */
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** As compared: words folded, figures in ASCII, one form for each kind of dash and quotation mark. */
  readonly norm: string;
  /** What stands before it. */
  readonly gap: 'none' | 'space';
}

/**
 * Initials («R.A.», «U.S.C.») are one word, and an address of the web is one mark; marks of direction
 * and soft hyphens are nothing.
 */
const tokenForm =
  /https?:\/\/[^\s<>"”»)\]]+|(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?|\p{L}[\p{L}\p{M}\u0640]*|\p{Nd}+|[^\s\p{Cf}]/gu;

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
  const norms = new Map<string, string>();
  let last = 0;
  for (const match of text.matchAll(tokenForm)) {
    const start = match.index;
    const surface = match[0];
    const end = start + surface.length;
    const kind = kindOf(surface);
    let norm = norms.get(surface);
    if (norm === undefined) {
      norm = normOf(surface, kind);
      norms.set(surface, norm);
    }
    const gap = gapBetween(text, last, start);
    if (gap === 'break') tokens.push({ ...paragraphEnd, start: last, end: last });
    tokens.push({ kind, start, end, text: surface, norm, gap: gap === 'none' ? gap : 'space' });
    last = end;
  }
  return tokens;
}

const paragraphEnd = { kind: 'break', text: '', norm: '\n\n', gap: 'space' } as const;

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0);
  if (text.length > 1 && text.includes('://')) return 'mark';
  if (code < 0x80) return kindOfAscii(code);
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{Nd}/u.test(text) ? 'number' : 'mark';
}

/** «&» is a word: «and». */
function kindOfAscii(code: number): Token['kind'] {
  const lower = code | 0x20;
  if ((lower >= 0x61 && lower <= 0x7a) || code === 0x26) return 'word';
  return code >= 0x30 && code <= 0x39 ? 'number' : 'mark';
}

function normOf(text: string, kind: Token['kind']): string {
  if (kind === 'number') return foldFigures(text);
  if (kind === 'mark') return marks[text] ?? text;
  return text === '&' ? 'and' : fold(text.includes('.') ? text.replaceAll('.', '') : text);
}

type Gap = Token['gap'] | 'break';

/** Direction marks between two tokens hold them together; two line ends part them. */
function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  if (to === from + 1) return text.charCodeAt(from) <= 0x20 ? 'space' : gapOf(text[from] ?? '');
  return gapOf(text.slice(from, to));
}

function gapOf(between: string): Gap {
  if (/\n\s*\n/.test(between)) return 'break';
  return /\s/.test(between) ? 'space' : 'none';
}

/** The folded words and figures of a name, its marks left out. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => token.norm);
}
