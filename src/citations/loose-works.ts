import type { PinpointDivision } from '../law/pinpoint.ts';
import type { NameTable } from './names.ts';
import { symbolKey } from './symbols.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/** Texts that a part of a query may name. */
export interface LooseWork {
  readonly works: readonly string[];
  /** Whether texts that are not ours bear the name too. */
  readonly open: boolean;
  /** The part of the text that the name is of: «gc iv». */
  readonly within?: PinpointDivision;
  readonly start: number;
  readonly end: number;
}

/**
 * The texts named anywhere in a query without regard to capitals, the longest names first; then numbers
 * of resolutions and rules. A phrase that only describes a text names none.
 */
export function looseWorks(tokens: readonly Token[], names: NameTable): readonly LooseWork[] {
  const named = tokens.flatMap((_, start) =>
    names.names.hits(tokens, start).map(({ end, values }): LooseWork => {
      const works = [...new Set(values.map((entry) => entry.work))];
      const isCommon = values.every((entry) => entry.standing === 'generic');
      const words = tokens.slice(start, end).map((token) => token.norm);
      const open = isCommon && !works.some((work) => isNameOf(work, words, names));
      const within = values[0]?.within;
      return { works, open, start, end, ...(within !== undefined && { within }) };
    }),
  );
  const longestFirst = named.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return [...longestFirst, ...numbered(tokens, names)];
}

/** Whether some words are what we call a text ourselves. */
function isNameOf(work: string, words: readonly string[], names: NameTable): boolean {
  return wordsOf(names.works.get(work)?.name ?? '').join(' ') === words.join(' ');
}

interface Numbers {
  readonly key: string;
  readonly words: RegExp;
  /** Whether the number alone says it: no other text is known by four figures. */
  readonly alone: boolean;
}

const numbers: readonly Numbers[] = [
  {
    key: 's/res',
    words: /^(?:unscr|unsc|scr|sc|un|security|council|resolution|res|s|\/|\.)$/,
    alone: true,
  },
  { key: 'rule', words: /^(?:rule|customary|icrc|cihl|ihl|study)$/, alone: false },
  { key: 'ilo/c', words: /^(?:ilo|oit|c|convention|no|\.)$/, alone: false },
];

/** «unsc 1612 …», «1612 para 2», «rule 136», «ilo 182»: a number with the words around it. */
function numbered(tokens: readonly Token[], names: NameTable): readonly LooseWork[] {
  return tokens.flatMap((token, at): readonly LooseWork[] => {
    if (token.kind !== 'number') return [];
    return numbers.flatMap((kind) => readNumber(tokens, at, kind, names) ?? []);
  });
}

function readNumber(
  tokens: readonly Token[],
  at: number,
  { key, words, alone }: Numbers,
  names: NameTable,
): LooseWork | undefined {
  const number = tokens[at]?.norm ?? '';
  const works = names.symbols.get(symbolKey(key, number));
  const start = startOfWords(tokens, at, words);
  // «1998» by itself is a year.
  const mayBeYear = tokens.length === 1 && /^(?:19|20)/.test(number);
  if (works === undefined || (start === at && (!alone || mayBeYear))) return undefined;
  const end = yearEnd(tokens, endOfWords(tokens, at + 1, words));
  return { works, open: false, start, end };
}

function startOfWords(tokens: readonly Token[], at: number, words: RegExp): number {
  let start = at;
  while (words.test(tokens[start - 1]?.norm ?? '')) start--;
  return start;
}

function endOfWords(tokens: readonly Token[], at: number, words: RegExp): number {
  let end = at;
  while (words.test(tokens[end]?.norm ?? '')) end++;
  return end;
}

/** «(2005)» behind the number. */
function yearEnd(tokens: readonly Token[], at: number): number {
  const [open, year, close] = tokens.slice(at, at + 3).map((token) => token.norm);
  return open === '(' && /^\d{4}$/.test(year ?? '') && close === ')' ? at + 3 : at;
}
