import { expect, test } from 'vitest';
import { parseFiles } from '../../indexer/parse-files.ts';
import { parseInThreads } from '../../indexer/parse-threads.ts';
import { readCorpus } from '../../indexer/read.ts';
import { readCorpusSettings } from '../../indexer/settings.ts';
import { validCorpus, writeTree } from '../factories/corpus.ts';

const corpus = readCorpus(writeTree(validCorpus)).files;
const vocabulary = readCorpusSettings(corpus).settings!.vocabulary;
const pages = corpus.filter(({ path }) => path.endsWith('.md'));
const nobody = (): void => undefined;

/** So many pages, each of so many characters or a few more. */
function manyPages(count: number, size: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: `topics/topic-${index}.md`,
    text: `---\nid: topic-${index}\ntitle: Topic\n---\n${'Text. '.repeat(size / 6)}${index}\n`,
    hash: '',
  }));
}

test('several threads give what one gives', async () => {
  const several = await parseInThreads({ files: pages, vocabulary }, 2, nobody);
  const one = await parseFiles({ files: pages, vocabulary }, 1, nobody);
  expect(several.map(({ draft }) => draft)).toEqual(one.map(({ draft }) => draft));
  expect(several.map(({ prose }) => prose.value)).toEqual(one.map(({ prose }) => prose.value));
});

test('more files than a handful are shared out, come back in their order and are counted', async () => {
  const files = manyPages(100, 12);
  let done = 0;
  const drafted = await parseInThreads({ files, vocabulary }, 2, (some) => (done += some));
  expect(drafted.map(({ draft }) => draft.path)).toEqual(files.map(({ path }) => path));
  expect(done).toBe(100);
});

test('a large corpus is parsed on several threads without being asked twice', async () => {
  const files = manyPages(6, 700_000);
  const drafted = await parseFiles({ files, vocabulary }, 2, nobody);
  expect(drafted.map(({ draft }) => draft.name)).toEqual(
    ['0', '1', '2', '3', '4', '5'].map((index) => `topic-${index}`),
  );
});
