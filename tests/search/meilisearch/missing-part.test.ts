import { expect, onTestFinished, test } from 'vitest';
import { askParts } from '../../../src/search/meilisearch/ask-parts.ts';
import { indexNames } from '../../../src/search/meilisearch/index-names.ts';
import { MeilisearchEngine } from '../../../src/search/meilisearch/meilisearch-engine.ts';
import { connect } from '../../../src/search/meilisearch/server.ts';
import { startStub } from '../../factories/meilisearch-stub.ts';
import { aGatherer, isDead } from '../../factories/search-answers.ts';

test('a part that is away only while it is found out which words to leave out is missing: they might be others', async () => {
  const stub = await startStub(
    aGatherer({
      find: ({ federation }) => ({ total: federation?.hitsPerPage === 0 ? 1 : 0 }),
      remoteErrors: ({ federation }) => (federation?.hitsPerPage === 0 ? { 'part-2': isDead } : {}),
    }),
  );
  onTestFinished(() => stub.close());
  const server = connect({ url: stub.url, key: 'k', number: 1, timeLimit: 2000 });
  const ask = askParts(server, indexNames('servanda_'), 2, new Map());
  const engine = new MeilisearchEngine(ask, { snapshot: 'one', parts: 2, synonyms: [] });
  const query = { text: 'haven nowhere ', filters: {}, page: 1 };
  const { missing } = await engine.search(query, AbortSignal.timeout(2000));
  expect(missing).toEqual([{ part: 2, of: 2, provisions: 25 }]);
});
