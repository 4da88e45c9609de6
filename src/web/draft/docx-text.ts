import { SaxesParser } from 'saxes';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import { DraftFault } from './draft-fault.ts';
import { maxDraftLength, spoken } from './limits.ts';

/**
 * The parts of a document that hold what a reader sees, in the order in which they are read. Notes
 * stand behind the text: «ibid.» in one means the note before it.
 */
const parts = [
  /^word\/document\d*\.xml$/,
  /^word\/footnotes\d*\.xml$/,
  /^word\/endnotes\d*\.xml$/,
] as const;

/** A document has some dozens of files in it. */
const maxEntries = 2000;

/** Of all parts together, unpacked: text of the greatest length fills a fraction of it. */
const maxXmlBytes = 8 * 1024 * 1024;

/**
 * The text of a Word document (.docx), a blank line between its paragraphs; what was struck out by a
 * tracked change is left out. Nothing larger than {@link maxXmlBytes} is unpacked, and reading ends with the first
 * character too many. Throws {@link DraftFault}.
 */
export async function docxText(bytes: Buffer): Promise<string> {
  const text = new WordText();
  try {
    const zip = await fromBufferPromise(bytes, { autoClose: false });
    for (const entry of await partsOf(zip)) await readPart(zip, entry, text);
  } catch (error) {
    throw error instanceof DraftFault ? error : broken();
  }
  return text.whole();
}

/** The entries to read, in order. */
async function partsOf(zip: ZipFile): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    seen += 1;
    if (seen > maxEntries) throw tooLarge();
    if (parts.some((part) => part.test(entry.fileName))) found.push(entry);
  }
  const unpacked = found.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  // The sizes are those that the file gives; yauzl stops unpacking where one turns out to be untrue.
  if (unpacked > maxXmlBytes) throw tooLarge();
  const ordered = parts.flatMap((part) => found.filter(({ fileName }) => part.test(fileName)));
  if (ordered[0] === undefined || !parts[0].test(ordered[0].fileName)) throw broken();
  return ordered;
}

async function readPart(zip: ZipFile, entry: Entry, text: WordText): Promise<void> {
  const stream = await zip.openReadStreamPromise(entry);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = parserFor(text);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** Of what nests deeper or carries more attributes no editor is the author: it is there to fill the memory. */
const [maxDepth, maxAttributes] = [500, 500];

/** A strict parser without entities of its own: what is not well-formed throws. */
function parserFor(text: WordText): SaxesParser {
  const parser = new SaxesParser({ position: false });
  let [depth, attributes] = [0, 0];
  parser.on('opentagstart', ({ name }) => {
    depth += 1;
    attributes = 0;
    if (depth > maxDepth) throw broken();
    text.open(name);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > maxAttributes) throw broken();
  });
  parser.on('text', (words) => {
    text.read(words);
  });
  parser.on('cdata', (words) => {
    text.read(words);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    text.close(name);
  });
  return parser;
}

/** What each element without text of its own stands for (ECMA-376 Part 1, 17.3.3). */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** What is not read: where moved text was before, and the second form of a drawing for older programs. */
const passedOver = new Set(['w:moveFrom', 'mc:Fallback']);

/** The text of a document, gathered as its elements are read. Struck-out text is `w:delText`, not `w:t`. */
class WordText {
  #text = '';
  #inText = false;
  #unread = 0;

  open(name: string): void {
    if (passedOver.has(name)) this.#unread += 1;
    this.#inText = name === 'w:t';
    if (Object.hasOwn(characters, name)) this.#add(characters[name] ?? '');
  }

  read(words: string): void {
    if (this.#inText) this.#add(words);
  }

  close(name: string): void {
    if (passedOver.has(name)) this.#unread -= 1;
    this.#inText = false;
    if (name === 'w:p' && this.#text !== '' && !this.#text.endsWith('\n\n')) this.#add('\n\n');
  }

  whole(): string {
    return this.#text.trimEnd();
  }

  #add(words: string): void {
    if (this.#unread > 0) return;
    this.#text += words;
    if (this.#text.length > maxDraftLength + 2) throw tooLong();
  }
}

function broken(): DraftFault {
  return new DraftFault(
    'unclear',
    'The file is no Word document (.docx), is locked by a password, or is damaged.',
    'Open it and save it again as .docx, or paste its text.',
  );
}

function tooLarge(): DraftFault {
  return new DraftFault(
    'tooLong',
    'The document holds more than is unpacked here.',
    'Paste its text instead.',
  );
}

function tooLong(): DraftFault {
  return new DraftFault(
    'tooLong',
    `The document has more than ${spoken(maxDraftLength)} characters.`,
    'Divide it and check the parts.',
  );
}
