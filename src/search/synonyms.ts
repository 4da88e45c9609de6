import type { Synonyms } from './engine.ts';
import { wordsOf } from './tokens.ts';

/** Longer synonyms are found but find nothing themselves: Meilisearch's bound, kept so that both engines answer alike. */
export const longestKey = 3;

/** What each word or phrase of the sets finds beside itself, one way each: folded words with single spaces. */
export function synonymsByKey(sets: Synonyms): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const set of sets) {
    const members = set.map(wordsOf).filter((words) => words.length > 0);
    const phrases = members.map((words) => words.join(' '));
    for (const words of members.filter(({ length }) => length <= longestKey)) {
      const key = words.join(' ');
      const others = phrases.filter((phrase) => phrase !== key);
      if (others.length > 0) found.set(key, new Set([...(found.get(key) ?? []), ...others]));
    }
  }
  return new Map([...found].map(([key, others]) => [key, [...others]]));
}
