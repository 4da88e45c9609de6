import type { Place } from './fault.ts';
import { startOfFile } from './fault.ts';
import type { FieldPath } from './front-matter.ts';
import { FrontMatter } from './front-matter.ts';
import type { Span } from './span.ts';
import type { CorpusFile } from './read.ts';
import { SourceText } from './source-text.ts';
import { splitFile } from './split-file.ts';
import { spanInSource } from './text-span.ts';

/**
 * Where things stand in the files of a corpus. Drafts carry no lines and columns of their front
 * matter: faults are rare, so a file is looked at again only when there is something to say of it.
 */
export class Places {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #frontMatters = new Map<string, FrontMatter>();

  constructor(files: readonly CorpusFile[]) {
    this.#texts = new Map(files.map((file) => [file.path, file.text]));
  }

  /** Of a value in the front matter of a page, or in a YAML file. */
  value(path: string, field: FieldPath): Place {
    return this.#frontMatter(path)?.place(field) ?? startOfFile;
  }

  /** Of a key in the front matter of a page, or in a YAML file. */
  key(path: string, field: FieldPath): Place {
    return this.#frontMatter(path)?.keyPlace(field) ?? startOfFile;
  }

  /** Of a stretch of the Markdown of a page. */
  span(path: string, span: Span): Place {
    return this.#source(path).bodyPlace(span);
  }

  /** Of a stretch of the running text that stands around it in the Markdown of a page. */
  text(path: string, text: string, around: Span, span: Span): Place {
    const { body } = splitFile(this.#text(path));
    return this.#source(path).bodyPlace(spanInSource(body, text, around, span));
  }

  #source(path: string): SourceText {
    const text = this.#text(path);
    return new SourceText(text, splitFile(text).bodyStart);
  }

  #text(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  #frontMatter(path: string): FrontMatter | undefined {
    const known = this.#frontMatters.get(path);
    const text = this.#texts.get(path);
    if (known !== undefined || text === undefined) return known;
    const made = path.endsWith('.md')
      ? ofPage(text)
      : new FrontMatter(new SourceText(text), text, 0);
    if (made !== undefined) this.#frontMatters.set(path, made);
    return made;
  }
}

function ofPage(text: string): FrontMatter | undefined {
  const { yaml, bodyStart } = splitFile(text);
  return yaml && new FrontMatter(new SourceText(text, bodyStart), yaml.text, yaml.start);
}
