import type { Yaml } from 'mdast';
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Place } from './fault.ts';
import { startOfFile } from './fault.ts';
import type { Span } from './parsed-file.ts';
import type { SourceText } from './source-text.ts';

export type FieldPath = readonly PropertyKey[];

/** A mistake in the YAML itself. */
export interface YamlMistake {
  readonly message: string;
  readonly span: Span;
}

/** YAML front matter, with the place of every key and value in its file. */
export class FrontMatter {
  readonly mistakes: readonly YamlMistake[];
  /** As YAML gives it, not yet checked by a schema. */
  readonly data: unknown;
  readonly #document: Document;
  readonly #source: SourceText;
  readonly #offset: number;

  constructor(source: SourceText, text: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
    this.#document = parseDocument(text, { prettyErrors: false, lineCounter: new LineCounter() });
    this.mistakes = this.#document.errors.map(({ message, pos: [start, end] }) => ({
      message: firstLine(message),
      span: [offset + start, offset + end],
    }));
    this.data = this.mistakes.length === 0 ? this.#document.toJS() : undefined;
  }

  /** The place of a value; of the nearest thing around it where it is missing. */
  place(path: FieldPath): Place {
    const node: unknown = this.#document.getIn(path, true);
    if (isNode(node) && node.range) return this.#placeOf(node.range);
    return path.length === 0 ? startOfFile : this.#placeOfParent(path);
  }

  /** The place of the key of an entry. */
  keyPlace(path: FieldPath): Place {
    const key = path.at(-1);
    const map: unknown = this.#document.getIn(path.slice(0, -1), true);
    const pairs: readonly Pair[] = isMap(map) ? map.items : [];
    const pair = pairs.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    const node = pair?.key;
    return isScalar(node) && node.range ? this.#placeOf(node.range) : this.place(path);
  }

  /** The place of a stretch of the file. */
  spanPlace([start, end]: Span): Place {
    return this.#source.place(start, end);
  }

  /** Where something is missing from a map: its own key, else the first line of the file. */
  #placeOfParent(path: FieldPath): Place {
    const parent = path.slice(0, -1);
    return parent.length === 0 ? startOfFile : this.place(parent);
  }

  #placeOf([start, end]: readonly [number, number, number]): Place {
    return this.#source.place(this.#offset + start, this.#offset + end);
  }
}

/** The front matter of a file whose tree begins with a YAML block. */
export function readFrontMatter(source: SourceText, node: Yaml): FrontMatter {
  // Behind the opening line «---».
  const offset = source.text.indexOf('\n', node.position?.start.offset ?? 0) + 1;
  return new FrontMatter(source, node.value, offset);
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
}
