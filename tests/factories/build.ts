import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../indexer/build.ts';
import type { BuildResult } from '../../indexer/build.ts';
import type { AnyDocument, CatalogueEntry } from '../../src/library/documents.ts';
import type { Manifest } from '../../src/library/snapshot.ts';
import type { FileTree } from './corpus.ts';
import { temporaryFolder, writeTree } from './corpus.ts';

/** A corpus folder with a data folder: build it, look at what was published, change it, build again. */
export interface Workshop {
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Write files into the corpus. */
  write(files: FileTree): void;
  build(): Promise<BuildResult>;
  /** Every file of the snapshot in use, as text by its path. */
  published(): ReadonlyMap<string, string>;
  manifest(): Manifest;
  catalogue(): readonly CatalogueEntry[];
  documents(): readonly AnyDocument[];
}

export function workshop(tree: FileTree): Workshop {
  const [corpusDir, dataDir] = [writeTree(tree), temporaryFolder()];
  const options = { corpusDir, dataDir, writer: null, threads: 1 };
  const published = (): ReadonlyMap<string, string> => {
    const name = readFileSync(path.join(dataDir, 'current'), 'utf8').trim();
    return filesBelow(path.join(dataDir, 'snapshots', name));
  };
  const json = (file: string): unknown => JSON.parse(published().get(file) ?? 'null');
  return {
    corpusDir,
    dataDir,
    write: (files) => void writeTree(files, corpusDir),
    build: () => build(options),
    published,
    manifest: () => json('manifest.json') as Manifest,
    catalogue: () => json('catalogue.json') as readonly CatalogueEntry[],
    documents: () =>
      [...published()]
        .filter(([file]) => file.includes('/'))
        .map(([, text]) => JSON.parse(text) as AnyDocument),
  };
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
