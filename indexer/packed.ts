/**
 * A value that is kept as JSON until somebody looks at it: most of what a build keeps of unchanged
 * files is never looked at again.
 */
export class Packed<T> {
  #text: string | undefined;
  #value: { readonly of: T } | undefined;

  private constructor(text: string | undefined, value: { readonly of: T } | undefined) {
    this.#text = text;
    this.#value = value;
  }

  static of<T>(value: T): Packed<T> {
    return new Packed<T>(undefined, { of: value });
  }

  /** From a text that {@link Packed.text} has given. */
  static from<T>(text: string): Packed<T> {
    return new Packed<T>(text, undefined);
  }

  get value(): T {
    this.#value ??= { of: JSON.parse(this.#text ?? 'null') as T };
    return this.#value.of;
  }

  get text(): string {
    this.#text ??= JSON.stringify(this.value);
    return this.#text;
  }
}
