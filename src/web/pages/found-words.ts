import type { SearchResult } from '../../search/engine.ts';
import type { Filters } from '../../search/query.ts';
import type { RecordType } from '../../search/facets.ts';
import { counted } from './labels.ts';

const practice: RecordType = 'practice';

/** How many of what was found are practice pages; the others are provisions. */
export function practiceIn({ facets }: Pick<SearchResult, 'facets'>, { type }: Filters): number {
  // The counts of a facet leave its own filter out.
  if (type !== undefined && !type.includes(practice)) return 0;
  return facets.type.find(({ value }) => value === practice)?.count ?? 0;
}

/** «31 provisions», «31 provisions and 4 practice pages», «4 practice pages». */
export function foundWords(total: number, practicePages: number): string {
  const provisions = total - practicePages;
  return [
    ...(provisions === 0 && practicePages > 0 ? [] : [counted(provisions, 'provision')]),
    ...(practicePages === 0 ? [] : [counted(practicePages, 'practice page')]),
  ].join(' and ');
}

/** What the list of hits is called. */
export function foundHeading(total: number, practicePages: number): string {
  if (practicePages === 0) return 'Provisions';
  return practicePages === total ? 'Practice' : 'Provisions and practice';
}
