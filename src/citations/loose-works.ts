import type { NameTable } from './names.ts';
import { symbolKey } from './symbols.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/** Texts that a part of a query may name. */
export interface LooseWork {
  readonly works: readonly string[];
  /** Whether texts that are not ours bear the name too. */
  readonly open: boolean;
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
      return { works, open, start, end };
    }),
  );
  const longestFirst = named.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return [...longestFirst, ...numbered(tokens, names)];
}

/** Whether some words are what we call a text ourselves. */
function isNameOf(work: string, words: readonly string[], names: NameTable): boolean {
  return wordsOf(names.works.get(work)?.name ?? '').join(' ') === words.join(' ');
}

const councilWords = /^(?:unscr|unsc|scr|sc|un|security|council|resolution|res|s|\/|\.)$/;
const ruleWords = /^(?:rule|customary|icrc|cihl|ihl|study)$/;

/** «unsc 1612 …», «1612 para 2», «rule 136»: the number of a resolution or rule with the words around it. */
function numbered(tokens: readonly Token[], names: NameTable): readonly LooseWork[] {
  return tokens.flatMap((token, at): readonly LooseWork[] => {
    if (token.kind !== 'number') return [];
    const start = startOfWords(tokens, at, councilWords);
    const council = names.symbols.get(symbolKey('s/res', token.norm)) ?? [];
    const mayBeYear = start === at && tokens.length === 1 && /^(?:19|20)/.test(token.norm);
    if (council.length > 0 && !mayBeYear)
      return [{ works: council, open: false, start, end: yearEnd(tokens, at + 1) }];
    const from = startOfWords(tokens, at, ruleWords);
    const rules = from === at ? [] : (names.symbols.get(symbolKey('rule', token.norm)) ?? []);
    return rules.length > 0
      ? [{ works: rules, open: false, start: from, end: endOfWords(tokens, at + 1, ruleWords) }]
      : [];
  });
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
