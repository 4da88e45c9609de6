import { expect, test } from 'vitest';
import type { SearchEngine, SearchResult } from '../../src/search/engine.ts';
import { answerSearch } from '../../src/web/answer-search.ts';
import { anAnswer } from '../factories/answer.ts';
import { aLibrary } from '../factories/library.ts';

/** What is asked of an edition here; the rest is not touched. */
function anEdition(search: SearchEngine['search']) {
  const status: SearchEngine['status'] = () => Promise.resolve({ engine: 'embedded', servers: [] });
  const never = () => {
    throw new Error('not asked');
  };
  return {
    library: aLibrary([]),
    engine: { search, status },
    named: () => [],
    citationIn: () => null,
    suggest: never,
    checkDraft: never,
    completeCitation: never,
  };
}

test('a part that is away while wider questions are counted is said', async () => {
  const missing = [{ part: 2, of: 3, provisions: 7 }];
  const none = anAnswer({ total: 0 }).result;
  const answers: Record<string, SearchResult> = {
    treaty: none,
    '': { ...none, total: 4, missing },
  };
  const edition = anEdition(({ filters }) =>
    Promise.resolve(answers[filters.kind?.[0] ?? ''] ?? none),
  );
  const { result, relaxations } = await answerSearch(edition, {
    text: 'zebra',
    filters: { kind: ['treaty'] },
    page: 1,
  });
  expect(relaxations.map(({ total }) => total)).toEqual([4]);
  expect(result.missing).toEqual(missing);
});
