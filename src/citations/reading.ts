import type { Mention } from './mention.ts';
import { Memory } from './memory.ts';
import type { NameTable } from './names.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** What is known of the text that is read. */
export interface FindContext {
  /** The id of the instrument that the text is a page of: «this Protocol» is that one. */
  readonly self?: string;
  /** Whether the text is our own, where the name of a work in our citations always means that work. */
  readonly own?: boolean;
  /** The countries that the text is about: their laws are meant by «the Penal Code». */
  readonly places?: readonly string[];
}

/** A text being read: its tokens, the names looked for, and what it has said so far. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: NameTable;
  readonly context: FindContext;
  readonly memory: Memory;
  /** Places before this token have no text behind them, nor has any later part of the same list. */
  barren: number;
  /** The countries of the context, as tokens. */
  readonly places: readonly Token[];
}

export function startReading(text: string, names: NameTable, context: FindContext): Reading {
  const places = [...(context.places ?? []), ...placesOfSelf(names, context.self)];
  return {
    text,
    tokens: tokenise(text),
    names,
    context,
    memory: new Memory(names),
    barren: 0,
    places: tokenise(places.join('\n\n')),
  };
}

function placesOfSelf(names: NameTable, self: string | undefined): readonly string[] {
  return self === undefined ? [] : (names.works.get(self)?.places ?? []);
}

/** The text from one token to before another. */
export function surfaceOf({ text, tokens }: Reading, start: number, end: number): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

/** The texts with an official number; none where the number is not ours. */
export function worksBySymbol({ names }: Reading, key: string): readonly string[] {
  return names.symbols.get(key) ?? [];
}

/** The texts of a list one of whose years is the one given; all of them where none is given. */
export function worksOfYear(
  { names }: Reading,
  works: readonly string[],
  year: number | undefined,
): readonly string[] {
  if (year === undefined) return works;
  return works.filter((id) => names.works.get(id)?.years.includes(year));
}

/** No mention: what a form answers when it is not its turn. */
export const nothing: readonly Mention[] = [];
