import type { Meilisearch } from 'meilisearch';
import type { IndexNames } from '../index-names.ts';

/** A server that is published to. */
export interface Target {
  /** Host and port, for people. */
  readonly host: string;
  /** With the key that may write the indexes of the site. */
  readonly client: Meilisearch;
  /** With the key that sees every task; without it a swap is known by its marker. */
  readonly tasksClient: Meilisearch | undefined;
  readonly names: IndexNames;
  /** Which part of the collection it holds, of how many; 1 of 1 for the whole. */
  readonly part: number;
  readonly parts: number;
  /** Milliseconds for which a server that was reached once may stay away: it restarts, and goes on. */
  readonly patience: number;
}
