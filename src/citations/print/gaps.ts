import type { FormTable } from './cited-work.ts';
import { dateGaps } from './dates.ts';
import { notStated } from './printed.ts';

/** What the styles of notes (OSCOLA, Bluebook, Chicago, AGLC) all ask for; each adds its own. */
export const commonGaps = {
  resolution: (work) => dateGaps('adoption', work.date),
  act: () => [],
  case: (work) => [
    ...notStated({ 'sort of decision': work.phase, 'case number': work.docket || work.series }),
    ...dateGaps('the decision', work.date),
  ],
  decision: (work) => dateGaps('the decision', work.date),
  document: (work) => [
    ...notStated({ author: work.author }),
    ...dateGaps('the document', work.date),
  ],
  agreement: (work) => dateGaps('signature', work.date),
} satisfies Partial<FormTable<readonly string[]>>;
