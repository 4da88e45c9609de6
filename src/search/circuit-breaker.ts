/** How a breaker behaves; all times in milliseconds. */
export interface BreakerOptions {
  /** Failures in a row after which nobody is let through. */
  readonly threshold: number;
  /** How long at first; twice as long after each trial that fails, up to `longest`. */
  readonly pause: number;
  readonly longest: number;
  readonly now?: () => number;
}

/**
 * Keeps questions from a server that does not answer, so that nobody waits for it in vain. After a
 * pause one question is let through as a trial: when it is answered, all are.
 */
export class CircuitBreaker {
  readonly #options: Required<BreakerOptions>;
  #failures = 0;
  #pause: number;
  #closedUntil = 0;
  #isTrying = false;

  constructor(options: BreakerOptions) {
    this.#options = { now: () => performance.now(), ...options };
    this.#pause = options.pause;
  }

  /** Whether a question may be asked now. Whoever is let through must tell how it went. */
  letsThrough(): boolean {
    if (this.#failures < this.#options.threshold) return true;
    if (this.#isTrying || this.#options.now() < this.#closedUntil) return false;
    this.#isTrying = true;
    return true;
  }

  /** The question was answered. */
  succeeded(): void {
    this.#failures = 0;
    this.#pause = this.#options.pause;
    this.#isTrying = false;
  }

  /** Whoever asked went away before it was known. */
  withdrawn(): void {
    this.#isTrying = false;
  }

  /** It was not. */
  failed(): void {
    const wasTrial = this.#isTrying;
    this.#isTrying = false;
    this.#failures += 1;
    if (this.#failures < this.#options.threshold) return;
    if (wasTrial) this.#pause = Math.min(2 * this.#pause, this.#options.longest);
    this.#closedUntil = this.#options.now() + this.#pause;
  }
}
