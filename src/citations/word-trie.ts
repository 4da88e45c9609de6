import { unprefixed } from './fold.ts';
import type { Token } from './tokens.ts';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  values?: V[];
}

/** What the trie knows by the words from a token on. */
export interface TrieHit<V> {
  /** The token after the last. */
  readonly end: number;
  readonly values: readonly V[];
}

/** Marks that may stand between the words of one name: «AP-II», «N’Djamena», «Act, 2015», «GC (IV)». */
const joints = new Set(['-', "'", ',', '(', ')', '/', '"', ':', '.', '°', 'º']);

/** Words that a name may have or lack: «the Rights and (the) Welfare», «sobre (los) Derechos». */
const articles = new Set(['the', 'la', 'le', 'les', 'l', 'el', 'los', 'las']);

/** Words before a number that say only that a number follows. */
const numberSigns = new Set([
  'no',
  'nos',
  'n',
  'num',
  'nums',
  'numero',
  'number',
  'nr',
  'nro',
  'رقم',
]);

/**
 * Names by their words: however many names there are, looking one up costs as many steps as it has
 * words. Marks between words do not count, nor do articles and number signs.
 */
export class WordTrie<V> {
  readonly #root: Node<V> = { next: new Map() };

  /** Add a name by its folded words; articles and number signs may stand among them. */
  add(words: readonly string[], value: V): void {
    let node = this.#root;
    if (words.length === 0) return;
    for (const word of essentialWords(words)) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    (node.values ??= []).push(value);
  }

  /** Every name that begins at a token, the shortest first; almost always none. */
  hits(tokens: readonly Token[], at: number): readonly TrieHit<V>[] {
    const first = child(this.#root, tokens[at]?.norm ?? '');
    if (first === undefined) return none;
    const hits: TrieHit<V>[] = [];
    let node: Node<V> | undefined = first;
    let end = at + 1;
    while (node !== undefined) {
      if (node.values !== undefined) hits.push({ end, values: node.values });
      if (node.next.size === 0) break;
      const step: Step<V> | undefined = nextWord(node, tokens, end);
      node = step?.node;
      end = step?.end ?? end;
    }
    return hits;
  }
}

/** The words without what a name may have or lack. The first word always counts. */
function essentialWords(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) =>
      index === 0 ||
      !(articles.has(word) || (numberSigns.has(word) && /^\d/.test(words[index + 1] ?? ''))),
  );
}

/** Almost every word begins no name: that costs nothing but the looking up. */
const none: readonly never[] = [];

/** The longest run of marks and small words that is stepped over inside a name. */
const reach = 4;

interface Step<V> {
  readonly node: Node<V>;
  readonly end: number;
}

function nextWord<V>(node: Node<V>, tokens: readonly Token[], from: number): Step<V> | undefined {
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') return undefined;
    const next = token.kind === 'mark' ? undefined : child(node, token.norm);
    if (next !== undefined) return { node: next, end: at + 1 };
    if (!mayBeSkipped(token, tokens, at)) return undefined;
  }
  return undefined;
}

/** Whether a token says only that a number follows: «No.», «n°». */
export function isNumberSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && numberSigns.has(token.norm) && token.kind === 'word';
}

function mayBeSkipped(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.kind === 'mark') return joints.has(token.norm) && !endsSentence(tokens, at);
  return articles.has(token.norm) || numberSigns.has(token.norm);
}

/** Whether the full stop at a token ends a sentence: not behind «v.», «No.», «Art.» or inside «1.6». */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, stop, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (stop?.norm !== '.') return false;
  if (after === undefined || after.kind === 'break') return true;
  return after.gap === 'space' && (before?.kind !== 'word' || before.text.length > 4);
}

function child<V>(node: Node<V>, word: string): Node<V> | undefined {
  const exact = node.next.get(word);
  if (exact !== undefined || !isArabic(word)) return exact;
  for (const form of unprefixed(word)) {
    const found = node.next.get(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isArabic(word: string): boolean {
  return word.charCodeAt(0) >= 0x600;
}
