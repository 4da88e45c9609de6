import { parseArgs } from 'node:util';
import type { SearchIndexWriter } from '../src/search/engine.ts';
import type { SearchPublisher } from '../src/search/publishing.ts';
import { KeysRefused } from '../src/search/server-keys.ts';
import type { BuildResult, CheckOptions, CheckResult } from './build.ts';
import { build, check } from './build.ts';
import { hasErrors } from './fault.ts';
import type { KeysContext } from './keys-command.ts';
import { makeServerKeys } from './keys-command.ts';
import { lineProgress, noProgress } from './progress.ts';
import type { ServersReport } from './publish-command.ts';
import { publishContent, rollBack } from './publish-command.ts';
import type { ReportFormat } from './report.ts';
import { countOf, reportFormats, reportOf } from './report.ts';
import { watchCorpus } from './watch.ts';

/** What the program works on and writes to; nothing of it is read from the environment here. */
export interface CliContext {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly writer: SearchIndexWriter | null;
  /** Needed by `keys` alone. */
  readonly keys?: KeysContext;
  /** Needed by `publish` and `rollback` alone; a sentence where a setting is missing for it. */
  readonly publisher?: SearchPublisher | string;
  /** Ends `watch`. */
  readonly signal?: AbortSignal;
}

export const exitCodes = { clean: 0, faults: 1, wrongUse: 2, failed: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const usage = `Usage: npm run indexer -- <command> [options]

  check [folder]   check the corpus and say what is wrong
  build            check the corpus and publish a snapshot when there are no errors
  watch            build again at every change
  publish          build, then bring the snapshot to the search servers of MEILI_URL
  rollback         let the search servers answer from the index before
  keys             make the keys of the search servers from their master key, which is read from
                   MEILI_MASTER_KEY or from standard input, and print them as settings

  --format text|github|json   how faults are reported (text)
  --verbose                   report also what is only worth knowing
  --out <folder>              write the keys into files there: search-key, index-key, tasks-key
  --help                      show this

Exit codes: 0 clean, 1 faults in the corpus, 2 wrong use, 3 the search engine or the disk failed.
`;

interface Command {
  readonly name: (typeof commandNames)[number] | 'help';
  readonly folder: string | undefined;
  readonly format: ReportFormat;
  readonly verbose: boolean;
  /** Where `keys` writes files. */
  readonly out: string | undefined;
}

function checkOptions({ folder, verbose }: Command, context: CliContext): CheckOptions {
  return { corpusDir: folder ?? context.corpusDir, verbose, ...progressOn(context) };
}

/** Progress is shown to people only. */
function progressOn({ stderr }: CliContext): Pick<CheckOptions, 'progress'> {
  return stderr.isTTY === true ? { progress: lineProgress(stderr) } : {};
}

/** Run one command and return the exit code of the program. */
export async function runCli(argv: readonly string[], context: CliContext): Promise<ExitCode> {
  const command = readCommand(argv);
  if (typeof command === 'string') {
    context.stderr.write(`${command}\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  try {
    return await run(command, context);
  } catch (error) {
    context.stderr.write(`${reasonOf(error)}\n`);
    return exitCodes.failed;
  }
}

async function run(command: Command, context: CliContext): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      context.stdout.write(usage);
      return exitCodes.clean;
    case 'check': {
      return report(await check(checkOptions(command, context)), command, context);
    }
    case 'build': {
      const result = await build({ ...context, ...checkOptions(command, context) });
      return reportBuild(result, command, context);
    }
    case 'watch':
      await watchCorpus(
        { ...context, ...checkOptions(command, context) },
        {
          built: (result) => void reportBuild(result, command, context),
          failed: (error) => void context.stderr.write(`${reasonOf(error)}\n`),
        },
      );
      return exitCodes.clean;
    case 'publish':
    case 'rollback':
      return runOnServers(command, context);
    case 'keys':
      return runKeys(command, context);
  }
}

async function runOnServers(command: Command, context: CliContext): Promise<ExitCode> {
  const { publisher = 'This program publishes nothing', stderr } = context;
  if (typeof publisher === 'string') {
    stderr.write(`${publisher}\n`);
    return exitCodes.wrongUse;
  }
  if (command.name === 'rollback') return reportServers(await rollBack(publisher), context);
  const result = await build({ ...context, ...checkOptions(command, context) });
  const code = reportBuild(result, command, context);
  if (result.content === undefined) return code;
  const { progress = noProgress } = progressOn(context);
  return reportServers(await publishContent(result.content, publisher, progress), context);
}

function reportServers({ text, hasFailed }: ServersReport, { stderr }: CliContext): ExitCode {
  stderr.write(text);
  return hasFailed ? exitCodes.failed : exitCodes.clean;
}

async function runKeys({ out }: Command, context: CliContext): Promise<ExitCode> {
  const { keys, stderr } = context;
  if (keys === undefined) throw new Error('This program makes no keys');
  try {
    const missing = await makeServerKeys(keys, context, out);
    if (missing === null) return exitCodes.clean;
    stderr.write(`${missing}\n`);
  } catch (error) {
    if (!(error instanceof KeysRefused)) throw error;
    stderr.write(`${error.message}\n`);
  }
  return exitCodes.wrongUse;
}

function reportBuild(result: BuildResult, command: Command, context: CliContext): ExitCode {
  const code = report(result, command, context);
  context.stderr.write(`${outcomeOf(result)}\n`);
  return code;
}

function outcomeOf({ snapshot }: BuildResult): string {
  if (snapshot === undefined) return 'Nothing was published: the last good snapshot stays in use';
  const name = snapshot.hash.slice(0, 12);
  return snapshot.isNew ? `Published snapshot ${name}` : `Snapshot ${name} is in use already`;
}

/** The faults on stdout, their count on stderr. */
function report(
  { faults, work }: CheckResult,
  { format, folder }: Command,
  { stdout, stderr, corpusDir }: CliContext,
): ExitCode {
  stdout.write(reportOf(faults, { format, folder: folder ?? corpusDir }));
  stderr.write(`${work.read} files: ${countOf(faults)}\n`);
  return hasErrors(faults) ? exitCodes.faults : exitCodes.clean;
}

const commandNames = ['check', 'build', 'watch', 'publish', 'rollback', 'keys'] as const;

/** Read the command line; a sentence when it cannot be understood. */
function readCommand(argv: readonly string[]): Command | string {
  const read = readOptions(argv);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  const [first, folder, ...more] = positionals;
  const format = reportFormats.find((name) => name === values.format);
  if (format === undefined) return `Unknown format “${values.format}”: text, github or json`;
  const options = { folder, format, verbose: values.verbose, out: values.out };
  if (values.help) return { name: 'help', ...options };
  const name = commandNames.find((known) => known === first);
  if (name === undefined) return first === undefined ? 'No command' : `Unknown command “${first}”`;
  if (more.length > 0) return 'Too many arguments';
  return misuseOf({ name, ...options }) ?? { name, ...options };
}

/** What is given to a command that does not take it. */
function misuseOf({ name, folder, out }: Command): string | undefined {
  if (folder !== undefined && name !== 'check') return 'Too many arguments';
  return out !== undefined && name !== 'keys' ? '--out is for keys alone' : undefined;
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        verbose: { type: 'boolean', default: false },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
