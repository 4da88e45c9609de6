import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareText } from './fault.ts';
import type { Fault } from './fault.ts';
import { notUtf8 } from './rules/not-utf8.ts';
import { tooLarge } from './rules/too-large.ts';

/** A file of the corpus as it stands on the disk. */
export interface CorpusFile {
  /** Below the corpus folder, with `/`: «international/opac.md». */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

export interface CorpusFiles {
  /** Markdown and YAML files, sorted by path. */
  readonly files: readonly CorpusFile[];
  readonly faults: readonly Fault[];
}

/** 1 MiB: no summary of a law is longer, and a larger file would stop the build for others. */
export const maxFileSize = 1024 * 1024;

/** Read every Markdown and YAML file below a folder. Throws what the disk throws. */
export function readCorpus(folder: string): CorpusFiles {
  const files: CorpusFile[] = [];
  const faults: Fault[] = [];
  for (const name of corpusPaths(folder)) {
    const result = readCorpusFile(folder, name);
    if (result === undefined) continue;
    if ('rule' in result) faults.push(result);
    else files.push(result);
  }
  return { files, faults };
}

function corpusPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort(compareText);
}

/** `undefined` for a file that has gone since the folder was listed: editors put files aside while saving. */
function readCorpusFile(folder: string, name: string): CorpusFile | Fault | undefined {
  const file = path.join(folder, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.size > maxFileSize) return tooLarge(name, found.size);
  const bytes = readFileSync(file);
  try {
    // A byte order mark is no text: the decoder takes it away.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path: name, text, hash: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return notUtf8(name, bytes);
  }
}
