import { indexWriter } from '../src/compose.ts';
import { loadConfig } from '../src/config.ts';
import { runCli } from './cli.ts';

/** The program behind `npm run indexer`. */
const { corpusDir, dataDir } = loadConfig();
const { stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), {
  corpusDir,
  dataDir,
  stdout,
  stderr,
  writer: indexWriter,
});
