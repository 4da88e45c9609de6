import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { MakeKeys, ServerKeys } from '../src/search/server-keys.ts';

/** What is asked for the keys of the search servers. */
export interface KeysContext {
  /** `null` where no server is set. */
  readonly makeKeys: MakeKeys | null;
  /** From the environment; else it is read from `stdin`. */
  readonly masterKey: string | undefined;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

interface Output {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

const settings: Readonly<Record<keyof ServerKeys, string>> = {
  search: 'MEILI_SEARCH_KEY',
  index: 'MEILI_INDEX_KEY',
  tasks: 'MEILI_TASKS_KEY',
};
const names = ['search', 'index', 'tasks'] as const;

/**
 * Make the keys and print them as lines for a file of settings, or write each into a file of `out`.
 * Only they go to stdout. Gives a sentence when something is missing; rejects as {@link MakeKeys} does.
 */
export async function makeServerKeys(
  { makeKeys, masterKey, stdin }: KeysContext,
  { stdout, stderr }: Output,
  out: string | undefined,
): Promise<string | null> {
  if (makeKeys === null) return 'MEILI_URL is not set: it names the servers that keys are made for';
  const master = masterKey ?? (await readMasterKey(stdin, stderr));
  if (master === '') {
    return 'No master key: set MEILI_MASTER_KEY or give it as a line on standard input';
  }
  const { keys, notes } = await makeKeys(master);
  stderr.write(notes.map((note) => `${note}\n`).join(''));
  if (out === undefined) {
    stdout.write(names.map((name) => `${settings[name]}=${keys[name]}\n`).join(''));
  } else {
    writeKeyFiles(keys, out);
    stderr.write(`The keys are in ${out}: ${names.map(fileOf).join(', ')}\n`);
  }
  return null;
}

function fileOf(name: keyof ServerKeys): string {
  return `${name}-key`;
}

/** New files are for their owner alone; a file that is there keeps its owner and its mode. */
function writeKeyFiles(keys: ServerKeys, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    writeFileSync(path.join(folder, fileOf(name)), `${keys[name]}\n`, { mode: 0o600 });
  }
}

/** The first line of standard input; on a terminal it is asked for and not shown. */
async function readMasterKey(
  stdin: KeysContext['stdin'],
  stderr: NodeJS.WritableStream,
): Promise<string> {
  const isTerminal = stdin.isTTY === true;
  if (isTerminal) stderr.write('Master key: ');
  const lines = createInterface({ input: stdin, output: nowhere(), terminal: isTerminal });
  lines.on('SIGINT', () => {
    lines.close();
  });
  try {
    for await (const line of lines) return line.trim();
    return '';
  } finally {
    lines.close();
    if (isTerminal) stderr.write('\n');
  }
}

/** What is typed is echoed here. */
function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}
