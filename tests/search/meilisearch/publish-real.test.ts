import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/search/meilisearch/index-names.ts';
import { keyDefinitions } from '../../../src/search/meilisearch/keys/key-definitions.ts';
import { markerSchema } from '../../../src/search/meilisearch/marker.ts';
import { MeilisearchPublisher } from '../../../src/search/meilisearch/publish/meilisearch-publisher.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { RealServer } from '../../factories/meilisearch-server.ts';
import { realServer, skipWithoutServer, whyNoServer } from '../../factories/meilisearch-server.ts';
import { aPage, aProvision } from '../../factories/records.ts';

let server: RealServer;
let admin: Meilisearch;
let keys: { readonly index: string; readonly tasks: string };
const prefix = `test_${randomBytes(4).toString('hex')}_`;

beforeAll(async () => {
  if (whyNoServer !== undefined) return;
  server = await realServer();
  admin = new Meilisearch({
    host: server.url,
    ...(server.masterKey && { apiKey: server.masterKey }),
  });
  keys = await makeKeys();
});

afterAll(async () => {
  if (whyNoServer !== undefined) return;
  const { results } = await admin.getRawIndexes({ limit: 1000 });
  for (const { uid } of results.filter((index) => index.uid.startsWith(prefix))) {
    await admin.deleteIndex(uid);
  }
  await server.stop();
});

beforeEach(skipWithoutServer);

async function makeKeys(): Promise<{ readonly index: string; readonly tasks: string }> {
  if (server.masterKey === undefined) return { index: '', tasks: '' };
  const definitions = keyDefinitions(prefix);
  const make = async (name: 'index' | 'tasks'): Promise<string> => {
    const { actions, indexes } = definitions[name];
    const rights = { actions: [...actions], indexes: [...indexes], expiresAt: null };
    return (await admin.createKey({ description: prefix, ...rights })).key;
  };
  return { index: await make('index'), tasks: await make('tasks') };
}

let sites = 0;

/** A site of its own on the server: its indexes, and a publisher to them. */
function aSite(options: { readonly tasksKey?: undefined } = {}) {
  sites += 1;
  const names = indexNames(`${prefix}${sites}_`);
  const publisher = new MeilisearchPublisher({
    urls: [server.url],
    layout: 'copies',
    indexKey: keys.index,
    tasksKey: 'tasksKey' in options ? undefined : keys.tasks,
    names,
  });
  const uids = async (): Promise<readonly string[]> =>
    (await admin.getRawIndexes({ limit: 1000 })).results
      .map(({ uid }) => uid)
      .filter((uid) => uid.startsWith(`${prefix}${sites}_`))
      .sort();
  return {
    names,
    publisher,
    uids,
    marker: async () => markerSchema.parse(await admin.index(names.pages).getDocument('marker')),
    textOf: async (id: string) =>
      (await admin.index<{ shown: { text: string } }>(names.provisions).getDocument(id)).shown.text,
    count: async () => (await admin.index(names.provisions).getStats()).numberOfDocuments,
  };
}

/** 40 provisions of four instruments, with their pages. */
function records(change: (text: string, at: number) => string = (text) => text): SearchRecord[] {
  const provisions = Array.from({ length: 40 }, (_, at) =>
    aProvision({
      id: `law-${at % 4}#art-${at}`,
      order: at,
      text: change(`Article ${at}`, at),
      facets: { year: [String(1990 + (at % 3))], minimum_age: at % 2 === 0 ? [] : ['15', '18'] },
    }),
  );
  const pages = Array.from({ length: 4 }, (_, at) =>
    aPage('instrument', { id: `law-${at}`, order: 100 + at, names: `Law ${at}` }),
  );
  return [...provisions, ...pages];
}

// A server that shares its processors with other tests takes its time.
describe('On a real server', { timeout: 120_000 }, () => {
  test('the first publishing builds an index, verifies it and swaps it in; the lock is given back', async () => {
    const { publisher, names, uids, marker, count } = aSite();
    const [report] = await publisher.publish({
      snapshot: 'one',
      records: records(),
      synonyms: [['a', 'b']],
    });
    expect(report).toMatchObject({
      kind: 'full',
      reason: 'there was no index',
      provisions: 40,
      pages: 4,
      sent: 44,
      keptUntil: null,
    });
    expect(await uids()).toEqual([names.pages, names.provisions]);
    expect(await marker()).toMatchObject({ snapshot: 'one', provisions: 40, pages: 4 });
    expect(await count()).toBe(40);
  });

  test('what did not change is not written again', async () => {
    const { publisher, marker } = aSite();
    const content = { snapshot: 'one', records: records(), synonyms: [] };
    await publisher.publish(content);
    const before = await marker();
    const [report] = await publisher.publish(content);
    expect(report).toMatchObject({ kind: 'unchanged', sent: 0, deleted: 0 });
    expect(await marker()).toEqual(before);
    expect(await publisher.publish({ ...content, snapshot: 'two' })).toMatchObject([
      { kind: 'incremental', sent: 0, reason: 'only the snapshot is another' },
    ]);
    expect(await marker()).toMatchObject({ snapshot: 'two' });
  });

  test('a few changes are made in place, many build a new index', async () => {
    const { publisher, textOf, marker, count, uids } = aSite();
    await publisher.publish({ snapshot: 'one', records: records(), synonyms: [] });
    const edited = records((text, at) => (at === 5 ? 'Edited' : text)).filter(
      ({ id }) => id !== 'law-3#art-7',
    );
    expect(
      await publisher.publish({ snapshot: 'two', records: edited, synonyms: [] }),
    ).toMatchObject([{ kind: 'incremental', sent: 1, deleted: 1, provisions: 39 }]);
    expect([await textOf('law-1__art-5'), await count(), (await marker()).snapshot]).toEqual([
      'Edited',
      39,
      'two',
    ]);
    const rewritten = records((text) => `${text} rewritten`);
    const [report] = await publisher.publish({
      snapshot: 'three',
      records: rewritten,
      synonyms: [],
    });
    expect(report).toMatchObject({ kind: 'full', provisions: 40 });
    expect(report?.keptUntil).not.toBeNull();
    expect((await uids()).length).toBe(4);
    const [synonyms] = await publisher.publish({
      snapshot: 'four',
      records: rewritten,
      synonyms: [['x', 'y']],
    });
    expect(synonyms).toMatchObject({ kind: 'full', reason: 'the settings or synonyms changed' });
    expect((await uids()).length).toBe(4);
  });

  test('a rollback brings the index before back, a second one goes forward again', async () => {
    const { publisher, marker, textOf } = aSite();
    await expect(publisher.rollback()).rejects.toThrow('no index of an earlier snapshot is kept');
    await publisher.publish({ snapshot: 'one', records: records(), synonyms: [] });
    await publisher.publish({ snapshot: 'two', records: records(() => 'New'), synonyms: [] });
    expect(await publisher.rollback()).toMatchObject([{ snapshot: 'one', before: 'two' }]);
    expect([await textOf('law-1__art-5'), (await marker()).snapshot]).toEqual(['Article 5', 'one']);
    expect(await publisher.rollback()).toMatchObject([{ snapshot: 'two', before: 'one' }]);
    expect([await textOf('law-1__art-5'), (await marker()).snapshot]).toEqual(['New', 'two']);
  });

  test('who comes while another publishes is told so, and the other goes on', async () => {
    const { publisher, marker } = aSite();
    const content = { records: records(), synonyms: [] };
    let second: Promise<unknown> = Promise.resolve();
    await publisher.publish({ ...content, snapshot: 'one' }, (stage) => {
      if (stage === 'Making a new index') {
        second = publisher.publish({ ...content, snapshot: 'two' }).catch(String);
      }
      return () => undefined;
    });
    expect(await second).toContain('has been publishing since');
    expect((await marker()).snapshot).toBe('one');
  });

  test('of several who publish at once none breaks what another does', async () => {
    const { publisher, marker, count, uids, names } = aSite();
    const attempts = Array.from({ length: 4 }, (_, n) =>
      publisher.publish({
        snapshot: `at once ${n}`,
        records: records((text) => `${text} ${n}`),
        synonyms: [],
      }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('publishing');
    }
    expect((await marker()).snapshot).toMatch(/^at once/);
    expect(await count()).toBe(40);
    expect(await uids()).not.toContain(names.lock);
  });

  test('without the key that reads tasks a swap is known by its marker', async () => {
    const { publisher, marker } = aSite({ tasksKey: undefined });
    await publisher.publish({ snapshot: 'one', records: records(), synonyms: [] });
    await publisher.publish({ snapshot: 'two', records: records(() => 'New'), synonyms: [] });
    expect((await marker()).snapshot).toBe('two');
  });
});
