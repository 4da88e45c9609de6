import { wordsOf } from './words.ts';

/** So many words in a row are no chance: they were copied. */
const runLength = 8;

/** Every run of eight words in the fact sheets, with the ids of the sheets that have it. */
export type Runs = ReadonlyMap<string, ReadonlySet<string>>;

export function runsOf(texts: readonly { readonly id: string; readonly text: string }[]): Runs {
  const runs = new Map<string, Set<string>>();
  for (const { id, text } of texts) {
    for (const run of windows(wordsOf(text))) {
      runs.set(run, (runs.get(run) ?? new Set()).add(id));
    }
  }
  return runs;
}

/** Names of more than one word by their first: whoever names a treaty copies nobody. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

export function namesOf(texts: readonly string[]): Names {
  const names = new Map<string, (readonly string[])[]>();
  for (const words of texts.map(wordsOf)) {
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    names.set(first, [...(names.get(first) ?? []), words]);
  }
  return names;
}

/** A run of words and the sheet that has it too. */
export interface SharedRun {
  readonly run: string;
  readonly id: string;
}

/** The first run that a text shares with one of the sheets, names aside; `only` looks at one sheet. */
export function sharedRun(
  text: string,
  runs: Runs,
  names: Names,
  only?: string,
): SharedRun | undefined {
  for (const run of windows(withoutNames(wordsOf(text), names))) {
    const id = [...(runs.get(run) ?? [])].find((one) => only === undefined || one === only);
    if (id !== undefined) return { run, id };
  }
  return undefined;
}

function windows(words: readonly string[]): readonly string[] {
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, start) =>
    words.slice(start, start + runLength).join(' '),
  );
}

/** Each word of a name gives way to a mark that no sheet has. */
function withoutNames(words: readonly string[], names: Names): readonly string[] {
  const plain = [...words];
  for (const [start, word] of words.entries()) {
    for (const name of names.get(word) ?? []) {
      const stands = name.every((part, index) => words[start + index] === part);
      if (stands) plain.fill('«»', start, start + name.length);
    }
  }
  return plain;
}
