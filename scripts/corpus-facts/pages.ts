import type { Pinpoint } from '../../src/law/pinpoint.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';
import type { Vocabulary } from '../../src/law/vocabulary.ts';
import { readFacts } from '../../indexer/facts.ts';
import { nameOf } from '../../indexer/file-type.ts';
import { FrontMatter } from '../../indexer/front-matter.ts';
import { parseMarkdown } from '../../indexer/markdown.ts';
import type { Facts, ParsedPart } from '../../indexer/parsed-file.ts';
import { proseOf } from '../../indexer/prose.ts';
import { outlineOf } from '../../indexer/provisions.ts';
import type { CorpusFile } from '../../indexer/read.ts';
import { readCorpus } from '../../indexer/read.ts';
import { readCorpusSettings } from '../../indexer/settings.ts';
import { SourceText } from '../../indexer/source-text.ts';
import { splitFile } from '../../indexer/split-file.ts';

/** A page of the corpus as the comparison sees it. */
export interface Page {
  /** Below the corpus folder: «international/opac.md». */
  readonly path: string;
  /** The first folder of its path: «international», «groups», «practice». */
  readonly folder: string;
  /** The file's name without its ending. */
  readonly id: string;
  /** The front matter as YAML gives it; the comparison takes what it knows. */
  readonly data: unknown;
  readonly summary: string;
  readonly parts: readonly PagePart[];
}

/** A provision or a plain section. */
export interface PagePart {
  /** The pin as printed; the whole title of a section. */
  readonly name: string;
  /** Provisions only. */
  readonly pin?: Pinpoint;
  readonly caption: string;
  readonly facts: Facts;
  readonly text: string;
}

/** Read every page of a corpus by the stages of the indexer. Throws when it has no usable vocabulary. */
export function readPages(folder: string): readonly Page[] {
  const { files } = readCorpus(folder);
  const { settings, faults } = readCorpusSettings(files);
  if (settings === undefined) {
    throw new Error(`The corpus in ${folder} cannot be read: ${faults[0]?.message ?? ''}`);
  }
  const { vocabulary } = settings;
  return files
    .filter(({ path }) => path.endsWith('.md') && nameOf(path) !== 'README')
    .map((file) => readPage(file, vocabulary));
}

const pinned = ['international', 'national', 'commitments'];

function readPage({ path, text }: CorpusFile, vocabulary: Vocabulary): Page {
  const { yaml, body, bodyStart } = splitFile(text);
  const frontMatter =
    yaml && new FrontMatter(new SourceText(text, bodyStart), yaml.text, yaml.start);
  const folder = path.slice(0, path.indexOf('/'));
  // Only the headings of instruments can be pins, whatever the type of another page.
  const outline = outlineOf(parseMarkdown(body), pinned.includes(folder) ? 'instrument' : 'topic');
  return {
    path,
    folder,
    id: nameOf(path),
    data: frontMatter?.data,
    summary: proseOf(outline.summary).text,
    parts: outline.parts.map((part) => readPart(part, vocabulary)),
  };
}

function readPart(
  { pin, title, caption, factLines, content }: ParsedPart,
  vocabulary: Vocabulary,
): PagePart {
  return {
    name: pin === undefined ? title : printPinpoint(pin),
    ...(pin !== undefined && { pin }),
    caption,
    facts: readFacts(factLines, vocabulary),
    text: proseOf(content).text,
  };
}
