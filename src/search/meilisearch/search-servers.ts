import { CircuitBreaker } from '../circuit-breaker.ts';
import type { EngineStatus, SearchEngine, ServerStatus } from '../engine.ts';
import { SearchUnavailable } from '../engine.ts';
import type { Remote } from '../failover-engine.ts';
import { FailoverEngine } from '../failover-engine.ts';
import type { PartSizes } from './ask-parts.ts';
import { askParts } from './ask-parts.ts';
import { askServer } from './ask-server.ts';
import type { Ask } from './ask.ts';
import type { IndexNames } from './index-names.ts';
import { indexNames, sitePrefix } from './index-names.ts';
import type { KeyVerdict } from './keys/key-check.ts';
import { checkSearchKey } from './keys/key-check.ts';
import type { Expected } from './meilisearch-engine.ts';
import { MeilisearchEngine } from './meilisearch-engine.ts';
import type { Server } from './server.ts';
import { connect } from './server.ts';
import { serverStatus, unknownStatus } from './server-status.ts';

export interface SearchServersOptions {
  readonly urls: readonly string[];
  readonly layout: 'copies' | 'parts';
  readonly searchKey: string | undefined;
  /** Of the names of the indexes. */
  readonly prefix?: string;
  /** Told of each failure; the error says nothing of any question. */
  readonly onFailure: (error: unknown) => void;
  readonly limits?: Limits;
}

/** Milliseconds for a question. */
interface Limits {
  /** On all servers together. */
  readonly all: number;
  /** On one of them. */
  readonly one: number;
}

const usualLimits: Limits = { all: 2000, one: 1000 };
/** Whoever watches over the site is not kept waiting for a server that hangs, in milliseconds. */
const patience = 500;
const breaker = { threshold: 2, pause: 1000, longest: 10_000 };

interface Known {
  readonly server: Server;
  readonly breaker: CircuitBreaker;
  /** Whether the key may be used there; not known while the server is away. */
  verdict: KeyVerdict | undefined;
  /** Being found out, for all who ask meanwhile. */
  judging: Promise<KeyVerdict> | undefined;
}

/** A snapshot to search. */
export interface SearchedSnapshot extends Pick<Expected, 'snapshot' | 'synonyms'> {
  /** The engine of this program over the same snapshot. */
  readonly local: () => Promise<SearchEngine>;
}

/** The search servers of a site: opened once, asked by the engine of each snapshot. */
export class SearchServers {
  readonly #options: SearchServersOptions;
  readonly #limits: Limits;
  readonly #names: IndexNames;
  readonly #known: readonly Known[];
  readonly #sizes: PartSizes = new Map();

  constructor(options: SearchServersOptions) {
    const { limits = usualLimits } = options;
    this.#options = options;
    this.#limits = limits;
    this.#names = indexNames(options.prefix ?? sitePrefix);
    this.#known = options.urls.map((url, at) => ({
      server: connect({ url, key: options.searchKey, number: at + 1, timeLimit: limits.all }),
      breaker: new CircuitBreaker(breaker),
      verdict: undefined,
      judging: undefined,
    }));
  }

  /**
   * Ask each server what the key may do there; a sentence for each that makes it unfit for a site, and
   * for each that could be better. A server that is away is asked again when it is back, before
   * anything is searched there.
   */
  async checkKeys(): Promise<{ faults: readonly string[]; warnings: readonly string[] }> {
    const verdicts = await Promise.all(
      this.#known.map(async (known) => known.verdict ?? this.#judge(known)),
    );
    return {
      faults: verdicts.flatMap((verdict) => (verdict.fit === false ? [verdict.reason] : [])),
      warnings: verdicts.flatMap(warningOf),
    };
  }

  /** The engine of a snapshot; `local` answers when no server does. */
  engine({ snapshot, synonyms, local }: SearchedSnapshot): SearchEngine {
    const parts = this.#options.layout === 'parts' ? this.#known.length : 1;
    const expected = { snapshot, parts, synonyms };
    const remotes = this.#known.map((known) => this.#remote(known, expected));
    return new FailoverEngine({
      remotes,
      local,
      timeLimit: this.#limits.all,
      attemptLimit: this.#limits.one,
      onFailure: this.#options.onFailure,
      status: () => this.#status(expected),
    });
  }

  #remote(known: Known, expected: Expected): Remote {
    const engine = new MeilisearchEngine(this.#askOf(known, expected.parts), expected);
    return {
      breaker: known.breaker,
      search: async (query, signal) => {
        await this.#admit(known, signal);
        return engine.search(query, signal);
      },
    };
  }

  #askOf({ server }: Known, parts: number): Ask {
    return parts > 1
      ? askParts(server, this.#names, parts, this.#sizes)
      : askServer(server, this.#names);
  }

  /** Nothing is asked with a key that may do more than search. */
  async #admit(known: Known, signal: AbortSignal): Promise<void> {
    const verdict = await this.#judgeInTime(known, signal);
    if (verdict.fit === true) return;
    throw new SearchUnavailable(verdict.reason, { reason: 'unavailable' });
  }

  async #judge(known: Known): Promise<KeyVerdict> {
    known.judging ??= checkSearchKey(known.server, this.#names);
    const verdict = await known.judging;
    known.judging = undefined;
    if (verdict.fit !== 'unknown') known.verdict = verdict;
    return verdict;
  }

  /** What is not found out in time is found out all the same, for those who ask next. */
  async #judgeInTime(known: Known, signal: AbortSignal): Promise<KeyVerdict> {
    return known.verdict ?? Promise.race([this.#judge(known), nothingInTime(known.server, signal)]);
  }

  async #status(expected: Expected): Promise<EngineStatus> {
    const signal = AbortSignal.timeout(patience);
    const servers = await Promise.all(
      this.#known.map((known) => this.#statusOf(known, expected, signal)),
    );
    const isReady = servers.some(({ state }) => state === 'ready');
    const isStale = servers.some(({ state }) => state === 'stale');
    // Copies stand in for each other; of parts, one of another snapshot makes every answer stale.
    const answers = isReady && (this.#options.layout === 'copies' || !isStale);
    return { engine: answers ? 'meilisearch' : 'embedded', servers };
  }

  async #statusOf(known: Known, expected: Expected, signal: AbortSignal): Promise<ServerStatus> {
    const { server } = known;
    const verdict = await this.#judgeInTime(known, signal);
    if (verdict.fit === false) return unknownStatus(server.number, 'refused');
    return serverStatus(server, this.#names, expected, signal);
  }
}

/** As from a server that says nothing, when the signal comes. */
function nothingInTime({ host }: Server, signal: AbortSignal): Promise<KeyVerdict> {
  const reason = `What MEILI_SEARCH_KEY may do is not known yet. ${host}: no answer in time`;
  return new Promise((resolve) => {
    const tell = (): void => {
      resolve({ fit: 'unknown', finding: 'no-answer', reason });
    };
    if (signal.aborted) tell();
    else signal.addEventListener('abort', tell, { once: true });
  });
}

function warningOf(verdict: KeyVerdict): readonly string[] {
  if (verdict.fit === 'unknown') return [verdict.reason];
  return verdict.fit && verdict.warning !== null ? [verdict.warning] : [];
}
