import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { runSearchContract } from '../../contracts/search-contract.ts';
import type { RealServer } from '../../factories/meilisearch-server.ts';
import {
  realServer,
  skipWithoutProgram,
  skipWithoutServer,
  startServer,
  whyNoProgram,
  whyNoServer,
} from '../../factories/meilisearch-server.ts';
import type { EngineServers, Layout } from '../../factories/search-servers.ts';
import { engineServers } from '../../factories/search-servers.ts';

/** The contract that the embedded engine keeps too, on real servers in each layout. */
interface OnServers {
  readonly name: string;
  readonly layout: Layout;
  readonly start: () => Promise<readonly RealServer[]>;
  /** Why it does not run; `undefined` when it does. */
  readonly whyNot: string | undefined;
  readonly skip: typeof skipWithoutServer;
}

function runOnServers({ name, layout, start, whyNot, skip }: OnServers): void {
  describe(name, { timeout: 120_000 }, () => {
    let servers: Promise<EngineServers> | undefined;
    beforeAll(async () => {
      if (whyNot !== undefined) return;
      servers = engineServers(await start(), layout);
      await servers;
    });
    afterAll(async () => (await servers)?.close());
    beforeEach(skip);
    runSearchContract({
      name,
      runs: 15,
      makeEngine: async (records, synonyms) => {
        if (servers === undefined) throw new Error('The servers are not started');
        return (await servers).makeEngine(records, synonyms);
      },
    });
  });
}

/** Servers of one site. */
async function startServers(count: number): Promise<readonly RealServer[]> {
  const masterKey = randomBytes(16).toString('hex');
  return Promise.all(Array.from({ length: count }, () => startServer({ masterKey })));
}

const onOwn = { whyNot: whyNoProgram, skip: skipWithoutProgram };

runOnServers({
  name: 'one Meilisearch server',
  layout: 'copies',
  start: async () => [await realServer()],
  whyNot: whyNoServer,
  skip: skipWithoutServer,
});

runOnServers({
  name: 'two copies on Meilisearch servers',
  layout: 'copies',
  start: () => startServers(2),
  ...onOwn,
});

runOnServers({
  name: 'three parts on Meilisearch servers',
  layout: 'parts',
  start: () => startServers(3),
  ...onOwn,
});
