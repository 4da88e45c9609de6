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
    place: placeOf(resolution, sources),
    choices: resolution.status === 'ambiguous' ? named(resolution.candidates, sources) : [],
    nearest: resolution.status === 'found' && !resolution.exact,
  }));
}

function placeOf(resolution: Resolution, sources: Sources): CheckedPlace | null {
  if (resolution.status === 'found') return checkedPlace(idOf(resolution), sources);
  if (resolution.status !== 'no-such-provision') return null;
  return checkedPlace(resolution.instrument, sources);
}

function named(ids: readonly string[], sources: Sources): readonly CheckedPlace[] {
  return ids.map((id) => checkedPlace(id, sources));
}

function checkedPlace(id: string, { library, places }: Sources): CheckedPlace {
  const { status, status_as_of } = library.entry('instrument', parsePageId(id).id) ?? noEntry;
  const law = isStatus(status) && status_as_of !== null ? { status, asOf: status_as_of } : null;
  return { ...citedPlace(id, library, places), law };
}

const noEntry = { status: null, status_as_of: null } as const;
