import { breaksAt } from './token-reading.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';
import { endsSentence, WordTrie } from './word-trie.ts';

/** Phrases that decide which of several texts a common name means. */
export interface Cues {
  readonly speaking: WordTrie<true>;
  readonly against: WordTrie<true>;
}

export function cuesOf(phrases: {
  readonly cues: readonly string[];
  readonly against: readonly string[];
}): Cues {
  return { speaking: trieOf(phrases.cues), against: trieOf(phrases.against) };
}

function trieOf(phrases: readonly string[]): WordTrie<true> {
  const trie = new WordTrie<true>();
  for (const phrase of phrases) trie.add(wordsOf(phrase), true);
  return trie;
}

/** Tokens of the same sentence, at most so many on either side. */
const reach = 30;

/** Where the sentence around some tokens begins and ends, within reach. */
export function sentenceAround(
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  let from = start;
  while (
    from > Math.max(0, start - reach) &&
    !breaksAt(tokens, from - 1) &&
    !endsSentence(tokens, from - 1)
  )
    from--;
  let to = end;
  while (
    to < Math.min(tokens.length, end + reach) &&
    !breaksAt(tokens, to) &&
    !endsSentence(tokens, to)
  )
    to++;
  return { from, to };
}

/** What the sentence around a name says: that it means ours, another, or nothing. */
export function verdict(
  tokens: readonly Token[],
  start: number,
  end: number,
  cues: Cues,
): 'ours' | 'other' | 'open' {
  const { from, to } = sentenceAround(tokens, start, end);
  let speaking = false;
  for (let at = from; at < to; at++) {
    if (cues.against.hits(tokens, at).length > 0) return 'other';
    const inside = at >= start && at < end;
    speaking ||= !inside && cues.speaking.hits(tokens, at).length > 0;
  }
  return speaking ? 'ours' : 'open';
}
