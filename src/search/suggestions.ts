import { wordsOf } from './tokens.ts';

/** What of a line of the catalogue suggestions are made from. */
export interface Suggestible {
  readonly type: 'instrument' | 'group' | 'country' | 'topic' | 'practice';
  readonly id: string;
  readonly title: string;
  readonly short_title: string;
  readonly cite_as: string;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly string[];
}

export interface Suggestion {
  readonly type: Suggestible['type'];
  readonly id: string;
  /** What the page is called. */
  readonly label: string;
  /** The name that begins with what was typed: «MILF» for «mil». */
  readonly matched: string;
}

/** Pages whose name, or a word of it, begins with what was typed, the likeliest first. */
export type Suggest = (typed: string, limit: number) => readonly Suggestion[];

/** A name from one of its words on: «Moro Islamic Liberation Front» also stands under «liberation front». */
interface Key {
  /** Folded words joined by single spaces. */
  readonly text: string;
  readonly rank: number;
  readonly suggestion: Suggestion;
}

const ranks = { abbreviation: 0, nameStart: 1, wordStart: 2 } as const;
/** Instruments and groups are what people look for by name. */
const types: readonly Suggestible['type'][] = [
  'instrument',
  'group',
  'country',
  'topic',
  'practice',
];

/** Prepare suggestions over a catalogue: sorted names, found by bisection, so that each answer is immediate. */
export function buildSuggestions(catalogue: readonly Suggestible[]): Suggest {
  const keys = catalogue.flatMap(keysOf).sort((a, b) => compareText(a.text, b.text));
  return (typed, limit) => {
    const prefix = wordsOf(typed).join(' ');
    if (prefix === '') return [];
    const best = new Map<string, Key>();
    for (const key of keysFrom(keys, prefix)) {
      const page = `${key.suggestion.type}:${key.suggestion.id}`;
      const known = best.get(page);
      if (known === undefined || compareKeys(key, known) < 0) best.set(page, key);
    }
    return [...best.values()]
      .sort(compareKeys)
      .slice(0, limit)
      .map((key) => key.suggestion);
  };
}

function keysOf(entry: Suggestible): Key[] {
  const { type, id, short_title: label } = entry;
  const names = new Set([entry.short_title, entry.title, entry.cite_as, ...entry.aliases]);
  return [
    ...entry.abbreviations.flatMap((name) => {
      const suggestion = { type, id, label, matched: name };
      return { text: wordsOf(name).join(' '), rank: ranks.abbreviation, suggestion };
    }),
    ...[...names].flatMap((name) => {
      const words = wordsOf(name);
      return words.map((_, index) => ({
        text: words.slice(index).join(' '),
        rank: index === 0 ? ranks.nameStart : ranks.wordStart,
        suggestion: { type, id, label, matched: name },
      }));
    }),
  ];
}

function* keysFrom(keys: readonly Key[], prefix: string): Generator<Key> {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(keys[middle]?.text ?? '', prefix) < 0) low = middle + 1;
    else high = middle;
  }
  for (let at = low; keys[at]?.text.startsWith(prefix) === true; at += 1) {
    const key = keys[at];
    if (key !== undefined) yield key;
  }
}

/** Abbreviations first, then starts of names, then starts of words; whole before longer; then by type and label. */
function compareKeys(a: Key, b: Key): number {
  return (
    a.rank - b.rank ||
    a.text.length - b.text.length ||
    types.indexOf(a.suggestion.type) - types.indexOf(b.suggestion.type) ||
    compareText(a.suggestion.label, b.suggestion.label) ||
    compareText(a.suggestion.id, b.suggestion.id)
  );
}

/** By code units: the order that bisection needs, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
