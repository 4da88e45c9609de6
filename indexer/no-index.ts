import type { SearchIndexWriter } from '../src/search/engine.ts';

/** Writes no search index: for checks and tests that need none. */
export const noIndex: SearchIndexWriter = { write: async () => undefined };
