/**
 * Reads the plain YAML in which nearly all front matter is written, some twenty times as quickly as a
 * whole YAML parser: block maps and lists, each value on its own line, as a scalar or in flow style.
 * Whatever is more than that (comments, anchors, several lines, odd escapes, a mistake) it leaves to the
 * whole parser, so that it never has an opinion of its own: where it answers, the answer is the same.
 */
export function readQuickYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return new QuickYaml(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** The text is more than plain. */
class NotPlain extends Error {}

interface Line {
  readonly indent: number;
  readonly text: string;
}

type Fields = Record<string, unknown>;

class QuickYaml {
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(text: string) {
    if (/[\0-\t\v-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|(?:^|\s)#/m.test(text))
      throw new NotPlain();
    this.#lines = text.replace(/\n$/, '').split('\n').map(lineOf);
  }

  read(): Fields {
    const fields = this.#fields(0);
    if (this.#next < this.#lines.length) throw new NotPlain();
    return fields;
  }

  /** The lines of one block map. */
  #fields(indent: number): Fields {
    const fields: Fields = {};
    for (let line = this.#at(indent); line !== undefined; line = this.#at(indent)) {
      const { key, rest } = keyOf(line.text);
      if (Object.hasOwn(fields, key)) throw new NotPlain();
      this.#next += 1;
      fields[key] = rest === '' ? this.#below(indent) : new Flow(rest).whole();
    }
    return fields;
  }

  /** What stands under a key without a value of its own: a list (which may be indented no more than its key) or a map. */
  #below(indent: number): unknown {
    const line = this.#lines[this.#next];
    if (line === undefined || line.indent < indent) throw new NotPlain();
    if (line.text.startsWith('- ')) return this.#list(line.indent);
    if (line.indent === indent) throw new NotPlain();
    return this.#fields(line.indent);
  }

  #list(indent: number): unknown[] {
    const values: unknown[] = [];
    for (
      let line = this.#at(indent);
      line?.text.startsWith('- ') === true;
      line = this.#at(indent)
    ) {
      this.#next += 1;
      values.push(new Flow(line.text.slice(2).replace(/^ +/, '')).whole());
    }
    return values;
  }

  /** The next line, where it stands at this indent. */
  #at(indent: number): Line | undefined {
    const line = this.#lines[this.#next];
    if (line !== undefined && line.indent > indent) throw new NotPlain();
    return line?.indent === indent ? line : undefined;
  }
}

function lineOf(line: string): Line {
  const text = line.replace(/^ +/, '');
  if (text === '') throw new NotPlain();
  return { indent: line.length - text.length, text: withoutEnd(text) };
}

/** Spaces only: to YAML a no-break space is a letter like any other. */
function withoutEnd(text: string): string {
  return text.replace(/ +$/, '');
}

const keyForm = /^([A-Za-z][\w-]*):(?: +|$)/;

function keyOf(text: string): { readonly key: string; readonly rest: string } {
  const [found, key] = keyForm.exec(text) ?? [];
  if (found === undefined || key === undefined || isWord(key)) throw new NotPlain();
  return { key, rest: text.slice(found.length) };
}

/** One value on one line. */
class Flow {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value that the whole text is. */
  whole(): unknown {
    if (!/^["'[{]/.test(this.#text)) return blockScalar(this.#text);
    const value = this.#value();
    if (this.#at < this.#text.length) throw new NotPlain();
    return value;
  }

  #value(): unknown {
    const first = this.#text[this.#at];
    if (first === '[') return this.#list();
    if (first === '{') return this.#map();
    if (first === '"') return this.#match(/"((?:[^"\\]|\\["\\])*)"/y).replaceAll(/\\(.)/g, '$1');
    if (first === "'") return this.#match(/'((?:[^']|'')*)'/y).replaceAll("''", "'");
    return scalar(withoutEnd(this.#match(/([^\s,[\]{}"'](?:[^,[\]{}:]|:(?![\s,[\]{}]))*)/y)));
  }

  #list(): unknown[] {
    const values: unknown[] = [];
    this.#match(/(\[ *)/y);
    while (!this.#takes(']')) {
      values.push(this.#value());
      this.#separator(']');
    }
    return values;
  }

  #map(): Fields {
    const fields: Fields = {};
    this.#match(/(\{ *)/y);
    while (!this.#takes('}')) {
      const key = this.#match(/([A-Za-z][\w-]*): +/y);
      if (Object.hasOwn(fields, key) || isWord(key)) throw new NotPlain();
      fields[key] = this.#value();
      this.#separator('}');
    }
    return fields;
  }

  /** A comma with a value behind it, or the end in sight. */
  #separator(end: string): void {
    this.#match(/( *)/y);
    if (this.#text[this.#at] !== end) this.#match(/(, *)(?![\]},])/y);
  }

  #takes(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #match(form: RegExp): string {
    form.lastIndex = this.#at;
    const match = form.exec(this.#text);
    if (match === null) throw new NotPlain();
    this.#at = form.lastIndex;
    return match[1] ?? '';
  }
}

/** A plain scalar that is the rest of its line. */
function blockScalar(text: string): Scalar {
  if (/: |:$/.test(text)) throw new NotPlain();
  return scalar(text);
}

/** Words that mean a value and not themselves. */
function isWord(text: string): boolean {
  return /^(?:null|true|false)$/i.test(text);
}

type Scalar = string | number | boolean;

/** A plain scalar: text, a simple number, true or false. Signs of YAML at its beginning, other numbers and words are left alone. */
function scalar(text: string): Scalar {
  if (/^\d{1,15}$|^\d{1,6}\.\d{1,6}$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^[-?:,[\]{}#&*!|>'"%@`~=<]/.test(text) || isWord(text)) throw new NotPlain();
  if (/^[-+.]?[\d.]+(?:[eE][-+]?\d+)?$|^0[xo]|^[-+]?\.(?:inf|nan)$/i.test(text))
    throw new NotPlain();
  return text;
}
