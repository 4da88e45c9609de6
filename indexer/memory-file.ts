import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OwnDocument } from './document-body.ts';
import type { Draft, DraftProse } from './draft.ts';
import type { LinkedFile } from './link.ts';
import type { Memory, RememberedFile } from './memory.ts';
import { noMemory } from './memory.ts';
import { Packed } from './packed.ts';

/**
 * The memory of the last build on the disk. It is only ever a way to be quicker: a file that is
 * missing, old or damaged is no memory. Each remembered file has three lines of JSON, of which only
 * the first is parsed when the memory is loaded; a last line tells that nothing is missing.
 */
const nameOfFile = 'memory.jsonl';
const lastLine = 'end';
const noDocument = 'null';

interface Head {
  /** The program that wrote it: another one may see files with other eyes. */
  readonly program: string;
  readonly vocabulary: string;
  readonly snapshot: { readonly hash: string; readonly files: readonly [string, string][] } | null;
}

interface FirstLine {
  readonly hash: string;
  readonly draft: Draft;
  readonly linked: Omit<LinkedFile, 'document'>;
}

export function loadMemory(dataDir: string): Memory {
  try {
    return parseMemory(readFileSync(path.join(dataDir, 'cache', nameOfFile), 'utf8'));
  } catch {
    return noMemory;
  }
}

/** Written aside and renamed. Nothing waits for the disk, and no build fails for it: losing it costs one full build. */
export function saveMemory(dataDir: string, memory: Memory): void {
  try {
    writeMemory(path.join(dataDir, 'cache'), printMemory(memory));
  } catch {
    // The disk is full, or another build was quicker.
  }
}

function writeMemory(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  // Whatever a killed build has left here.
  for (const name of readdirSync(folder)) {
    if (name !== nameOfFile) rmSync(path.join(folder, name), { force: true });
  }
  const aside = path.join(folder, `${nameOfFile}-${process.pid}`);
  writeFileSync(aside, text);
  renameSync(aside, path.join(folder, nameOfFile));
}

function printMemory({ vocabulary, files, snapshot }: Memory): string {
  const head: Head = {
    program: programPrint(),
    vocabulary,
    snapshot: snapshot === undefined ? null : { hash: snapshot.hash, files: [...snapshot.files] },
  };
  const lines = [...files.values()].flatMap(linesOf);
  return [JSON.stringify(head), ...lines, lastLine].join('\n');
}

function linesOf({ hash, drafted, linked }: RememberedFile): readonly string[] {
  const { document, ...rest } = linked;
  const first: FirstLine = { hash, draft: drafted.draft, linked: rest };
  return [JSON.stringify(first), drafted.prose.text, document?.text ?? noDocument];
}

function parseMemory(text: string): Memory {
  const [headLine = '', ...lines] = text.split('\n');
  const head = JSON.parse(headLine) as Head;
  if (head.program !== programPrint() || lines.at(-1) !== lastLine) return noMemory;
  const files = new Map<string, RememberedFile>();
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const [first = '', prose = '', document = ''] = lines.slice(at, at + 3);
    const { hash, draft, linked } = JSON.parse(first) as FirstLine;
    files.set(draft.path, {
      hash,
      drafted: { draft, prose: Packed.from<DraftProse>(prose) },
      linked: {
        ...linked,
        document: document === noDocument ? undefined : Packed.from<OwnDocument>(document),
      },
    });
  }
  const { vocabulary, snapshot } = head;
  const known =
    snapshot === null ? undefined : { hash: snapshot.hash, files: new Map(snapshot.files) };
  return { vocabulary, files, snapshot: known };
}

/** What tells one state of the program from another: its own text, as far as drafts and links depend on it. */
function programPrint(): string {
  const root = path.join(import.meta.dirname, '..');
  const files = ['indexer', 'src/law', 'src/citations'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const print = createHash('sha256').update(process.version);
  for (const name of [...files, `src/paths${path.extname(import.meta.filename)}`].sort()) {
    print.update(name).update(readFileSync(path.join(root, name)));
  }
  return print.digest('hex');
}
