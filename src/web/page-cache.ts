import { createHash } from 'node:crypto';
import type { Library } from '../library/library.ts';

/** An answer that is the same for every reader until the next snapshot. */
export interface Answer {
  readonly status: number;
  /** The Content-Type, with its charset. */
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
}

export function answer(type: string, text: string, status = 200): Answer {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { status, type, body, etag };
}

/**
 * Answers made from one library, kept by path up to a number of bytes; the least recently used goes
 * first. Nothing that a reader typed is ever kept: paths with a query are not asked for here.
 */
export class PageCache {
  readonly #limit: number;
  #library: Library | undefined;
  #bytes = 0;
  readonly #answers = new Map<string, Answer>();

  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit;
  }

  get(library: Library, path: string): Answer | undefined {
    if (library !== this.#library) return undefined;
    const found = this.#answers.get(path);
    if (found === undefined) return undefined;
    this.#answers.delete(path);
    this.#answers.set(path, found);
    return found;
  }

  put(library: Library, path: string, made: Answer): void {
    if (library !== this.#library) this.#startOver(library);
    this.#bytes += made.body.length - (this.#answers.get(path)?.body.length ?? 0);
    this.#answers.delete(path);
    this.#answers.set(path, made);
    for (const [oldest, { body }] of this.#answers) {
      if (this.#bytes <= this.#limit) break;
      this.#answers.delete(oldest);
      this.#bytes -= body.length;
    }
  }

  #startOver(library: Library): void {
    this.#library = library;
    this.#answers.clear();
    this.#bytes = 0;
  }
}
