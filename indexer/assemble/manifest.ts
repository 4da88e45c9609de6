import type { Manifest } from '../../src/library/snapshot.ts';
import { snapshotFormat } from '../../src/library/snapshot.ts';
import type { Corpus } from '../corpus.ts';
import { compareText } from '../fault.ts';
import type { FileType } from '../parsed-file.ts';
import { coverageOf } from './coverage.ts';

export function manifestOf(corpus: Corpus): Manifest {
  const { drafts, changes, vocabulary, redirects } = corpus;
  const count = (type: FileType): number => drafts.filter((draft) => draft.type === type).length;
  const provisions = drafts
    .flatMap(({ parts }) => parts)
    .filter(({ type }) => type === 'provision');
  const newestFirst = changes.toSorted((a, b) => compareText(b.date, a.date));
  return {
    format: snapshotFormat,
    as_of: newestFirst[0]?.date ?? '',
    counts: {
      instruments: count('instrument'),
      provisions: provisions.length,
      groups: count('group'),
      countries: count('country'),
      topics: count('topic'),
      practice: count('practice'),
    },
    coverage: coverageOf(corpus),
    vocabulary,
    changes: newestFirst,
    redirects,
  };
}
