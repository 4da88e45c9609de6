import type { Synonyms } from './engine.ts';
import type { SearchRecord } from './record.ts';

/** The port through which the indexer brings a snapshot's records to search servers. */
export interface SearchPublisher {
  /**
   * Bring the servers to this content. Searches are answered from the old index until the new one is
   * whole and verified. Rejects with {@link PublishingFailed} when a server cannot take it; then its
   * old index answers on.
   */
  publish(content: PublishedContent, tell?: TellStage): Promise<readonly PublishReport[]>;
  /**
   * Go back to the index before, where it is still kept. Rejects with {@link PublishingFailed}
   * when there is none.
   */
  rollback(): Promise<readonly RollbackReport[]>;
}

/** All records of a snapshot. */
export interface PublishedContent {
  /** The name of the snapshot: its content hash. */
  readonly snapshot: string;
  readonly records: readonly SearchRecord[];
  readonly synonyms: Synonyms;
}

/** Told that a stage of so many steps begins; gives a function that is told how many were just done. */
export type TellStage = (name: string, steps: number) => (done: number) => void;

/** What was done on one server. */
export interface PublishReport {
  /** Host and port. */
  readonly server: string;
  /** `full`: a new index, swapped in; `incremental`: changed in place; `unchanged`: nothing to do. */
  readonly kind: 'full' | 'incremental' | 'unchanged';
  /** Why it was a full one: «the settings changed». */
  readonly reason: string;
  /** Documents on this server, by index. */
  readonly provisions: number;
  readonly pages: number;
  /** Documents that were sent, and that were deleted. */
  readonly sent: number;
  readonly deleted: number;
  /** Milliseconds by stage, in their order. */
  readonly durations: Readonly<Record<string, number>>;
  /** ISO 8601: until when the index before is kept for `rollback`; `null` when there is none. */
  readonly keptUntil: string | null;
}

export interface RollbackReport {
  readonly server: string;
  /** The snapshot that the server answers from now, and the one that it answered from. */
  readonly snapshot: string | null;
  readonly before: string | null;
}

/** Some servers could not be published to, or rolled back; all of them were tried. */
export class PublishingFailed extends Error {
  override readonly name = 'PublishingFailed';
  /** What was done on the other servers. */
  readonly reports: readonly (PublishReport | RollbackReport)[];

  /** `failures`: a sentence for each server that failed, which names it. */
  constructor(failures: readonly string[], reports: readonly (PublishReport | RollbackReport)[]) {
    super(failures.join('\n'));
    this.reports = reports;
  }
}
