import { beforeEach, describe, expect, test } from 'vitest';
import { CircuitBreaker } from '../../src/search/circuit-breaker.ts';

let now = 0;
let breaker: CircuitBreaker;
beforeEach(() => {
  now = 0;
  breaker = new CircuitBreaker({ threshold: 2, pause: 1000, longest: 10_000, now: () => now });
});

function isDown(): void {
  breaker.failed();
  breaker.failed();
}

describe('A breaker lets through', () => {
  test('everybody at first, and after a single failure', () => {
    expect([breaker.letsThrough(), breaker.letsThrough()]).toEqual([true, true]);
    breaker.failed();
    expect([breaker.letsThrough(), breaker.letsThrough()]).toEqual([true, true]);
  });

  test('everybody, where failures are never two in a row', () => {
    for (let times = 0; times < 5; times += 1) {
      breaker.failed();
      breaker.succeeded();
    }
    expect(breaker.letsThrough()).toBe(true);
  });

  test('nobody after two failures in a row, until the pause is over', () => {
    isDown();
    expect(breaker.letsThrough()).toBe(false);
    now = 999;
    expect(breaker.letsThrough()).toBe(false);
    now = 1000;
    expect(breaker.letsThrough()).toBe(true);
  });

  test('one at a time after the pause, as a trial', () => {
    isDown();
    now = 5000;
    expect([1, 2, 3].map(() => breaker.letsThrough())).toEqual([true, false, false]);
    now = 60_000;
    expect(breaker.letsThrough()).toBe(false);
  });

  test('everybody again when the trial is answered', () => {
    isDown();
    now = 1000;
    breaker.letsThrough();
    breaker.succeeded();
    expect([breaker.letsThrough(), breaker.letsThrough()]).toEqual([true, true]);
    breaker.failed();
    expect(breaker.letsThrough()).toBe(true);
  });

  test('another trial at once when whoever made one went away', () => {
    isDown();
    now = 1000;
    breaker.letsThrough();
    breaker.withdrawn();
    expect([breaker.letsThrough(), breaker.letsThrough()]).toEqual([true, false]);
  });
});

describe('The pause', () => {
  /** How long nobody is let through after the trial of now has failed. */
  function pauseAfterTrial(): number {
    expect(breaker.letsThrough()).toBe(true);
    breaker.failed();
    const start = now;
    while (!breaker.letsThrough()) now += 100;
    breaker.withdrawn();
    return now - start;
  }

  test('doubles with each trial that fails, up to ten seconds', () => {
    isDown();
    now = 1000;
    expect([1, 2, 3, 4, 5, 6].map(pauseAfterTrial)).toEqual([
      2000, 4000, 8000, 10_000, 10_000, 10_000,
    ]);
  });

  test('is the first one again after a success', () => {
    isDown();
    now = 1000;
    expect(pauseAfterTrial()).toBe(2000);
    breaker.succeeded();
    isDown();
    now += 999;
    expect(breaker.letsThrough()).toBe(false);
    now += 1;
    expect(breaker.letsThrough()).toBe(true);
  });

  test('is no longer when many who were let through fail together', () => {
    for (let times = 0; times < 50; times += 1) breaker.failed();
    now = 999;
    expect(breaker.letsThrough()).toBe(false);
    now = 1000;
    expect(breaker.letsThrough()).toBe(true);
  });

  test('goes by a clock of its own unless one is given', () => {
    const real = new CircuitBreaker({ threshold: 1, pause: 50_000, longest: 50_000 });
    real.failed();
    expect(real.letsThrough()).toBe(false);
    const short = new CircuitBreaker({ threshold: 1, pause: 0, longest: 0 });
    short.failed();
    expect(short.letsThrough()).toBe(true);
  });
});
