import type { TermRange, WordTree } from './lexicon.ts';
import { rangeOf } from './lexicon.ts';

/** Words that differ from the one sought by a few typing errors. */
export interface Misspelt extends TermRange {
  readonly typos: number;
  /** The word, or the beginning that all these words share. */
  readonly text: string;
  /** Whether `text` is the beginning of words and not a word. */
  readonly open: boolean;
}

/** How many errors a word may have: short words and numbers none, as in Meilisearch. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  const length = Array.from(word).length;
  if (length < 5 || /^\d+$/.test(word)) return 0;
  return length < 9 ? 1 : 2;
}

/** How many words of one and of two errors are looked for, in the order of words: Meilisearch's own bounds. */
const mostWords: readonly number[] = [0, 150, 50];

/**
 * The words of the tree within the errors allowed: a letter too many, missing or wrong, or two
 * neighbours exchanged. A wrong first letter counts one more. With `asPrefix` it is enough that a
 * word begins so. Words without any error are not among them.
 */
export function misspellings(tree: WordTree, word: string, asPrefix: boolean): Misspelt[] {
  const allowed = typosAllowed(word);
  if (allowed === 0) return [];
  return new TypoWalk(word, allowed, asPrefix).run(tree);
}

/**
 * A walk down the tree that carries the rows of the Damerau–Levenshtein table (optimal string
 * alignment) along: one row a character, so what words share is worked out once, and a branch ends
 * where no word below can come near enough. MiniSearch's own `fuzzyGet` knows neither exchanged
 * neighbours nor errors within a prefix.
 */
class TypoWalk {
  private readonly found: Misspelt[] = [];
  private readonly counts = [0, 0, 0];
  private readonly width: number;
  private readonly rows: Uint8Array;
  private readonly path: string[] = [];
  private readonly word: string;
  private readonly allowed: number;
  private readonly asPrefix: boolean;

  constructor(word: string, allowed: number, asPrefix: boolean) {
    this.word = word;
    this.allowed = allowed;
    this.asPrefix = asPrefix;
    this.width = word.length + 1;
    // Beyond `word.length + allowed` characters nothing comes nearer; one row to notice it.
    this.rows = new Uint8Array(this.width * (word.length + allowed + 2));
    for (let column = 0; column < this.width; column += 1) this.rows[column] = column;
  }

  run(tree: WordTree): Misspelt[] {
    this.descend(tree, 0, Infinity);
    return this.found;
  }

  /** Visit what is below a node at a depth; `nearest` is the least distance of any beginning of the path. */
  private descend(node: WordTree, depth: number, nearest: number): void {
    for (const [edge, below] of node) {
      if (typeof below === 'number') {
        const distance = this.asPrefix ? nearest : this.distanceAt(depth);
        this.add({ from: below, to: below + 1 }, distance, false);
      } else {
        this.follow(edge, below, depth, nearest);
      }
      this.path.length = depth;
    }
  }

  private follow(edge: string, below: WordTree, start: number, before: number): void {
    let nearest = before;
    let depth = start;
    for (let at = 0; at < edge.length; at += 1) {
      this.path[depth] = edge[at] ?? '';
      depth += 1;
      const least = this.fillRow(depth);
      nearest = Math.min(nearest, this.distanceAt(depth));
      if (least > this.limit() || (this.asPrefix && nearest === 0)) {
        // Nothing below comes nearer than a beginning did already.
        if (this.asPrefix) this.add(rangeOf(below), nearest, true);
        return;
      }
    }
    this.descend(below, depth, nearest);
  }

  /** A wrong first letter leaves one error less. */
  private limit(): number {
    return this.path[0] === this.word[0] ? this.allowed : this.allowed - 1;
  }

  private distanceAt(depth: number): number {
    return this.rows[depth * this.width + this.word.length] ?? Infinity;
  }

  private add(range: TermRange | undefined, distance: number, open: boolean): void {
    const typos = distance + (this.path[0] === this.word[0] ? 0 : 1);
    const room = (mostWords[typos] ?? 0) - (this.counts[typos] ?? 0);
    if (range === undefined || distance === 0 || typos > this.allowed || room <= 0) return;
    const to = Math.min(range.to, range.from + room);
    this.counts[typos] = (this.counts[typos] ?? 0) + to - range.from;
    this.found.push({ from: range.from, to, typos, text: this.path.join(''), open });
  }

  /** Work out the row of the path's last character and return the least distance in it. */
  private fillRow(depth: number): number {
    const { rows, width, word, path } = this;
    const row = depth * width;
    const above = row - width;
    const character = path[depth - 1];
    rows[row] = depth;
    let least = depth;
    for (let column = 1; column < width; column += 1) {
      const same = character === word[column - 1];
      let distance = Math.min(
        (rows[above + column] ?? 0) + 1,
        (rows[row + column - 1] ?? 0) + 1,
        (rows[above + column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (this.exchanged(depth, column)) {
        distance = Math.min(distance, (rows[above - width + column - 2] ?? 0) + 1);
      }
      rows[row + column] = distance;
      least = Math.min(least, distance);
    }
    return least;
  }

  /** Whether the last two characters of the path are these two of the word the other way round. */
  private exchanged(depth: number, column: number): boolean {
    const { word, path } = this;
    return (
      depth > 1 &&
      column > 1 &&
      path[depth - 1] === word[column - 2] &&
      path[depth - 2] === word[column - 1]
    );
  }
}
