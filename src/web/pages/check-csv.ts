import { pathOf } from '../../paths.ts';
import type { Site } from '../site.ts';
import type { CheckedCitation, CheckedPlace } from './checked-citation.ts';
import { csvText } from './csv.ts';

const columns = [
  'number',
  'surface',
  'start',
  'end',
  'status',
  'citation',
  'law_status',
  'law_as_of',
  'candidates',
  'url',
] as const;

/** The citations of a draft as a table to keep, with full addresses. */
export function checkCsv({ publicUrl }: Site, citations: readonly CheckedCitation[]): string {
  return csvText(
    columns,
    citations.map((citation, index) => [index + 1, ...cellsOf(citation, publicUrl)]),
  );
}

function cellsOf(
  { surface, start, end, status, place, choices }: CheckedCitation,
  publicUrl: string,
): readonly (string | number)[] {
  const led = place === null ? ['', '', ''] : [place.label, ...lawCells(place)];
  const url = place === null ? '' : publicUrl + pathOf(place.id);
  return [surface, start, end, status, ...led, choices.map(({ label }) => label).join('; '), url];
}

function lawCells({ law }: CheckedPlace): readonly string[] {
  return law === null ? ['', ''] : [law.status, law.asOf];
}
