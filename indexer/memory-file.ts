import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from './draft.ts';
import { packDrafted, packLinked, unpackDrafted, unpackLinked } from './crew-messages.ts';
import type { SentLinked } from './crew-messages.ts';
import type { Memory, RememberedFile } from './memory.ts';
import { noMemory } from './memory.ts';

/**
 * The memory of the last build on the disk. It is only ever a way to be quicker: a file that is
 * missing, old or damaged is no memory. Each remembered file has three lines of JSON, of which only
 * the first is parsed when the memory is loaded; a last line tells that nothing is missing.
 */
const nameOfFile = 'memory.jsonl';
const lastLine = 'end';

interface Head {
  /** The program that wrote it: another one may see files with other eyes. */
  readonly program: string;
  readonly vocabulary: string;
  readonly snapshot: { readonly hash: string; readonly files: readonly [string, string][] } | null;
}

interface FirstLine {
  readonly hash: string;
  readonly draft: Draft;
  readonly linked: Omit<SentLinked, 'document'>;
}

export function loadMemory(dataDir: string): Memory {
  try {
    return parseMemory(readFileSync(path.join(dataDir, 'cache', nameOfFile), 'utf8'));
  } catch {
    return noMemory;
  }
}

/** Written aside and renamed. Nothing waits for the disk: losing it costs one full build. */
export function saveMemory(dataDir: string, memory: Memory): void {
  const folder = path.join(dataDir, 'cache');
  mkdirSync(folder, { recursive: true });
  const aside = path.join(folder, `${nameOfFile}-${process.pid}`);
  writeFileSync(aside, printMemory(memory));
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
  const { draft, prose } = packDrafted(drafted);
  const { document, ...rest } = packLinked(linked);
  const first: FirstLine = { hash, draft, linked: rest };
  return [JSON.stringify(first), prose, document ?? 'null'];
}

function parseMemory(text: string): Memory {
  const [first = '', ...lines] = text.split('\n');
  const head = JSON.parse(first) as Head;
  if (head.program !== programPrint() || lines.at(-1) !== lastLine) return noMemory;
  const files = new Map<string, RememberedFile>();
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const { hash, draft, linked } = JSON.parse(lines[at] ?? '') as FirstLine;
    const document = lines[at + 2] === 'null' ? null : (lines[at + 2] ?? null);
    files.set(draft.path, {
      hash,
      drafted: unpackDrafted({ draft, prose: lines[at + 1] ?? '' }),
      linked: unpackLinked({ ...linked, document }),
    });
  }
  const { vocabulary, snapshot } = head;
  const known =
    snapshot === null ? undefined : { hash: snapshot.hash, files: new Map(snapshot.files) };
  return { vocabulary, files, snapshot: known };
}

/** What tells one state of the program from another: the content of each of its files that a draft depends on. */
function programPrint(): string {
  const root = path.join(import.meta.dirname, '..');
  const print = createHash('sha256').update(process.version);
  for (const folder of ['indexer', 'src/law', 'src/citations']) {
    for (const name of readdirSync(path.join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (!/\.[jt]s$/.test(name)) continue;
      print.update(name).update(readFileSync(path.join(root, folder, name)));
    }
  }
  return print.digest('hex');
}
