import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { keysOfServers, openEdition, searchServers } from '../../../src/compose.ts';
import { loadConfig } from '../../../src/config.ts';
import { followSnapshots } from '../../../src/library/follow-snapshots.ts';
import { currentSnapshotName } from '../../../src/library/read-snapshot.ts';
import { projectRoot } from '../../../src/project-root.ts';
import { createApp } from '../../../src/web/app.ts';
import type { RealServer } from '../meilisearch-server.ts';
import { startServer } from '../meilisearch-server.ts';
import { aDataFolder } from '../snapshot.ts';
import { EditedCorpus } from './edited-corpus.ts';
import type { Program } from './program.ts';
import { startProgram } from './program.ts';
import { TrueAnswers } from './true-answers.ts';

/** A site whose corpus is published to real servers, all of which may be killed. */
export interface SiteUnderFire {
  readonly servers: readonly RealServer[];
  readonly parts: number;
  readonly corpus: EditedCorpus;
  readonly dataDir: string;
  readonly truth: TrueAnswers;
  /** The settings of the app and of the indexer. */
  readonly settings: Readonly<Record<string, string>>;
  /** `npm run indexer -- publish`. */
  publish(): Program;
  /** The name of the newest snapshot. */
  newest(): Promise<string>;
}

/** Start servers that share a master key, make their keys, and publish a first edition to them. */
export async function aSiteUnderFire(
  count: number,
  layout: 'copies' | 'parts' = 'copies',
): Promise<SiteUnderFire> {
  const folder = await aDataFolder();
  const masterKey = randomBytes(16).toString('hex');
  const servers: RealServer[] = [];
  for (let at = 0; at < count; at += 1) {
    const server = await startServer({ masterKey });
    onTestFinished(() => server.stop());
    servers.push(server);
  }
  const dataDir = path.join(folder, 'data');
  const corpus = new EditedCorpus(path.join(folder, 'corpus'));
  const settings = {
    CORPUS_DIR: corpus.folder,
    DATA_DIR: dataDir,
    MEILI_URL: servers.map(({ url }) => url).join(' '),
    MEILI_LAYOUT: layout,
    RATE_LIMIT: '1000000000',
    LOG_LEVEL: 'silent',
    PORT: '0',
  };
  const all = { ...settings, ...(await keysFor(settings, masterKey)) };
  const publish = (): Program => startProgram(['indexer/main.ts', 'publish'], all);
  const first = publish();
  if ((await first.ended) !== 0) throw new Error(`The first publishing failed: ${first.said()}`);
  return {
    servers,
    parts: layout === 'parts' ? count : 1,
    corpus,
    dataDir,
    truth: new TrueAnswers(dataDir),
    settings: all,
    publish,
    newest: async () => (await currentSnapshotName(dataDir)) ?? '',
  };
}

/** The keys of the servers as `npm run indexer -- keys` makes them; parts become a network by it. */
async function keysFor(
  settings: Readonly<Record<string, string>>,
  masterKey: string,
): Promise<Record<string, string>> {
  const made = await keysOfServers(loadConfig(settings).meilisearch)?.(masterKey);
  if (made === undefined) throw new Error('No server is named');
  const { search, index, tasks } = made.keys;
  return { MEILI_SEARCH_KEY: search, MEILI_INDEX_KEY: index, MEILI_TASKS_KEY: tasks };
}

/** The app in this process, put together as the program does it; gives its address. */
export async function appInProcess(
  settings: SiteUnderFire['settings'],
  onFault: (fault: string) => void,
): Promise<string> {
  const config = loadConfig(settings);
  const servers = searchServers(config.meilisearch, () => undefined);
  const { faults = [] } = (await servers?.checkKeys()) ?? {};
  faults.forEach(onFault);
  const editions = await followSnapshots({
    dataDir: config.dataDir,
    open: (name) => openEdition(config.dataDir, name, servers),
    onError: (error) => {
      onFault(`not opened: ${String(error)}`);
    },
    interval: 100,
  });
  onTestFinished(editions.stop);
  const app = createApp({
    editions,
    log: pino({ level: config.logLevel }),
    publicUrl: 'https://law.example.org',
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy,
    assetsFolder: path.join(projectRoot, 'views', 'assets'),
  });
  const server = app.listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The app as a program. */
export interface AppProgram {
  readonly program: Program;
  /** Where it is; `undefined` until it listens. */
  base(): string | undefined;
}

/** `npm run serve`. */
export function appProgram(settings: SiteUnderFire['settings']): AppProgram {
  const program = startProgram(['src/main.ts'], settings);
  return { program, base: () => /Servanda is at (\S+)/.exec(program.said())?.[1] };
}
