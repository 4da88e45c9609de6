import { describe, expect, test } from 'vitest';
import type { Publishing } from '../../factories/publishing.ts';
import { aPublishing, lawRecords } from '../../factories/publishing.ts';

/** The provisions with the first `count` of them edited. */
const edited = (count: number) =>
  lawRecords((text, at) => (at < count ? `${text} as amended` : text));

async function published(): Promise<Publishing> {
  const site = await aPublishing();
  await site.publish();
  return site;
}

/** Changes what the live marker says. */
function mark(site: Publishing, more: object): void {
  const marker = { ...site.marker(), id: 'marker', ...more };
  site.state.indexes.get('test_pages')?.documents.set('marker', marker);
}

describe('Few changes are made in the index that is there, many or deep ones in a new one:', () => {
  test.each([
    ['one of 44 documents', { records: edited(1) }, 'incremental', 'only documents changed'],
    ['ten of 44', { records: edited(10) }, 'incremental', 'only documents changed'],
    ['eleven of 44', { records: edited(11) }, 'full', 'a quarter of the documents or more changed'],
    [
      'all gone but two',
      { records: lawRecords().slice(0, 2) },
      'full',
      'a quarter of the documents or more changed',
    ],
    [
      'another synonym',
      { synonyms: [['ansa', 'nsag']] },
      'full',
      'the settings or synonyms changed',
    ],
    ['another snapshot', {}, 'incremental', 'only the snapshot is another'],
  ])('%s', async (_, content, kind, reason) => {
    const site = await published();
    expect(await site.publish({ snapshot: 'two', ...content })).toMatchObject([{ kind, reason }]);
    expect(site.marker()?.snapshot).toBe('two');
  });

  test.each([
    ['another form of documents', { schema: 0 }, 'the form of the documents changed'],
    ['other parts', { parts: 3 }, 'the servers hold other parts'],
    ['other settings', { settings: 'other' }, 'the settings or synonyms changed'],
    ['a marker that is not understood', { type: 'page' }, 'the index had no marker'],
  ])('%s', async (_, marker, reason) => {
    const site = await published();
    mark(site, marker);
    expect(await site.publish()).toMatchObject([{ kind: 'full', reason }]);
  });

  test('a setting that somebody changed by hand', async () => {
    const site = await published();
    site.state.indexes.get('test_provisions')!.settings = { rankingRules: [] };
    const [report] = await site.publish();
    expect(report).toMatchObject({
      kind: 'full',
      reason: expect.stringMatching('somebody had changed'),
    });
  });
});

describe('Changes in place', () => {
  test('are framed by a marker of no snapshot, replace what changed and delete what is gone', async () => {
    const site = await published();
    const before = site.stub.requests.length;
    const records = edited(2).filter(({ id }) => id !== 'law-3#art-7');
    expect(await site.publish({ snapshot: 'two', records })).toMatchObject([
      { sent: 2, deleted: 1, provisions: 39 },
    ]);
    const writes = site.stub.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && !/lock|search|^.indexes$/.test(path))
      .map(({ method, path, body }) => [method, path, body]);
    expect(writes).toEqual([
      [
        'POST',
        '/indexes/test_pages/documents',
        [expect.objectContaining({ id: 'marker', snapshot: null })],
      ],
      [
        'POST',
        '/indexes/test_provisions/documents',
        [
          expect.objectContaining({ id: 'law-0__art-0' }),
          expect.objectContaining({ id: 'law-1__art-1' }),
        ],
      ],
      ['POST', '/indexes/test_provisions/documents/delete-batch', ['law-3__art-7']],
      [
        'POST',
        '/indexes/test_pages/documents',
        [expect.objectContaining({ id: 'marker', snapshot: 'two' })],
      ],
    ]);
  });

  test('that change nothing write nothing', async () => {
    const site = await published();
    const before = site.stub.requests.length;
    expect(await site.publish()).toMatchObject([
      { kind: 'unchanged', reason: 'nothing changed', sent: 0 },
    ]);
    const writes = site.stub.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(writes.map(({ path }) => path)).toEqual([
      '/indexes',
      '/indexes/test_lock/documents',
      '/indexes/test_lock',
    ]);
  });

  test('that break off leave a marker of no snapshot, and the next run mends them', async () => {
    const site = await published();
    let isBroken = true;
    site.stub.answer(({ method, path }) =>
      isBroken && method === 'POST' && path === '/indexes/test_provisions/documents'
        ? { status: 422, body: { code: 'no_space_left_on_device', message: 'full' } }
        : undefined,
    );
    await expect(site.publish({ snapshot: 'two', records: edited(3) })).rejects.toThrow('is full');
    expect(site.marker()?.snapshot).toBeNull();
    isBroken = false;
    expect(await site.publish({ snapshot: 'two', records: edited(3) })).toMatchObject([
      { kind: 'incremental', reason: 'an earlier run was broken off', sent: 3 },
    ]);
    expect(site.marker()?.snapshot).toBe('two');
  });

  test('that are not found in the index afterwards are followed by a new index', async () => {
    const site = await published();
    site.stub.answer(({ path }) =>
      path === '/indexes/test_provisions/stats'
        ? { body: { numberOfDocuments: 38, isIndexing: false } }
        : undefined,
    );
    const [report] = await site.publish({ snapshot: 'two', records: edited(1) });
    expect(report).toMatchObject({
      kind: 'full',
      reason: 'changed in place, test_provisions holds 38 documents instead of 40',
    });
    expect(site.marker()?.snapshot).toBe('two');
  });
});

describe('A rollback', () => {
  test('knows which index was before, even where the clock of another machine was fast', async () => {
    const site = await published();
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000).toISOString();
    mark(site, { published_at: tomorrow });
    const [report] = await site.publish({ snapshot: 'two', synonyms: [['ansa', 'nsag']] });
    expect(report?.keptUntil).not.toBeNull();
    expect(await site.publisher.rollback()).toMatchObject([{ snapshot: 'one', before: 'two' }]);
  });

  test('swaps the index before in again, and the second one goes forward', async () => {
    const site = await published();
    await site.publish({ snapshot: 'two', records: lawRecords(() => 'New') });
    expect(await site.publisher.rollback()).toMatchObject([{ snapshot: 'one', before: 'two' }]);
    expect(site.marker()?.snapshot).toBe('one');
    expect(await site.publisher.rollback()).toMatchObject([{ snapshot: 'two', before: 'one' }]);
    expect(site.marker()?.snapshot).toBe('two');
    expect(
      site.stub.sent('POST', /^\/swap-indexes$/).map(({ body }) => (body as unknown[]).length),
    ).toEqual([2, 2, 2, 2]);
  });

  test('to an index of another part is refused', async () => {
    const site = await published();
    mark(site, { parts: 2 });
    await site.publish({ snapshot: 'two' });
    await expect(site.publisher.rollback()).rejects.toThrow('no index of an earlier snapshot');
    expect(site.marker()?.snapshot).toBe('two');
  });

  test('without an index before is refused', async () => {
    const site = await published();
    await expect(site.publisher.rollback()).rejects.toThrow(
      'no index of an earlier snapshot is kept',
    );
    expect(site.marker()?.snapshot).toBe('one');
  });
});
