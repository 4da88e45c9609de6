import type { Synonyms } from '../engine.ts';
import { synonymsByKey } from '../synonyms.ts';
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

export function openVocabulary(index: InvertedIndex, synonyms: Synonyms): Vocabulary {
  const lexicon = openLexicon(index.words);
  const phrases = new Map(
    index.phrases.map((phrase, number) => [phrase, index.words.length + number]),
  );
  const termOf = (words: readonly string[]) =>
    words.length === 1 ? lexicon.numberOf(words[0] ?? '') : phrases.get(words.join(' '));
  const known = new Map(
    Array.from(synonymsByKey(synonyms), ([key, others]) => {
      const terms = others.flatMap((phrase): SynonymTerm[] => {
        const words = phrase.split(' ');
        const term = termOf(words);
        return term === undefined ? [] : [{ term, words }];
      });
      return [key, terms] as const;
    }),
  );
  return { ...lexicon, synonymsOf: (words) => known.get(words.join(' ')) ?? [] };
}
