import type { Page } from './corpus-facts/pages.ts';
import { readPages } from './corpus-facts/pages.ts';
import type { Readability } from './corpus-readability/readability.ts';
import { readabilityOf } from './corpus-readability/readability.ts';

/**
 * How hard the corpus is to read, file by file, the hardest first, and as a whole:
 *   npm run corpus:readability -- [corpus folder]
 */
const [corpusDir = 'corpus'] = process.argv.slice(2);
const pages = readPages(corpusDir);
const files = pages
  .map((page) => ({ path: page.path, figures: readabilityOf(textOf(page)) }))
  .filter(({ figures }) => figures.words > 0)
  .sort((a, b) => a.figures.flesch - b.figures.flesch || (a.path < b.path ? -1 : 1));

const lines = [
  'Flesch  words  sentences  mean  longest  over 25  long words  (Flesch: the lower, the harder)',
  ...files.map(({ path, figures }) => line(figures, path)),
  line(readabilityOf(pages.map(textOf).join('\n\n')), `all ${files.length} files`),
];
process.stdout.write(`${lines.join('\n')}\n`);

function textOf({ summary, parts }: Page): string {
  return [summary, ...parts.map(({ text }) => text)].join('\n\n');
}

function line(figures: Readability, name: string): string {
  const { flesch, words, sentences, mean, longest, over25, longWords } = figures;
  return [
    flesch.toFixed(1).padStart(6),
    String(words).padStart(6),
    String(sentences).padStart(10),
    mean.toFixed(1).padStart(5),
    String(longest).padStart(8),
    String(over25).padStart(8),
    `${(longWords * 100).toFixed(0)} %`.padStart(11),
    ` ${name}`,
  ].join(' ');
}
