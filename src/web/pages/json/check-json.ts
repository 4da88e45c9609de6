import type { Status } from '../../../law/instrument.ts';
import { parsePageId } from '../../../law/page-id.ts';
import { pathOf } from '../../../paths.ts';
import type { CheckedCitation, CheckedPlace, CitationStatus } from '../checked-citation.ts';

/** A text or a place that an ambiguous citation may mean. */
interface CandidateJson {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
}

/** One citation of a draft. */
export interface CheckedCitationJson {
  readonly surface: string;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly status: CitationStatus;
  /** The text that is cited; also where the place is not in it. */
  readonly instrument: string | null;
  readonly anchor: string | null;
  readonly candidates: readonly CandidateJson[];
  readonly url: string | null;
}

/** The answer of `/api/v1/check`. */
export interface CheckJson {
  readonly citations: readonly CheckedCitationJson[];
}

export function checkJson(citations: readonly CheckedCitation[]): CheckJson {
  return { citations: citations.map(citationJson) };
}

function citationJson(citation: CheckedCitation): CheckedCitationJson {
  const { surface, start, end, status, place, choices } = citation;
  const { id = null, anchor = null } = place === null ? {} : parsePageId(place.id);
  return {
    surface,
    start,
    end,
    status,
    instrument: id,
    anchor,
    candidates: choices.map(candidateJson),
    url: place === null ? null : pathOf(place.id),
  };
}

function candidateJson({ id, label }: CheckedPlace): CandidateJson {
  return { id, citation: label, url: pathOf(id) };
}

/** The list as a file to keep: the same with what the page says besides. */
export interface CheckReportJson {
  /** The snapshot that was asked, and the date of its newest change. */
  readonly snapshot: string;
  readonly as_of: string;
  readonly citations: readonly (CheckedCitationJson & {
    /** «OPAC Art. 4(1)»: what it leads to. */
    readonly citation: string | null;
    readonly law_status: Status | null;
    readonly law_as_of: string | null;
  })[];
}

export function checkReportJson(
  { hash, manifest }: { readonly hash: string; readonly manifest: { readonly as_of: string } },
  citations: readonly CheckedCitation[],
): CheckReportJson {
  return {
    snapshot: hash,
    as_of: manifest.as_of,
    citations: citations.map((citation) => ({
      ...citationJson(citation),
      citation: citation.place?.label ?? null,
      law_status: citation.place?.law?.status ?? null,
      law_as_of: citation.place?.law?.asOf ?? null,
    })),
  };
}
