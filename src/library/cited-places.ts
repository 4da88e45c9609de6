import { buildNames } from '../citations/names.ts';
import type { PlacedPin, Resolution } from '../citations/resolve.ts';
import { citationInQuery } from '../citations/search-text.ts';
import type { CitablePlace, CitableText } from './documents.ts';
import type { SnapshotReader } from './read-snapshot.ts';

/** Follows citations to the texts of one snapshot. */
export interface CitedPlaces {
  /** What a text cites, when the whole of it is a citation; `null` when it is none. */
  readonly resolve: (text: string) => Resolution | null;
  /** The provision at an anchor of an instrument. */
  readonly place: (instrument: string, anchor: string) => CitablePlace | undefined;
}

export async function openCitedPlaces(reader: SnapshotReader): Promise<CitedPlaces> {
  const texts = (await reader.readJson('citable.json')) as readonly CitableText[];
  const names = buildNames(texts.map(({ work }) => work));
  const byWork = new Map(texts.map(({ work, places }) => [work.id, places]));
  const pins = (work: string): readonly PlacedPin[] => byWork.get(work) ?? [];
  return {
    resolve: (text) => citationInQuery(text, names, pins),
    place: (instrument, anchor) => byWork.get(instrument)?.find((each) => each.anchor === anchor),
  };
}
