import type { KnownSnapshot } from '../src/library/snapshot-files.ts';
import type { Drafted } from './draft.ts';
import type { LinkedFile } from './link.ts';

/** What is kept of a file between two builds. */
export interface RememberedFile {
  /** Of the bytes of the file. */
  readonly hash: string;
  readonly drafted: Drafted;
  readonly linked: LinkedFile;
}

/** What one build leaves for the next, so that only what has changed is done again. */
export interface Memory {
  /** Of `vocabulary.yaml`: drafts depend on it. */
  readonly vocabulary: string;
  /** By path. */
  readonly files: ReadonlyMap<string, RememberedFile>;
  /** The snapshot that was published last, with the SHA-256 of each of its files. */
  readonly snapshot: KnownSnapshot | undefined;
}

export const noMemory: Memory = { vocabulary: '', files: new Map(), snapshot: undefined };
