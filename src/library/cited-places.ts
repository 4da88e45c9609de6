import type { Citation } from '../citations/find.ts';
import { findCitations } from '../citations/find.ts';
import { buildNames } from '../citations/names.ts';
import type { PlacedPin, Resolution } from '../citations/resolve.ts';
import { resolveCitation } from '../citations/resolve.ts';
import { citationInQuery } from '../citations/search-text.ts';
import type { CitablePlace, CitableText } from './documents.ts';
import type { SnapshotReader } from './read-snapshot.ts';

/** A citation found in a text, with what it leads to. */
export interface ResolvedCitation extends Pick<Citation, 'surface' | 'start' | 'end'> {
  readonly resolution: Resolution;
}

/** Follows citations to the texts of one snapshot. */
export interface CitedPlaces {
  /** Every text that can be cited, with its places. */
  readonly texts: readonly CitableText[];
  /** What a text cites, when the whole of it is a citation; `null` when it is none. */
  readonly resolve: (text: string) => Resolution | null;
  /** Every citation of a running text, in its order. */
  readonly check: (text: string) => readonly ResolvedCitation[];
  /** The provision at an anchor of an instrument. */
  readonly place: (instrument: string, anchor: string) => CitablePlace | undefined;
}

export async function openCitedPlaces(reader: SnapshotReader): Promise<CitedPlaces> {
  const texts = (await reader.readJson('citable.json')) as readonly CitableText[];
  const names = buildNames(texts.map(({ work }) => work));
  const byWork = new Map(texts.map(({ work, places }) => [work.id, places]));
  const pins = (work: string): readonly PlacedPin[] => byWork.get(work) ?? [];
  return {
    texts,
    resolve: (text) => citationInQuery(text, names, pins),
    check: (text) =>
      findCitations(text, names).map((citation) => ({
        surface: citation.surface,
        start: citation.start,
        end: citation.end,
        resolution: resolveCitation(citation, pins),
      })),
    place: (instrument, anchor) => byWork.get(instrument)?.find((each) => each.anchor === anchor),
  };
}
