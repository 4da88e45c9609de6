/** A file of the corpus in its two languages. */
export interface FileHalves {
  /** The text between the lines «---», and its offset; absent when the file does not begin with such a line. */
  readonly yaml?: { readonly text: string; readonly start: number };
  /** The Markdown after it. */
  readonly body: string;
  readonly bodyStart: number;
}

const form = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Part front matter from body, as remark-frontmatter does; Markdown is parsed without it, which is much quicker. */
export function splitFile(text: string): FileHalves {
  const match = form.exec(text);
  if (match === null) return { body: text, bodyStart: 0 };
  const bodyStart = match[0].length;
  const yaml = { text: match[1] ?? '', start: text.indexOf('\n') + 1 };
  return { yaml, body: text.slice(bodyStart), bodyStart };
}
