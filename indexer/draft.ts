import type { Pinpoint } from '../src/law/pinpoint.ts';
import type { Fault } from './fault.ts';
import type { Packed } from './packed.ts';
import type { Facts, FileType, PageData } from './parsed-file.ts';
import type { Prose } from './prose.ts';

/**
 * What one file gives by itself, before anything is known of the others: plain data that can be kept
 * and sent between threads. It depends on the file's path and text and on the vocabulary alone.
 */
export interface Draft {
  readonly path: string;
  readonly type: FileType;
  /** The file's name without its ending. */
  readonly name: string;
  /** Absent when the front matter is missing or wrong. */
  readonly page?: PageData;
  readonly parts: readonly DraftPart[];
  /** How many questions stand under «Open questions». */
  readonly openQuestions: number;
  readonly faults: readonly Fault[];
  /** Nothing is known of what the file holds: links into it are no faults of their own. */
  readonly isUnread?: true;
}

export interface DraftPart {
  readonly type: 'provision' | 'section';
  readonly level: number;
  /** Provisions only. */
  readonly pin?: Pinpoint;
  /** What follows the pin; the whole title of a section. */
  readonly caption: string;
  readonly anchor: string;
  readonly facts: Facts;
  /** Whether it says something, or only holds its parts. */
  readonly hasText: boolean;
}

/** The texts of a file, apart from its draft: only linking looks at them. */
export interface DraftProse {
  readonly summary: Prose;
  /** In the order of the draft's parts. */
  readonly parts: readonly Prose[];
}

/** A draft with its texts. */
export interface Drafted {
  readonly draft: Draft;
  readonly prose: Packed<DraftProse>;
}
