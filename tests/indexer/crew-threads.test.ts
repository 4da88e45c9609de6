import { expect, test } from 'vitest';
import { soloCrew } from '../../indexer/crew.ts';
import { threadCrew } from '../../indexer/crew-threads.ts';
import { readCorpus } from '../../indexer/read.ts';
import { readCorpusSettings } from '../../indexer/settings.ts';
import { validCorpus, writeTree } from '../factories/corpus.ts';

const { files } = readCorpus(writeTree(validCorpus));
const vocabulary = readCorpusSettings(files).settings!.vocabulary;
const pages = files.filter(({ path }) => path.endsWith('.md'));

const nobody = (): void => undefined;

test('several threads give what one gives, in the same order', async () => {
  const crew = threadCrew(2);
  const [drafted, alone] = await Promise.all([
    crew.parse({ files: pages, vocabulary }, nobody),
    soloCrew.parse({ files: pages, vocabulary }, nobody),
  ]);
  expect(drafted.map(({ draft }) => draft)).toEqual(alone.map(({ draft }) => draft));
  expect(drafted.map(({ prose }) => prose.value)).toEqual(alone.map(({ prose }) => prose.value));

  const all = alone.map(({ draft }) => draft);
  const linked = await crew.link({ files: drafted, all }, nobody);
  const linkedAlone = await soloCrew.link({ files: alone, all }, nobody);
  expect(linked.map(({ links }) => links)).toEqual(linkedAlone.map(({ links }) => links));
  expect(linked.map(({ document }) => document?.value)).toEqual(
    linkedAlone.map(({ document }) => document?.value),
  );
  await crew.dismiss();
});

test('more files than a handful are shared out and come back in their order', async () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    path: `topics/topic-${index}.md`,
    text: `---\nid: topic-${index}\ntitle: Topic\n---\nText ${index}.\n`,
    hash: '',
  }));
  const crew = threadCrew(2);
  let done = 0;
  const drafted = await crew.parse({ files: many, vocabulary }, (files) => (done += files));
  expect(drafted.map(({ draft }) => draft.path)).toEqual(many.map(({ path }) => path));
  expect(done).toBe(100);
  await crew.dismiss();
});
