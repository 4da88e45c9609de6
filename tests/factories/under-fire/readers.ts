import { setTimeout as pause } from 'node:timers/promises';
import type { Reply, Seen } from './judge.ts';
import { missingIn, seenIn } from './judge.ts';

export interface ReadersOptions {
  /** Where the site is, each copy of it: a reader is led to the next one when one does not answer. */
  readonly bases: () => readonly string[];
  readonly addresses: readonly string[];
  /** What is wrong with a reply; `undefined` when nothing is. */
  readonly faultIn: (reply: Reply) => Promise<string | undefined>;
}

interface Waiter {
  readonly since: number;
  readonly isWanted: (seen: Seen) => boolean;
  left: number;
  readonly found: () => void;
}

const enough = 20;
/** Milliseconds for which a reader looks at an answer: the programs that are killed need the processor too. */
const reading = 30;

/** Readers who search all the time, and look at what they are given. */
export class Readers {
  /** The first of what was wrong. */
  readonly faults: string[] = [];
  /** By the engine that answered. */
  readonly answers: Record<string, number> = {};
  /** Milliseconds. */
  slowest = 0;
  private readonly options: ReadersOptions;
  private readonly waiters = new Set<Waiter>();
  private readonly loops: readonly Promise<void>[];
  private isOver = false;
  private last = 'nothing yet';
  private turn = 0;

  constructor(options: ReadersOptions, count = 3) {
    this.options = options;
    this.loops = Array.from({ length: count }, (_, at) => this.loop(at));
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.loops);
  }

  /** Wait for some answers to searches asked from now on. */
  until(isWanted: Waiter['isWanted'], what: string, count = 1): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiters.delete(waiter);
        const told = [`No ${what} within 15 seconds. The last one: ${this.last}`, ...this.faults];
        reject(new Error(told.slice(0, 4).join('\n')));
      }, 15_000);
      const found = (): void => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve();
      };
      const waiter = { since: performance.now(), isWanted, left: count, found };
      this.waiters.add(waiter);
    });
  }

  toString(): string {
    const counts = Object.entries(this.answers).map(([engine, count]) => `${count} by ${engine}`);
    return `${counts.join(', ')}, the slowest ${Math.round(this.slowest)} ms`;
  }

  private async loop(start: number): Promise<void> {
    const { addresses, faultIn } = this.options;
    for (let at = start; !this.isOver; at += 1) {
      const address = addresses[at % addresses.length] ?? '/search';
      const began = performance.now();
      try {
        const reply = await this.ask(address);
        this.slowest = Math.max(this.slowest, performance.now() - began);
        this.note(await faultIn(reply));
        this.look(reply, began);
        await pause(reading);
      } catch (error) {
        this.note(`${address}: ${String(error)}`);
      }
    }
  }

  /** As a balancer does: from the next copy on, until one answers. */
  private async ask(address: string): Promise<Reply> {
    const bases = this.options.bases();
    const first = (this.turn += 1) % bases.length;
    const reasons: unknown[] = [];
    for (const base of [...bases.slice(first), ...bases.slice(0, first)]) {
      try {
        const response = await fetch(base + address, { redirect: 'manual' });
        const { status, headers } = response;
        return { address, status, headers, text: await response.text() };
      } catch (error) {
        reasons.push(error instanceof Error ? (error.cause ?? error) : error);
      }
    }
    throw new Error(`none of ${bases.length} answered: ${reasons.map(String).join('; ')}`);
  }

  private note(fault: string | undefined): void {
    if (fault !== undefined && this.faults.length < enough) this.faults.push(fault);
  }

  private look(reply: Reply, began: number): void {
    if (reply.status !== 200 || !reply.address.startsWith('/api/v1/search')) return;
    const seen = seenIn(reply);
    const { answeredBy, snapshot = '', notices, total = 0 } = seen;
    const how = answeredBy + (missingIn(seen).length > 0 ? ' without a part' : '');
    this.answers[how] = (this.answers[how] ?? 0) + 1;
    this.last = `${reply.address} by ${answeredBy} of ${snapshot.slice(0, 8)}, ${total} found, ${JSON.stringify(notices)}`;
    for (const waiter of this.waiters) if (began >= waiter.since) count(waiter, seen);
  }
}

function count(waiter: Waiter, seen: Seen): void {
  if (!waiter.isWanted(seen)) return;
  waiter.left -= 1;
  if (waiter.left === 0) waiter.found();
}
