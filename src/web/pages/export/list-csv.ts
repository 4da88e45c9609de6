import { printPageId } from '../../../law/page-id.ts';
import type { CatalogueEntry } from '../../../library/documents.ts';
import { pathOf } from '../../../paths.ts';
import { csvText } from '../csv.ts';
import type { PageContext } from '../page-context.ts';

/** The order of columns is for ever. */
const columns = [
  'id',
  'name',
  'title',
  'countries',
  'region',
  'status',
  'as_of',
  'cited_by',
  'url',
] as const;

/** A list of pages that are no law (groups, countries, topics, practice) as a table. */
export function listCsv(
  { site, library }: PageContext,
  entries: readonly CatalogueEntry[],
): string {
  return csvText(
    columns,
    entries.map((entry) => [
      printPageId(entry),
      entry.short_title,
      entry.title,
      entry.countries.join('; '),
      entry.region,
      entry.status,
      entry.status_as_of ?? library.manifest.as_of,
      entry.cited_by,
      site.publicUrl + pathOf(printPageId(entry)),
    ]),
  );
}
