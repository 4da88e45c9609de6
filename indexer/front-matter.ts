import { isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Place } from './fault.ts';
import { startOfFile } from './fault.ts';
import type { Span } from './span.ts';
import { readQuickYaml } from './quick-yaml.ts';
import type { SourceText } from './source-text.ts';

export type FieldPath = readonly PropertyKey[];

/** A mistake in the YAML itself. */
export interface YamlMistake {
  readonly message: string;
  readonly span: Span;
}

/**
 * YAML front matter, with the place of every key and value in its file. The whole YAML parser, which
 * knows the places, is asked only when one is wanted or the quick reader has no answer.
 */
export class FrontMatter {
  /** As YAML gives it, not yet checked by a schema; `undefined` when it is no YAML. */
  readonly data: unknown;
  readonly mistakes: readonly YamlMistake[];
  readonly #source: SourceText;
  readonly #text: string;
  readonly #offset: number;
  #parsed: Document | undefined;

  constructor(source: SourceText, text: string, offset: number) {
    this.#source = source;
    this.#text = text;
    this.#offset = offset;
    const quick = readQuickYaml(text);
    this.mistakes = quick === undefined ? this.#findMistakes() : [];
    this.data = quick ?? (this.mistakes.length === 0 ? this.#document.toJS() : undefined);
  }

  get #document(): Document {
    this.#parsed ??= parseDocument(this.#text, { prettyErrors: false });
    return this.#parsed;
  }

  #findMistakes(): readonly YamlMistake[] {
    return this.#document.errors.map(({ message, pos: [start, end] }) => ({
      message: firstLine(message),
      span: [this.#offset + start, this.#offset + end],
    }));
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

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
}
