import type { Server } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import { pino } from 'pino';
import { openEdition, searchServers } from './compose.ts';
import type { Config } from './config.ts';
import { ConfigError, loadConfig } from './config.ts';
import { followSnapshots, NoSnapshot } from './library/follow-snapshots.ts';
import { projectRoot } from './project-root.ts';
import type { SearchServers } from './search/meilisearch/search-servers.ts';
import { createApp } from './web/app.ts';

/** The program behind `npm start`: serves the newest snapshot, and each newer one as it is published. */
try {
  await serve(loadConfig());
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof NoSnapshot)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function serve(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel });
  const servers = await openServers(config, log);
  const editions = await followSnapshots({
    dataDir: config.dataDir,
    open: (name) => openEdition(config.dataDir, name, servers),
    onError: (error) => {
      log.error({ err: error }, 'a new snapshot could not be opened; the one in use stays');
    },
  });
  const app = createApp({
    editions,
    log,
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy,
    assetsFolder: path.join(projectRoot, 'views', 'assets'),
  });
  const server = app.listen(config.port, config.host, (error) => {
    if (error !== undefined) {
      process.stderr.write(`Cannot listen on ${config.host}:${config.port}: ${error.message}\n`);
      process.exitCode = 2;
      editions.stop();
      return;
    }
    process.stdout.write(`Servanda is at ${addressOf(server, config.host)}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      editions.stop();
      server.close();
      server.closeIdleConnections();
    });
  }
}

/** The search servers of the settings. Throws when their key may do more than search. */
async function openServers(config: Config, log: Logger): Promise<SearchServers | null> {
  const servers = searchServers(config.meilisearch, (error) => {
    log.warn(error instanceof Error ? error.message : String(error));
  });
  const { faults, warnings } = (await servers?.checkKeys()) ?? { faults: [], warnings: [] };
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  for (const warning of warnings) log.warn(warning);
  return servers;
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? '') : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
