import type { CircuitBreaker } from './circuit-breaker.ts';
import type { EngineStatus, Fallback, SearchEngine, SearchResult } from './engine.ts';
import { SearchUnavailable } from './engine.ts';
import type { SearchQuery } from './query.ts';

/** An engine on a server, which may be away. */
export interface Remote {
  readonly breaker: CircuitBreaker;
  readonly search: (query: SearchQuery, signal: AbortSignal) => Promise<SearchResult>;
}

export interface FailoverOptions {
  /** Tried in turn, from another one on at each question, so that copies share the work. */
  readonly remotes: readonly Remote[];
  /** Answers when none of them does. */
  readonly local: () => Promise<SearchEngine>;
  /** Milliseconds that all attempts may take together, and one of them. */
  readonly timeLimit: number;
  readonly attemptLimit: number;
  /** Told of each attempt that failed; the error says nothing of the question. */
  readonly onFailure: (error: unknown) => void;
  readonly status: () => Promise<EngineStatus>;
  readonly now?: () => number;
}

/** A remote whose index is of another snapshot is not asked again for so long, in milliseconds. */
const stalePause = 1000;

/** Answers from a server while one answers, else from the engine of this program: the question is the same. */
export class FailoverEngine implements SearchEngine {
  readonly #options: Required<FailoverOptions>;
  readonly #staleUntil = new Map<Remote, number>();
  #next = 0;

  constructor(options: FailoverOptions) {
    this.#options = { now: () => performance.now(), ...options };
  }

  async search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    const { local, timeLimit, now } = this.#options;
    const end = now() + timeLimit;
    let insteadOf: Fallback = 'unavailable';
    for (const remote of this.#inTurn()) {
      signal?.throwIfAborted();
      const found = this.#isStale(remote)
        ? 'stale'
        : await this.#attempt(remote, query, { end, signal });
      if (typeof found === 'object') return found;
      // Whose turn it was does not change what is said: one that is stale does answer.
      if (found === 'stale') insteadOf = found;
    }
    signal?.throwIfAborted();
    const engine = await local();
    return { ...(await engine.search(query, signal)), insteadOf };
  }

  status(): Promise<EngineStatus> {
    return this.#options.status();
  }

  /** The remotes, each time from the next one on. */
  #inTurn(): readonly Remote[] {
    const { remotes } = this.#options;
    const first = this.#next;
    this.#next = (first + 1) % Math.max(1, remotes.length);
    return [...remotes.slice(first), ...remotes.slice(0, first)];
  }

  #isStale(remote: Remote): boolean {
    return this.#options.now() < (this.#staleUntil.get(remote) ?? 0);
  }

  async #attempt(
    remote: Remote,
    query: SearchQuery,
    { end, signal }: { end: number; signal: AbortSignal | undefined },
  ): Promise<SearchResult | Fallback> {
    const { attemptLimit, now } = this.#options;
    const time = Math.floor(Math.min(attemptLimit, end - now()));
    if (time <= 0 || !remote.breaker.letsThrough()) return 'unavailable';
    const limit = AbortSignal.timeout(time);
    try {
      const found = await remote.search(query, signal ? AbortSignal.any([signal, limit]) : limit);
      remote.breaker.succeeded();
      return found;
    } catch (error) {
      return this.#failed(remote, error, signal);
    }
  }

  #failed(remote: Remote, error: unknown, signal: AbortSignal | undefined): Fallback {
    const { onFailure, now } = this.#options;
    if (signal?.aborted === true) {
      remote.breaker.withdrawn();
      return 'unavailable';
    }
    const isStale = error instanceof SearchUnavailable && error.reason === 'stale';
    // One that is stale did answer.
    if (isStale) remote.breaker.succeeded();
    else remote.breaker.failed();
    if (isStale) this.#staleUntil.set(remote, now() + stalePause);
    onFailure(error);
    return isStale ? 'stale' : 'unavailable';
  }
}
