import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestContext } from 'vitest';

/** A real Meilisearch server for tests: the one of `MEILI_URL`, or `meilisearch` from the PATH, started for them. */
export interface RealServer {
  readonly url: string;
  /** `undefined` for a server without one, which asks for no keys. */
  readonly masterKey: string | undefined;
  /** Whether the tests have started it, and may kill it. */
  readonly isOwn: boolean;
  /** The process, if it runs and was started here. */
  pid(): number | undefined;
  /** End the process at once, as a crash does, and wait until it is gone. */
  kill(): Promise<void>;
  /** Start it again on the same port and the same data. */
  restart(): Promise<void>;
  /** End it and remove its data; a server that was not started here is left alone. */
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Why no server can be started; `undefined` when one can. */
export const whyNoProgram: string | undefined =
  programPath() === undefined ? 'there is no program “meilisearch” on the PATH' : undefined;

/** Why tests on a real server do not run; `undefined` when they do. */
export const whyNoServer: string | undefined =
  process.env['MEILI_URL'] || whyNoProgram === undefined
    ? undefined
    : `MEILI_URL is not set and ${whyNoProgram}`;

/** For `beforeEach`: skips a test that needs a server, and says why in the report. */
export function skipWithoutServer(context: TestContext): void {
  context.skip(whyNoServer !== undefined, whyNoServer);
}

/** The same for tests that start and kill servers. */
export function skipWithoutProgram(context: TestContext): void {
  context.skip(whyNoProgram !== undefined, whyNoProgram);
}

/** The first server of `MEILI_URL`, else a new one. */
export async function realServer(env: Environment = process.env): Promise<RealServer> {
  const [url] = (env['MEILI_URL'] ?? '').split(/[\s,]+/);
  if (!url) return startServer();
  const refuse = (): Promise<void> =>
    Promise.reject(new Error('The server of MEILI_URL is not restarted by tests'));
  const masterKey = env['MEILI_MASTER_KEY'] || undefined;
  await checkMasterKey(url, masterKey);
  return {
    url,
    masterKey,
    isOwn: false,
    pid: () => undefined,
    kill: refuse,
    restart: refuse,
    stop: () => Promise.resolve(),
  };
}

/** Tests make keys, settings and indexes: on a server with a master key they need it. */
async function checkMasterKey(url: string, masterKey: string | undefined): Promise<void> {
  const headers = masterKey === undefined ? {} : { authorization: `Bearer ${masterKey}` };
  const { status } = await fetch(`${url}/indexes?limit=1`, { headers });
  if (status === 200) return;
  throw new Error(
    `The server of MEILI_URL needs its master key in MEILI_MASTER_KEY (HTTP ${status})`,
  );
}

export interface StartOptions {
  /** Servers of one site share one, so that their keys are the same. */
  readonly masterKey?: string;
  /** More options of the program: `--http-payload-size-limit`. */
  readonly args?: readonly string[];
}

/** Start a server of its own on a free port with its own data. */
export async function startServer(options: StartOptions = {}): Promise<RealServer> {
  const { masterKey = randomBytes(16).toString('hex'), args = [] } = options;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'servanda-meilisearch-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = (): ChildProcess => startProgram({ folder, port, masterKey, args });
  let child = start();
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await gone;
  };
  await untilHealthy(url, child);
  return {
    url,
    masterKey,
    isOwn: true,
    pid: () => (child.exitCode === null && child.signalCode === null ? child.pid : undefined),
    kill,
    restart: async () => {
      await kill();
      child = start();
      await untilHealthy(url, child);
    },
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Program {
  readonly folder: string;
  readonly port: number;
  readonly masterKey: string;
  readonly args: readonly string[];
}

function startProgram({ folder, port, masterKey, args }: Program): ChildProcess {
  const command = ['--http-addr', `127.0.0.1:${port}`, '--db-path', path.join(folder, 'data')];
  const folders = [
    '--dump-dir',
    path.join(folder, 'dumps'),
    '--snapshot-dir',
    path.join(folder, 's'),
  ];
  const child = spawn(programPath() ?? '', [...command, ...folders, '--no-analytics', ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      MEILI_MASTER_KEY: masterKey,
      MEILI_LOG_LEVEL: 'ERROR',
      // Servers of a network reach each other on this machine.
      MEILI_EXPERIMENTAL_ALLOWED_IP_NETWORKS: '127.0.0.0/8',
    },
  });
  const killNow = (): void => void child.kill('SIGKILL');
  process.once('exit', killNow);
  child.once('exit', () => process.off('exit', killNow));
  return child;
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`meilisearch ended with ${child.exitCode}`);
    const isHealthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHealthy) return;
    await setTimeout(20);
  }
  throw new Error('meilisearch did not become healthy within 30 seconds');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function programPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, 'meilisearch')).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
