import type { Resolution } from '../citations/resolve.ts';
import { parsePageId } from '../law/page-id.ts';
import type { CitedPlaces } from '../library/cited-places.ts';
import type { Library } from '../library/library.ts';
import type { CitationAnswer, CitedPlace } from './pages/search-answer.ts';

/** What a text cites, with the names of the places; `null` when nothing here answers to it. */
export function citationAnswer(
  text: string,
  { library, places }: { readonly library: Library; readonly places: CitedPlaces },
): CitationAnswer | null {
  const resolution = places.resolve(text);
  const named = (id: string) => citedPlace(id, library, places);
  switch (resolution?.status) {
    case 'found':
      return { status: 'found', place: named(idOf(resolution)) };
    case 'no-such-provision':
      return {
        status: 'no-such-provision',
        surface: text.trim(),
        place: named(resolution.instrument),
      };
    case 'ambiguous':
      return {
        status: 'ambiguous',
        surface: text.trim(),
        candidates: resolution.candidates.map(named),
      };
    case 'unknown':
    case undefined:
      return null;
  }
}

/** The id of what was found: `opac#art-4-1` or `opac`. */
export function idOf({ instrument, anchor }: Extract<Resolution, { status: 'found' }>): string {
  return anchor === null ? instrument : `${instrument}#${anchor}`;
}

/** A place by its id, with its names. */
export function citedPlace(pageId: string, library: Library, places: CitedPlaces): CitedPlace {
  const { id, anchor } = parsePageId(pageId);
  const entry = library.entry('instrument', id);
  const place = anchor === undefined ? undefined : places.place(id, anchor);
  if (place !== undefined) return { id: pageId, label: place.citation, heading: place.heading };
  return { id: pageId, label: entry?.cite_as ?? id, heading: entry?.title ?? '' };
}
