import type { MissingPart } from '../engine.ts';
import type { Answer } from './answers.ts';
import type { Marker } from './marker.ts';
import type { IsSynonymKey } from './query-text.ts';
import type { Question } from './questions.ts';

/** What came back for questions that were asked together. */
export interface Asked {
  /** In the order of the questions. */
  readonly answers: readonly Answer[];
  /** What the indexes that answered hold. */
  readonly markers: readonly Marker[];
  readonly missing: readonly MissingPart[];
}

/** How questions are asked. */
export interface Asking {
  readonly isSynonymKey: IsSynonymKey;
  readonly signal: AbortSignal;
}

/** Asks questions of an index, on one server or in parts on several. Rejects as the client does. */
export type Ask = (questions: readonly Question[], asking: Asking) => Promise<Asked>;
