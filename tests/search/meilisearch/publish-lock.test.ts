import os from 'node:os';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Publishing } from '../../factories/publishing.ts';
import { aPublishing, lawRecords } from '../../factories/publishing.ts';

/** A process id that no process has: the largest that Linux gives is 4194304. */
const nobody = 99_999_999;

function aHolder(more: object) {
  const now = new Date().toISOString();
  const token = 'of somebody else';
  return {
    id: 'lock',
    host: 'another-host',
    pid: 4711,
    process: 'another',
    token,
    since: now,
    heartbeat: now,
    ...more,
  };
}

/** The lock as somebody else holds it. */
function hold({ state }: Publishing, holder: object): void {
  const document = aHolder(holder);
  state.indexes.set('test_lock', { settings: {}, documents: new Map([['lock', document]]) });
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

describe('The lock', () => {
  test.each([
    ['of another machine', {}],
    ['of a process that runs on this machine', { host: os.hostname(), pid: process.ppid }],
    ['that was renewed a minute ago', { since: minutesAgo(60), heartbeat: minutesAgo(1) }],
  ])('%s keeps everybody else from publishing and is left alone', async (_, holder) => {
    const site = await aPublishing();
    hold(site, { since: '2026-11-26T20:00:00.000Z', ...holder });
    const { host, pid, since } = aHolder({ since: '2026-11-26T20:00:00.000Z', ...holder });
    const who = `${host} (process ${pid}) has been publishing since ${since}`;
    await expect(site.publish()).rejects.toThrow(who);
    expect([...site.state.indexes.keys()]).toEqual(['test_lock']);
    expect(site.stub.sent('POST', /documents$/)).toEqual([]);
  });

  test.each([
    ['of a process of this machine that is no more', { host: os.hostname(), pid: nobody }],
    [
      'of a process that had the number of this one, in a container that was started again',
      { host: os.hostname(), pid: process.pid },
    ],
    ['that was not renewed for two minutes', { heartbeat: minutesAgo(3) }],
  ])('%s is taken over', async (_, holder) => {
    const site = await aPublishing();
    hold(site, holder);
    await site.publish();
    expect([...site.state.indexes.keys()].sort()).toEqual(['test_pages', 'test_provisions']);
  });

  test('without a name, of one who died while taking it, is taken over after a second look', async () => {
    const site = await aPublishing();
    site.state.indexes.set('test_lock', { settings: {}, documents: new Map() });
    await site.publish();
    expect(site.marker()?.snapshot).toBe('one');
    expect(site.state.indexes.has('test_lock')).toBe(false);
  });

  test('that was taken over meanwhile lets nothing be swapped in', async () => {
    const site = await aPublishing();
    site.stub.answer(({ path }) => {
      if (path.endsWith('/search')) hold(site, {});
      return undefined;
    });
    await expect(site.publish()).rejects.toThrow(
      'another-host (process 4711) has taken the publishing over',
    );
    expect(site.stub.sent('POST', /^\/swap-indexes$/)).toEqual([]);
    expect([...site.state.indexes.keys()]).toEqual(['test_lock']);
  });

  test('that was taken over meanwhile lets nothing be changed in place', async () => {
    const site = await aPublishing();
    await site.publish();
    const before = site.stub.sent('POST', /_(provisions|pages)\/documents/).length;
    site.stub.answer(({ method, path }) => {
      if (method === 'GET' && path === '/indexes/test_pages/documents') hold(site, {});
      return undefined;
    });
    const records = lawRecords((text, at) => (at === 1 ? 'Edited' : text));
    await expect(site.publish({ records })).rejects.toThrow('taken the publishing over');
    expect(site.stub.sent('POST', /_(provisions|pages)\/documents/).length).toBe(before);
    expect(site.marker()?.snapshot).toBe('one');
  });

  test('is renewed every twenty seconds as long as it lasts', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const site = await aPublishing();
    const signs = () =>
      site.stub
        .sent('POST', /^\/indexes\/test_lock\/documents$/)
        .flatMap(({ body }) => body as readonly { token: string; heartbeat: string }[]);
    const seen: number[] = [];
    site.stub.answer(async ({ method }) => {
      if (method !== 'PATCH') return undefined;
      vi.advanceTimersByTime(20_000);
      await vi.waitFor(() => {
        expect(signs().length).toBe(seen.length + 2);
      });
      seen.push(signs().length);
      return undefined;
    });
    await site.publish();
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual([2, 3]);
    expect(new Set(signs().map(({ token }) => token)).size).toBe(1);
    expect(signs()[2]!.heartbeat > signs()[0]!.heartbeat).toBe(true);
  });

  test('is given back when publishing fails', async () => {
    const site = await aPublishing();
    site.stub.answer(({ path }) =>
      path.endsWith('/stats')
        ? { status: 500, body: { code: 'internal', message: 'broken' } }
        : undefined,
    );
    await expect(site.publish()).rejects.toThrow('broken');
    expect(site.state.indexes.has('test_lock')).toBe(false);
  });
});
