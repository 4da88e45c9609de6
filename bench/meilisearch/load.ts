import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Job, Load, Loaded } from './load-client.ts';

/** One of the things that are compared with each other. */
export interface Contender {
  readonly name: string;
  readonly jobs: readonly Job[];
  readonly byOfficialClient?: boolean;
  /** The processes that work for it: of servers, and of the site. */
  readonly servers?: readonly (number | undefined)[];
  readonly site?: number;
}

export interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** The mean over the questions of the middle time of each: the same mix, however many were answered. */
  readonly typical: number;
  readonly perSecond: number;
  /** Milliseconds of a processor for one answer, in servers, the site and the client; NaN where that cannot be told. */
  readonly serverWork: number;
  readonly siteWork: number;
  readonly clientWork: number;
  readonly wrong: number;
}

/** Sends load from another process. */
export class LoadClient {
  readonly #child: ChildProcess = fork(new URL('load-client.ts', import.meta.url));

  run(load: Load): Promise<Loaded> {
    return new Promise((resolve, reject) => {
      const failed = (code: number | null): void => {
        reject(new Error(`The client ended with ${code ?? 'a signal'}`));
      };
      this.#child.once('exit', failed);
      this.#child.once('message', (loaded: Loaded) => {
        this.#child.off('exit', failed);
        resolve(loaded);
      });
      this.#child.send(load);
    });
  }

  stop(): void {
    this.#child.kill();
  }
}

export interface Rounds {
  readonly clients: number;
  readonly rounds: number;
  /** Milliseconds for each contender in each round. */
  readonly counted: number;
}

/** Measure all by turns, round after round: what else the machine does falls on all of them. */
export async function compare(
  client: LoadClient,
  contenders: readonly Contender[],
  { clients, rounds, counted }: Rounds,
): Promise<ReadonlyMap<string, Measured>> {
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, jobs, byOfficialClient = false, servers = [], site } of contenders) {
      const own = site === undefined ? [] : [site];
      const before = [workOf(servers), workOf(own)] as const;
      const loaded = await client.run({ jobs, clients, warm: 500, counted, byOfficialClient });
      const [serverWork, siteWork] = [workOf(servers) - before[0], workOf(own) - before[1]];
      runs.get(name)?.push({ ...loaded, serverWork, siteWork });
    }
  }
  return new Map([...runs].map(([name, loaded]) => [name, measured(loaded, counted)]));
}

interface Run extends Loaded {
  /** Milliseconds of a processor. */
  readonly serverWork: number;
  readonly siteWork: number;
}

function measured(runs: readonly Run[], counted: number): Measured {
  const times = runs.flatMap((run) => run.times);
  const all = times.map(([, ms]) => ms).sort((a, b) => a - b);
  const byJob = new Map<number, number[]>();
  for (const [job, ms] of times) byJob.set(job, [...(byJob.get(job) ?? []), ms]);
  const middles = [...byJob.values()].map((own) =>
    quantile(
      own.sort((a, b) => a - b),
      0.5,
    ),
  );
  return {
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    typical: middles.reduce((sum, ms) => sum + ms, 0) / middles.length,
    perSecond: times.length / ((counted / 1000) * runs.length),
    serverWork: sumOf(runs, 'serverWork') / sumOf(runs, 'answered'),
    siteWork: sumOf(runs, 'siteWork') / sumOf(runs, 'answered'),
    clientWork: sumOf(runs, 'clientWork') / sumOf(runs, 'answered'),
    wrong: sumOf(runs, 'wrong'),
  };
}

function sumOf(runs: readonly Run[], name: Exclude<keyof Run, 'times'>): number {
  return runs.reduce((sum, run) => sum + run[name], 0);
}

/** Milliseconds that processes have worked, as Linux tells them in hundredths of a second; else NaN. */
export function workOf(pids: readonly (number | undefined)[]): number {
  return pids.map(ticksOf).reduce((sum, ticks) => sum + ticks * 10, 0);
}

function ticksOf(pid: number | undefined): number {
  try {
    const told = readFileSync(`/proc/${pid ?? ''}/stat`, 'utf8');
    const fields = told.slice(told.lastIndexOf(')')).split(' ');
    return Number(fields[12]) + Number(fields[13]);
  } catch {
    return NaN;
  }
}

/** Of numbers that go up. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
