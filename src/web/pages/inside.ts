import type { Library } from '../../library/library.ts';
import { counted } from './labels.ts';

/** How much the corpus holds: «411 texts», «1,503 provisions», … */
export function insideOf({ manifest: { counts, coverage } }: Library): readonly string[] {
  const provisions = coverage.kinds.reduce((sum, row) => sum + row.provisions, 0);
  return [
    counted(counts.instruments, 'text'),
    counted(provisions, 'provision'),
    counted(counts.groups, 'armed group'),
    counted(counts.countries, 'country', 'countries'),
    counted(counts.topics, 'topic'),
    ...(counts.practice === 0 ? [] : [counted(counts.practice, 'practice page')]),
  ];
}
