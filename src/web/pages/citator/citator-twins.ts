import type { InstrumentDocument } from '../../../library/documents.ts';
import { pathOf } from '../../../paths.ts';
import { csvText } from '../csv.ts';
import type { PageContext } from '../page-context.ts';
import type { CitatorFilters } from './citator-address.ts';
import { filterLines } from './citator-filters.ts';
import type { CitatorLine } from './citator-line.ts';
import { citatorLines } from './citator-line.ts';
import { subjectOf } from './citator-page.ts';

/** One link as programs get it. */
interface CitatorLineJson {
  /** `in`: the other cites the place; `out`: the place cites the other. */
  readonly direction: CitatorLine['direction'];
  readonly relation: string;
  readonly words: string;
  /** `stated` by an editor, or found in the `text`. */
  readonly origin: CitatorLine['origin'];
  readonly place: string;
  readonly place_citation: string;
  readonly id: string;
  readonly citation: string;
  readonly heading: string;
  readonly kind: string;
  readonly note: string;
  readonly url: string;
}

export interface CitatorJson {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
  readonly as_of: string;
  readonly snapshot: string;
  readonly total: number;
  readonly references: readonly CitatorLineJson[];
}

interface Asked {
  readonly anchor?: string;
  readonly filters: CitatorFilters;
}

/** The citator as JSON, with the same filters; `undefined` when there is none of that anchor. */
export function citatorJson(
  { site, library }: PageContext,
  document: InstrumentDocument,
  { anchor, filters }: Asked,
): CitatorJson | undefined {
  const subject = subjectOf(document, anchor);
  if (subject === undefined) return undefined;
  const lines = filterLines(citatorLines(library, document, anchor), filters);
  const { id } = document.instrument;
  return {
    id: anchor === undefined ? id : `${id}#${anchor}`,
    citation: subject.label.replaceAll('\u00A0', ' '),
    url: site.publicUrl + subject.path,
    as_of: library.manifest.as_of,
    snapshot: library.hash,
    total: lines.length,
    references: lines.map(lineJson),
  };
}

function lineJson(line: CitatorLine): CitatorLineJson {
  const { direction, type, words, origin, place, other, kind, note } = line;
  return {
    direction,
    relation: type,
    words,
    origin,
    place: place.id,
    place_citation: place.citation,
    ...other,
    kind: kind.value,
    note,
    url: pathOf(other.id),
  };
}

/** The order of columns is for ever. */
const columns = [
  'place',
  'place_citation',
  'direction',
  'relation',
  'words',
  'origin',
  'id',
  'citation',
  'heading',
  'kind',
  'note',
  'as_of',
  'url',
] as const;

/** The citator as a table, with full addresses and the date of the data in every row. */
export function citatorCsv(
  on: PageContext,
  document: InstrumentDocument,
  asked: Asked,
): string | undefined {
  const found = citatorJson(on, document, asked);
  if (found === undefined) return undefined;
  const rows = found.references.map((line) => ({
    ...line,
    as_of: found.as_of,
    url: on.site.publicUrl + line.url,
  }));
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}
