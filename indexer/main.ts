import { indexWriter, keysOfServers, searchPublisher } from '../src/compose.ts';
import { loadConfig, masterKey } from '../src/config.ts';
import { exitCodes, runCli } from './cli.ts';

/** The program behind `npm run indexer`. */
async function main(): Promise<number> {
  const { stdout, stderr } = process;
  try {
    const { corpusDir, dataDir, meilisearch } = loadConfig();
    const keys = {
      makeKeys: keysOfServers(meilisearch),
      masterKey: masterKey(),
      stdin: process.stdin,
    };
    const publisher = searchPublisher(meilisearch);
    const context = { corpusDir, dataDir, stdout, stderr, writer: indexWriter, keys, publisher };
    return await runCli(process.argv.slice(2), context);
  } catch (error) {
    // Settings that cannot be used.
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.wrongUse;
  }
}

process.exitCode = await main();
