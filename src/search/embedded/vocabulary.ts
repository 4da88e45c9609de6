import type { Synonyms } from '../engine.ts';
import { wordsOf } from '../tokens.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './lexicon.ts';

/** A word or phrase of the index that stands for others. */
export interface SynonymTerm {
  readonly term: number;
  /** Its folded words. */
  readonly words: readonly string[];
}

/** Everything that the index can be asked for by words. */
export interface Vocabulary extends Lexicon {
  /** What stands for these words, themselves left out: «child soldier» → «caafag», «child soldiers» … */
  synonymsOf(words: readonly string[]): readonly SynonymTerm[];
}

/** Longer synonyms are found but find nothing themselves: Meilisearch's bound, kept so that both answer alike. */
export const longestKey = 3;

export function openVocabulary(index: InvertedIndex, synonyms: Synonyms): Vocabulary {
  const lexicon = openLexicon(index.words);
  const phrases = new Map(
    index.phrases.map((phrase, number) => [phrase, index.words.length + number]),
  );
  const termOf = (words: readonly string[]) =>
    words.length === 1 ? lexicon.numberOf(words[0] ?? '') : phrases.get(words.join(' '));
  const known = new Map<string, SynonymTerm[]>();
  for (const set of synonyms) {
    const members = set.map(wordsOf).filter((words) => words.length > 0);
    for (const key of members.filter((words) => words.length <= longestKey)) {
      const others = members.filter((words) => words.join(' ') !== key.join(' '));
      const terms = others.flatMap((words) => {
        const term = termOf(words);
        return term === undefined ? [] : [{ term, words }];
      });
      known.set(key.join(' '), [...(known.get(key.join(' ')) ?? []), ...terms]);
    }
  }
  return { ...lexicon, synonymsOf: (words) => known.get(words.join(' ')) ?? [] };
}
