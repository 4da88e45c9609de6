import type { Resolution } from '../citations/resolve.ts';
import { isStatus } from '../law/instrument.ts';
import { parsePageId } from '../law/page-id.ts';
import type { CitedPlaces } from '../library/cited-places.ts';
import type { Library } from '../library/library.ts';
import { citedPlace, idOf } from './citation-answer.ts';
import type { CheckedCitation, CheckedPlace } from './pages/checked-citation.ts';

/** What a draft is checked against. */
interface Sources {
  readonly library: Library;
  readonly places: CitedPlaces;
}

/** Every citation of a draft, in its order, with the names of what it leads to and the state of that law. */
export function checkDraft(text: string, sources: Sources): readonly CheckedCitation[] {
  return sources.places.check(text).map(({ surface, start, end, resolution }) => ({
    surface,
    start,
    end,
    status: resolution.status,
    places: idsOf(resolution).map((id) => checkedPlace(id, sources)),
    nearest: resolution.status === 'found' && !resolution.exact,
  }));
}

function idsOf(resolution: Resolution): readonly string[] {
  switch (resolution.status) {
    case 'found':
      return [idOf(resolution)];
    case 'no-such-provision':
      return [resolution.instrument];
    case 'ambiguous':
      return resolution.candidates;
    case 'unknown':
      return [];
  }
}

function checkedPlace(id: string, { library, places }: Sources): CheckedPlace {
  const { status, status_as_of } = library.entry('instrument', parsePageId(id).id) ?? noEntry;
  const law = isStatus(status) && status_as_of !== null ? { status, asOf: status_as_of } : null;
  return { ...citedPlace(id, library, places), law };
}

const noEntry = { status: null, status_as_of: null } as const;
