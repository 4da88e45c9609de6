import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validCorpus } from './valid-corpus.ts';

export { validCorpus } from './valid-corpus.ts';

/** The files of a corpus by path: texts, or bytes where they are no text. */
export type FileTree = Readonly<Record<string, string | Uint8Array>>;

/** What to do with one file of a valid corpus: another text, a change of its text, or nothing left of it. */
export type FileChange = string | Uint8Array | ((text: string) => string) | null;

/** The valid corpus with some files changed. */
export function corpusWith(changes: Readonly<Record<string, FileChange>>): FileTree {
  return treeWith(validCorpus, changes);
}

/** Files with some of them changed. */
export function treeWith(files: FileTree, changes: Readonly<Record<string, FileChange>>): FileTree {
  const tree: Record<string, string | Uint8Array> = { ...files };
  for (const [file, change] of Object.entries(changes)) {
    const text = files[file];
    if (change === null) Reflect.deleteProperty(tree, file);
    else if (typeof change !== 'function') tree[file] = change;
    else tree[file] = change(typeof text === 'string' ? text : '');
  }
  return tree;
}

/** One place in a text replaced; fails when the text does not hold it, so that no test tests nothing. */
export function replaced(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The valid corpus has no “${from}”`);
    return text.replace(from, () => to);
  };
}

/** A folder of its own with these files in it. */
export function writeTree(tree: FileTree, folder = temporaryFolder()): string {
  for (const [name, content] of Object.entries(tree)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'servanda-'));
}
