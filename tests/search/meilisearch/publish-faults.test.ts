import { describe, expect, test } from 'vitest';
import type { StubAnswer } from '../../factories/meilisearch-stub.ts';
import { refusal, startStub } from '../../factories/meilisearch-stub.ts';
import {
  aPublishing,
  contentOf,
  lawRecords,
  publisherTo,
  secretKey,
} from '../../factories/publishing.ts';
import type { ScriptState } from '../../factories/meilisearch-script.ts';

const html: StubAnswer = { status: 413, text: '<html>413 Request Entity Too Large</html>' };

describe('A server that cannot take it says why, and what to do:', () => {
  test.each<[string, StubAnswer, string]>([
    [
      'its queue is full',
      refusal(422, 'no_space_left_on_device'),
      'its disk or its queue of tasks is full. Make room',
    ],
    [
      'documents are too large for it',
      refusal(413, 'payload_too_large'),
      '--http-payload-size-limit',
    ],
    ['documents are too large for its proxy', html, 'or of the proxy before it'],
    ['it does not know the key', refusal(403, 'invalid_api_key'), 'it refuses MEILI_INDEX_KEY'],
    [
      'it has no key given',
      refusal(401, 'missing_authorization_header'),
      'it refuses MEILI_INDEX_KEY',
    ],
    [
      'it says something else',
      refusal(400, 'malformed_payload', 'Line 3 is bad'),
      'Line 3 is bad (malformed_payload)',
    ],
    [
      'it is not Meilisearch',
      { status: 404, text: '<html>' },
      'is not Meilisearch answered (HTTP 404)',
    ],
    ['it answers in another form', { body: { uid: 7 } }, 'an answer that is not understood'],
  ])('%s', async (_, answer, said) => {
    const site = await aPublishing();
    site.stub.answer(({ method, path }) =>
      method === 'POST' && path.includes('_provisions__build') && path.endsWith('documents')
        ? answer
        : undefined,
    );
    const failure = await site.publish().catch((error: unknown) => String(error));
    expect(failure).toContain(`${new URL(site.stub.url).host}: `);
    expect(failure).toContain(said);
    expect(failure).not.toContain(secretKey);
    expect([...site.state.indexes.keys()]).toEqual([]);
  });

  test('its disk is full while it works', async () => {
    const site = await aPublishing();
    site.stub.answer(({ path }) => {
      const uid = Number(/^\/tasks\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
      if (site.state.tasks[uid]?.type !== 'settingsUpdate') return undefined;
      const error = { code: 'no_space_left_on_device', message: 'No space left' };
      return { body: { ...site.state.tasks[uid], status: 'failed', error } };
    });
    await expect(site.publish()).rejects.toThrow('its disk or its queue of tasks is full');
  });

  test('it is not there, and that is said at once', async () => {
    const stub = await startStub();
    await stub.close();
    const start = performance.now();
    const said = 'it cannot be reached (127.0.0.1';
    await expect(
      publisherTo([stub.url], { patience: 60_000 }).publish(contentOf()),
    ).rejects.toThrow(said);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('it must be restarted', async () => {
    const site = await aPublishing();
    site.stub.answer(({ path }) =>
      path === '/health' ? { body: { status: 'mustRestart' } } : undefined,
    );
    await expect(site.publish()).rejects.toThrow('its state is “mustRestart”');
  });

  test('a secret in the address of a server is not told', async () => {
    const stub = await startStub();
    await stub.close();
    const url = stub.url.replace('http://', 'http://user:hidden@');
    const failure = await publisherTo([url]).publish(contentOf()).catch(String);
    expect(failure).not.toContain('hidden');
  });
});

describe('A connection that breaks', () => {
  test.each<[string, StubAnswer]>([
    ['without an answer', 'reset'],
    ['with an answer from a proxy', { status: 502, text: '<html>Bad Gateway' }],
    ['with too many searches at once', refusal(503, 'too_many_search_requests')],
  ])('%s is asked again, at every step', async (_, answer) => {
    const site = await aPublishing();
    const seen = new Set<string>();
    site.stub.answer(({ method, path }) => {
      // Not asked twice: whether the server is there, and who may publish.
      if (path === '/health' || path === '/swap-indexes') return undefined;
      if (method === 'POST' && path === '/indexes' && seen.size === 0)
        return (seen.add('lock'), undefined);
      const step = `${method} ${path}`;
      if (seen.has(step)) return undefined;
      seen.add(step);
      return answer;
    });
    await site.publish();
    expect(site.marker()?.snapshot).toBe('one');
    expect(seen.size).toBeGreaterThan(15);
  });

  test('for longer than the server may be away ends the publishing', async () => {
    const site = await aPublishing({ patience: 100 });
    site.stub.answer(({ path }) => (path.endsWith('/stats') ? 'reset' : undefined));
    await expect(site.publish()).rejects.toThrow('it cannot be reached');
  });

  test('at the swap does not order it twice, which would undo it', async () => {
    const site = await aPublishing();
    const { script } = swappingUnheard(site.state);
    site.stub.answer(script);
    await site.publish();
    expect(site.stub.sent('POST', /^\/swap-indexes$/).length).toBe(1);
    expect(site.marker()?.snapshot).toBe('one');
  });
});

/** Swaps, and loses the answer; the task stands in the list. */
function swappingUnheard(state: ScriptState) {
  return {
    script: ({ path, body }: { readonly path: string; readonly body: unknown }) => {
      if (path === '/tasks') {
        return {
          body: { results: state.tasks.filter(({ type }) => type === 'indexSwap'), total: 1 },
        };
      }
      if (path !== '/swap-indexes') return undefined;
      for (const { indexes } of body as readonly { indexes: readonly [string, string] }[]) {
        const moved = state.indexes.get(indexes[0]);
        state.indexes.delete(indexes[0]);
        if (moved !== undefined) state.indexes.set(indexes[1], moved);
      }
      const uid = state.tasks.length;
      state.tasks.push({ uid, type: 'indexSwap', status: 'succeeded', details: { swaps: body } });
      return 'reset' as const;
    },
  };
}

describe('Whether a swap is done', () => {
  test.each<[string, object, StubAnswer | undefined]>([
    ['there is no key for tasks', { tasksKey: undefined }, undefined],
    ['the key for tasks does not see it', {}, refusal(404, 'task_not_found')],
    ['the key for tasks is refused', {}, refusal(403, 'invalid_api_key')],
  ])('is seen by the marker where %s', async (_, options, answer) => {
    const site = await aPublishing(options);
    site.stub.answer(({ path, headers }) =>
      path.startsWith('/tasks/') && headers.authorization === 'Bearer the-secret-tasks-key'
        ? answer
        : undefined,
    );
    await site.publish();
    expect(site.marker()?.snapshot).toBe('one');
  });

  test('is not waited for without end', async () => {
    const site = await aPublishing({ tasksKey: undefined, patience: 50 });
    site.stub.answer(({ path }) =>
      path === '/swap-indexes' ? { status: 202, body: { taskUid: 1 } } : undefined,
    );
    await expect(site.publish()).rejects.toThrow('it was not seen within');
  });

  test('is not believed when the swap failed', async () => {
    const site = await aPublishing();
    site.stub.answer(({ path }) => {
      if (path === '/tasks/777') {
        const error = { code: 'index_not_found', message: 'Index `x` not found' };
        return { body: { uid: 777, type: 'indexSwap', status: 'failed', error } };
      }
      return path === '/swap-indexes' ? { status: 202, body: { taskUid: 777 } } : undefined;
    });
    await expect(site.publish()).rejects.toThrow('Index `x` not found');
  });
});

describe('Several servers', () => {
  test('as copies each hold everything, and one that is down keeps none of the others from it', async () => {
    const [one, two] = [await aPublishing(), await aPublishing()];
    const down = await startStub();
    await down.close();
    const publisher = publisherTo([one.stub.url, down.url, two.stub.url]);
    const failure: unknown = await publisher.publish(contentOf()).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      message: expect.stringMatching(`^${new URL(down.url).host}: it cannot be reached`),
      reports: [{ provisions: 40 }, { provisions: 40 }],
    });
    expect([one.marker()?.provisions, two.marker()?.provisions]).toEqual([40, 40]);
  });

  test('as parts hold each page with its provisions once', async () => {
    const sites = [await aPublishing(), await aPublishing(), await aPublishing()];
    const publisher = publisherTo(
      sites.map(({ stub }) => stub.url),
      { layout: 'parts' },
    );
    await publisher.publish(contentOf());
    const held = sites.map(({ state }) =>
      ['test_provisions', 'test_pages'].flatMap((uid) => [
        ...(state.indexes.get(uid)?.documents.keys() ?? []),
      ]),
    );
    const documents = held.flat().filter((id) => id !== 'marker');
    expect(documents.length).toBe(new Set(documents).size);
    expect(documents.length).toBe(lawRecords().length);
    for (const ids of held) {
      const pages = ids.filter((id) => !id.includes('__') && id !== 'marker');
      const homes = new Set(ids.filter((id) => id.includes('__')).map((id) => id.split('__')[0]));
      expect([...homes].sort()).toEqual(pages.sort());
    }
    expect(sites.map((site) => [site.marker()?.part, site.marker()?.parts])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('two records that would be one document are refused before anything is asked', async () => {
    const site = await aPublishing();
    const [first] = lawRecords();
    await expect(site.publish({ records: [first!, first!] })).rejects.toThrow('have the same id');
    expect(site.stub.requests).toEqual([]);
  });
});
