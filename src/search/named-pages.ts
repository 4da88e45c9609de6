import type { Suggestible } from './suggestions.ts';
import { wordsOf } from './tokens.ts';

/** The pages of which one whole name is what was typed, without regard to case, accents and signs. */
export type NamedPages<E extends Suggestible> = (typed: string) => readonly E[];

/**
 * Prepare the look-up of pages by name: «MILF» is the group before any text that has it in its title, on
 * every engine. Pages of the same name stand together, in the order of the catalogue.
 */
export function buildNamedPages<E extends Suggestible>(catalogue: readonly E[]): NamedPages<E> {
  const byName = new Map<string, E[]>();
  for (const entry of catalogue) {
    for (const name of namesOf(entry)) {
      const pages = byName.get(name) ?? [];
      byName.set(name, [...pages, entry]);
    }
  }
  return (typed) => byName.get(wordsOf(typed).join(' ')) ?? [];
}

function namesOf(entry: Suggestible): ReadonlySet<string> {
  const { title, short_title, cite_as, abbreviations, aliases } = entry;
  const names = [title, short_title, cite_as, ...abbreviations, ...aliases];
  return new Set(names.map((name) => wordsOf(name).join(' ')).filter((name) => name !== ''));
}
