import { describe, expect, test } from 'vitest';
import type { Publishing } from '../../factories/publishing.ts';
import { aPublishing, lawRecords } from '../../factories/publishing.ts';
import { aProvision } from '../../factories/records.ts';

const uids = ({ state }: Publishing) => [...state.indexes.keys()].sort();
const day = 24 * 60 * 60_000;

/** An index that stands on the server before. */
function put({ state }: Publishing, uid: string, marker?: object): void {
  const documents = new Map([['marker', { id: 'marker', ...marker }]]);
  state.indexes.set(uid, { settings: {}, documents: marker === undefined ? new Map() : documents });
}

function aMarker(snapshot: string, publishedAt: number) {
  const counts = { provisions: 0, pages: 0, part: 1, parts: 1 };
  const published_at = new Date(publishedAt).toISOString();
  return {
    id: 'marker',
    type: 'marker',
    schema: 1,
    snapshot,
    settings: '',
    published_at,
    ...counts,
  };
}

describe('A new index', () => {
  test('has its settings before its documents, is verified before its marker, and swapped in last', async () => {
    const site = await aPublishing();
    const [report] = await site.publish();
    expect(report).toMatchObject({ kind: 'full', reason: 'there was no index', sent: 44 });
    const writes = site.story().filter((line) => /^(POST|PATCH|PUT|DELETE)/.test(line));
    expect([...new Set(writes)]).toEqual([
      'POST /indexes',
      'PATCH /indexes/test_provisions__build/settings',
      'PATCH /indexes/test_pages__build/settings',
      'POST /indexes/test_provisions__build/documents',
      'POST /indexes/test_pages__build/documents',
      'POST /indexes/test_provisions__build/search',
      'POST /indexes/test_pages__build/search',
      'POST /swap-indexes',
    ]);
    const story = site.story();
    expect(story.lastIndexOf('POST /indexes/test_pages__build/documents')).toBeGreaterThan(
      story.lastIndexOf('POST /indexes/test_pages__build/search'),
    );
    expect(uids(site)).toEqual(['test_pages', 'test_provisions']);
    expect(site.marker()).toMatchObject({ snapshot: 'one', provisions: 40, pages: 4 });
  });

  test('is renamed to the live name where there is none, and swapped where there is, both in one request', async () => {
    const site = await aPublishing();
    await site.publish();
    put(site, 'test_pages');
    await site.publish({ records: lawRecords(() => 'New') });
    site.state.indexes.delete('test_pages');
    await site.publish({ records: lawRecords(() => 'Newer') });
    const build = (name: string) =>
      expect.stringMatching(`^test_${name}__build_\\d+_[\\da-f]+$`) as string;
    const swaps = site.stub.sent('POST', /^\/swap-indexes$/).map(({ body }) => body);
    expect(swaps).toEqual([
      [
        { indexes: [build('provisions'), 'test_provisions'], rename: true },
        { indexes: [build('pages'), 'test_pages'], rename: true },
      ],
      [
        { indexes: ['test_provisions', build('provisions')], rename: false },
        { indexes: ['test_pages', build('pages')], rename: false },
      ],
      [
        { indexes: ['test_provisions', build('provisions')], rename: false },
        { indexes: [build('pages'), 'test_pages'], rename: true },
      ],
    ]);
  });

  test('takes its documents as lines of JSON, compressed, in parts of some 10 MB under the name of the build', async () => {
    const site = await aPublishing();
    const text = 'Everyone shall '.repeat(100_000);
    const records = Array.from({ length: 8 }, (_, at) =>
      aProvision({ id: `long#art-${at}`, text }),
    );
    await site.publish({ records });
    const sent = site.stub.sent('POST', /provisions__build.*documents$/);
    expect(sent.map(({ body }) => (body as unknown[]).length)).toEqual([4, 4]);
    for (const { headers, query } of sent) {
      expect(headers).toMatchObject({
        'content-type': 'application/x-ndjson',
        'content-encoding': 'gzip',
        'accept-encoding': 'identity',
      });
      expect(query).toEqual({
        primaryKey: 'id',
        customMetadata: expect.stringMatching(/^[\da-f]+$/),
      });
    }
  });

  test.each([
    [
      'a task fails',
      { status: 'failed', error: { code: 'invalid_document_id', message: 'a bad id' } },
      'a bad id',
    ],
    [
      'not all are indexed',
      { details: { receivedDocuments: 40, indexedDocuments: 39 } },
      'indexed 39',
    ],
    [
      'not all are received',
      { details: { receivedDocuments: 39, indexedDocuments: 40 } },
      'received 39',
    ],
    ['a task is canceled', { status: 'canceled' }, 'canceled'],
  ])('is not swapped in when %s', async (_, outcome, said) => {
    const site = await aPublishing();
    site.stub.answer(({ path }) => {
      const uid = Number(/^\/tasks\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
      const task = site.state.tasks[uid];
      const { receivedDocuments: received } = (task?.['details'] ?? {}) as Record<string, unknown>;
      if (received !== 40) return undefined;
      return { body: { ...task, ...outcome } };
    });
    await expect(site.publish()).rejects.toThrow(said);
    expect(site.stub.sent('POST', /^\/swap-indexes$/)).toEqual([]);
    expect(uids(site)).toEqual([]);
  });

  test.each([
    [
      'documents are missing',
      /stats$/,
      { numberOfDocuments: 39, isIndexing: false },
      'holds 39 documents instead of 40',
    ],
    ['a record is not found', /search$/, { totalHits: 0 }, 'does not find “law-0#art-0”'],
    [
      'a facet is counted otherwise',
      /search$/,
      { totalHits: 1, facetDistribution: { 'facets.type': { law: 38 } } },
      'counts 38 with type “law” instead of 40',
    ],
    [
      'a setting did not arrive',
      /settings$/,
      { rankingRules: ['words'] },
      'setting “searchableAttributes” is not',
    ],
  ])('is not swapped in when %s', async (_, path, body, said) => {
    const site = await aPublishing();
    site.stub.answer((request) =>
      path.test(request.path) && request.method !== 'PATCH' ? { body } : undefined,
    );
    await expect(site.publish()).rejects.toThrow(said);
    expect(site.stub.sent('POST', /^\/swap-indexes$/)).toEqual([]);
    expect(uids(site)).toEqual([]);
  });
});

describe('What is found on the server beside the live index', () => {
  test('goes when a killed build left it, and stays when it is not ours', async () => {
    const site = await aPublishing();
    const others = [
      'movies',
      'other_provisions__build_1764192106000_ab12',
      'test_provisions2',
      'test_provisions__build_by_hand',
      'test_provisions_old',
    ];
    for (const uid of others) put(site, uid);
    put(site, 'test_provisions__build_1764192106000_ab12');
    put(site, 'test_pages__build_1764192106000_ab12');
    put(site, 'test_pages__build_1764192107000_ab34');
    await site.publish();
    expect(uids(site)).toEqual([...others, 'test_pages', 'test_provisions'].sort());
  });

  test.each([
    ['is kept for a day', { began: -1000, published: -2000, snapshot: 'one' }, 2],
    ['goes after a day', { began: -day - 1000, published: -day - 2000, snapshot: 'one' }, 0],
    ['goes when it was left half changed', { began: -1000, published: -2000, snapshot: null }, 0],
    ['goes when it never was in use', { began: -1000, published: 2 * day, snapshot: 'one' }, 0],
  ])('the index before %s', async (_, { began, published, snapshot }, left) => {
    const site = await aPublishing();
    await site.publish();
    const end = `__build_${Date.now() + began}_ab12`;
    put(site, `test_provisions${end}`);
    put(site, `test_pages${end}`, { ...aMarker('', Date.now() + published), snapshot });
    const [report] = await site.publish();
    expect(uids(site).filter((uid) => uid.endsWith(end)).length).toBe(left);
    expect(report?.keptUntil === null).toBe(left === 0);
  });

  test('only the last of several is kept', async () => {
    const site = await aPublishing();
    for (const text of ['one', 'two', 'three', 'four']) {
      await site.publish({ snapshot: text, records: lawRecords(() => text) });
    }
    expect(uids(site).length).toBe(4);
    await site.publisher.rollback();
    expect(site.marker()?.snapshot).toBe('three');
  });
});
