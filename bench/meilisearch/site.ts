import type { ChildProcess } from 'node:child_process';
import { execFile, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const main = new URL('../../src/main.ts', import.meta.url);

/** A site in a process of its own, started as `npm start` does. */
export interface Site {
  readonly url: string;
  /** Milliseconds from the start of the process until it listens. */
  readonly started: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface SiteOptions {
  readonly dataDir: string;
  /** None for the embedded engine. */
  readonly servers?: readonly string[];
  readonly layout?: 'copies' | 'parts';
  readonly searchKey?: string;
  /** Options of Node, such as `--cpu-prof`. */
  readonly node?: readonly string[];
}

export async function startSite(options: SiteOptions): Promise<Site> {
  const { dataDir, servers = [], layout = 'copies', searchKey = '', node = [] } = options;
  const began = performance.now();
  const child = fork(main, {
    execArgv: [...process.execArgv, ...node],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      MEILI_URL: servers.join(' '),
      MEILI_LAYOUT: layout,
      MEILI_SEARCH_KEY: searchKey,
      RATE_LIMIT: '1000000000',
      LOG_LEVEL: process.env['BENCH_LOG'] ?? 'silent',
    },
  });
  const killNow = (): void => void child.kill('SIGKILL');
  process.once('exit', killNow);
  child.once('exit', () => process.off('exit', killNow));
  const url = await addressOf(child);
  const { pid = 0 } = child;
  return { url, pid, started: performance.now() - began, stop: () => end(child) };
}

/**
 * The memory of a process in megabytes, with what of it is its own where the system tells: the rest are
 * files that it reads by way of memory, which the system takes back when it needs room.
 */
export async function memoryOf(pid: number | undefined): Promise<string> {
  if (pid === undefined) return 'not known';
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  const told = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = /RssAnon:\s*(\d+)/.exec(told)?.[1];
  return own === undefined
    ? megabytes(stdout)
    : `${megabytes(stdout)}, of which ${megabytes(own)} its own`;
}

function megabytes(kilobytes: string): string {
  return `${Math.round(Number(kilobytes) / 1024)} MB`;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/\S+/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => {
      reject(new Error(`The site ended with ${code ?? 'a signal'}`));
    });
  });
}

/** An interrupt lets a profile be written. */
async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  child.disconnect();
  await gone;
}
