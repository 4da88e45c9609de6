import { docxText } from './docx-text.ts';
import { DraftFault } from './draft-fault.ts';

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How the text of each kind of file is read, by the ending of its name. */
const readers: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
  txt: plainText,
  md: plainText,
  docx: docxText,
};

/** The kinds of file that are read, as a form names them: «.txt,.md,.docx». */
export const fileEndings: readonly string[] = Object.keys(readers).map((ending) => `.${ending}`);

/** The text of a file. Throws {@link DraftFault} where it has none that can be read. */
export async function fileText({ name, bytes }: SentFile): Promise<string> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (reader === undefined) {
    throw new DraftFault(
      'unsupported',
      `Only files that end in ${fileEndings.join(', ')} are read.`,
      'Save it as one of these, or paste its text.',
    );
  }
  return reader(bytes);
}

/** UTF-8, or UTF-16 where the file begins with its mark. Other encodings are not guessed at. */
async function plainText(bytes: Buffer): Promise<string> {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, as for bytes that are no text at all.
  }
  throw new DraftFault(
    'unsupported',
    'The file is not plain text in UTF-8 or UTF-16.',
    'Save it with one of these encodings, or paste its text.',
  );
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
