import SearchableMap from 'minisearch/SearchableMap';

/** Terms whose numbers follow one another: from `from` to before `to`. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A node of MiniSearch's radix tree: edges of one or more characters to further nodes, and the empty
 * edge to the number of the word that ends here. Edges stand in the order of the words.
 */
export type WordTree = Map<string, WordTree | number>;

/** The words of an index by their numbers, in MiniSearch's radix tree. */
export interface Lexicon {
  readonly tree: WordTree;
  numberOf(word: string): number | undefined;
  /** The words that begin so. */
  startingWith(prefix: string): TermRange | undefined;
}

/** Put sorted words into a tree; a word's number is its place. */
export function openLexicon(words: readonly string[]): Lexicon {
  // The tree is ours, so that `typos.ts` can walk it; MiniSearch fills it and looks words up.
  const tree: WordTree = new Map();
  const map = new SearchableMap<number>(tree as SearchableMap<number>['_tree']);
  for (const [number, word] of words.entries()) map.set(word, number);
  return {
    tree,
    numberOf: (word) => map.get(word),
    startingWith: (prefix) => rangeOf(subtree(tree, prefix)),
  };
}

/** The node below which all words with the prefix stand. */
function subtree(tree: WordTree, prefix: string): WordTree | undefined {
  if (prefix === '') return tree;
  for (const [edge, below] of tree) {
    if (edge === '' || typeof below === 'number' || edge[0] !== prefix[0]) continue;
    if (edge.startsWith(prefix)) return below;
    return prefix.startsWith(edge) ? subtree(below, prefix.slice(edge.length)) : undefined;
  }
  return undefined;
}

/** All words below a node: since they are numbered in order, the first and the last say it. */
export function rangeOf(node: WordTree | undefined): TermRange | undefined {
  if (node === undefined) return undefined;
  return { from: firstBelow(node), to: lastBelow(node) + 1 };
}

function firstBelow(node: WordTree): number {
  for (const below of node.values()) {
    return typeof below === 'number' ? below : firstBelow(below);
  }
  return 0;
}

function lastBelow(node: WordTree): number {
  let last: WordTree | number = 0;
  for (const below of node.values()) last = below;
  return typeof last === 'number' ? last : lastBelow(last);
}
