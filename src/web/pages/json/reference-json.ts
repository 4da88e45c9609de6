import type { Reference } from '../../../library/documents.ts';
import { pathOf } from '../../../paths.ts';

/** One end of a link between two texts. */
export interface ReferenceJson {
  /** `opac#art-4-1`, `crc`, `topic:release`. */
  readonly id: string;
  readonly citation: string;
  readonly heading: string;
  /** A relation of the vocabulary; `cites` for a citation found in the text. */
  readonly relation: string;
  readonly note?: string;
  readonly url: string;
}

/** What a place cites and what cites it. */
export interface CitesJson {
  readonly cites: readonly ReferenceJson[];
  readonly cited_by: readonly ReferenceJson[];
}

export function citesJson(references: readonly Reference[]): CitesJson {
  const inDirection = (direction: Reference['direction']) =>
    references.filter((reference) => reference.direction === direction).map(referenceJson);
  return { cites: inDirection('out'), cited_by: inDirection('in') };
}

function referenceJson({ other, label, heading, type, note }: Reference): ReferenceJson {
  const said = note === undefined ? {} : { note };
  return { id: other, citation: label, heading, relation: type, ...said, url: pathOf(other) };
}
