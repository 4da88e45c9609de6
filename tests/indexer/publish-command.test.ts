import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../indexer/cli.ts';
import { searchPublisher } from '../../src/compose.ts';
import type { Config } from '../../src/config.ts';
import type { SearchPublisher } from '../../src/search/publishing.ts';
import {
  corpusWith,
  replaced,
  temporaryFolder,
  validCorpus,
  writeTree,
} from '../factories/corpus.ts';
import type { FileTree } from '../factories/corpus.ts';
import { startStub } from '../factories/meilisearch-stub.ts';
import { aPublishing, publisherTo } from '../factories/publishing.ts';

class Paper extends Writable {
  text = '';
  readonly isTTY: boolean;
  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Run a command over a corpus with this publisher; what people see and the exit code. */
async function run(
  command: string,
  publisher: SearchPublisher | string,
  {
    tree = validCorpus,
    isTTY = false,
  }: { readonly tree?: FileTree; readonly isTTY?: boolean } = {},
) {
  const [stdout, stderr] = [new Paper(false), new Paper(isTTY)];
  const [corpusDir, dataDir] = [writeTree(tree), temporaryFolder()];
  const context = { corpusDir, dataDir, stdout, stderr, writer: null, publisher };
  const code = await runCli([command], context);
  return { code, out: stdout.text, err: stderr.text, dataDir };
}

const currentIn = (dataDir: string) => readFileSync(path.join(dataDir, 'current'), 'utf8').trim();
const faulty = corpusWith({ 'international/opac.md': replaced('kind: treaty', 'kind: treatie') });
const settings: Config['meilisearch'] = {
  urls: [],
  layout: 'copies',
  searchKey: undefined,
  indexKey: undefined,
  tasksKey: undefined,
};

describe('publish', () => {
  test('builds the snapshot, brings its records to the server and reports what was done', async () => {
    const site = await aPublishing();
    const { code, out, err, dataDir } = await run('publish', site.publisher);
    const name = currentIn(dataDir);
    const { host } = new URL(site.stub.url);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(
      new RegExp(
        `^12 files: no faults\nPublished snapshot ${name.slice(0, 12)}\n` +
          `${host}: a new index was built and swapped in \\(there was no index\\)\n` +
          '  7 provisions and 9 pages; 16 sent, 0 deleted\n  .*\\d\\.\\d s in all\n$',
      ),
    );
    expect(site.marker()?.snapshot).toBe(name);
  });

  test('the second time says that nothing had to be done', async () => {
    const site = await aPublishing();
    await run('publish', site.publisher);
    const { code, err } = await run('publish', site.publisher);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining('the index stays as it is (nothing changed)'),
    ]);
  });

  test('of a corpus with faults asks nothing of the server and ends with 1', async () => {
    const site = await aPublishing();
    const { code, out, err } = await run('publish', site.publisher, { tree: faulty });
    expect([code, out]).toEqual([1, expect.stringContaining('“kind” cannot be “treatie”')]);
    expect(err).toContain('Nothing was published');
    expect(site.stub.requests).toEqual([]);
  });

  test('with one of two servers down publishes to the other, names the one and ends with 3', async () => {
    const site = await aPublishing();
    const down = await startStub();
    await down.close();
    const { code, err } = await run('publish', publisherTo([down.url, site.stub.url]));
    expect(code).toBe(3);
    expect(err).toContain(`${new URL(site.stub.url).host}: a new index was built`);
    expect(err).toContain(`Failed on ${new URL(down.url).host}: it cannot be reached`);
    expect(site.marker()?.provisions).toBe(7);
  });

  test('tells on a terminal how far it has come, and else nothing but the report', async () => {
    const slow = await aPublishing();
    slow.stub.answer(({ path }) => {
      if (!path.endsWith('/stats')) return undefined;
      return new Promise((resolve) => setTimeout(resolve, 600, undefined));
    });
    const shown = await run('publish', slow.publisher, { isTTY: true });
    expect(shown.err).toContain('\r\u001B[KSwapping the new index in');
    const logged = await run('publish', (await aPublishing()).publisher);
    expect(logged.err).not.toContain('\r');
  });

  test.each([
    ['no server is named', {}, 'MEILI_URL is not set'],
    ['there is no key', { urls: ['http://127.0.0.1:7700'] }, 'MEILI_INDEX_KEY is not set'],
  ])('where %s builds nothing and ends with 2', async (_, given, said) => {
    const publisher = searchPublisher({ ...settings, ...given });
    const { code, err, dataDir } = await run('publish', publisher);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(path.join(dataDir, 'current'))).toBe(false);
    expect(await run('rollback', publisher)).toMatchObject({ code: 2 });
  });
});

describe('rollback', () => {
  test('says from which snapshot the server answers again', async () => {
    const site = await aPublishing();
    const first = currentIn((await run('publish', site.publisher)).dataDir);
    const tree = {
      ...validCorpus,
      'vocabulary.yaml': `${validCorpus['vocabulary.yaml'] ?? ''}synonyms: [[one, two]]\n`,
    };
    const second = currentIn((await run('publish', site.publisher, { tree })).dataDir);
    const { code, err } = await run('rollback', site.publisher);
    expect([code, err]).toEqual([
      0,
      `${new URL(site.stub.url).host} answers from snapshot ${first.slice(0, 12)} again, instead of ${second.slice(0, 12)}; a second rollback goes forward again\n`,
    ]);
  });

  test('ends with 3 where no index before is kept', async () => {
    const site = await aPublishing();
    const { code, err } = await run('rollback', site.publisher);
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('no index of an earlier snapshot is kept'),
    ]);
  });
});

test('the publisher of the settings goes to every server that they name', async () => {
  const down = [await startStub(), await startStub()];
  await Promise.all(down.map((stub) => stub.close()));
  const publisher = searchPublisher({
    ...settings,
    urls: down.map(({ url }) => url),
    indexKey: 'a-key',
  });
  const { code, err } = await run('publish', publisher);
  expect([code, err.match(/it cannot be reached/g)?.length]).toEqual([3, 2]);
});
