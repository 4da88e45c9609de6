import { parsePageId, printPageId } from '../../law/page-id.ts';
import type { CatalogueEntry, GroupDocument, Reference } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import type { EntryRowView } from './entry-row.ts';
import { practiceRow } from './entry-row.ts';

/** The practice that concerns a page, by name. */
export function practiceRows(
  library: Library,
  concerns: (entry: CatalogueEntry) => boolean,
): readonly EntryRowView[] {
  return practiceThat(library, concerns).map((entry) => practiceRow(library, entry));
}

export function practiceThat(
  library: Library,
  concerns: (entry: CatalogueEntry) => boolean,
): readonly CatalogueEntry[] {
  return library.catalogue
    .filter((entry) => entry.type === 'practice' && concerns(entry))
    .toSorted((a, b) => a.short_title.localeCompare(b.short_title, 'en'));
}

/** Practice with a group: what names it in its list of groups, and what is about it or cites it. */
export function practiceAbout(library: Library, document: GroupDocument): readonly EntryRowView[] {
  return practiceRows(library, concernsGroup(document));
}

export function concernsGroup({
  id,
  references,
}: GroupDocument): (entry: CatalogueEntry) => boolean {
  const citing = new Set(references.filter(isPractice).map(({ other }) => other));
  return (entry) => entry.groups.includes(id) || citing.has(printPageId(entry));
}

/** Practice stands in a list of its own, not among the relations. */
export function isNoPractice(reference: Reference): boolean {
  return !isPractice(reference);
}

function isPractice({ other }: Reference): boolean {
  return parsePageId(other).type === 'practice';
}
