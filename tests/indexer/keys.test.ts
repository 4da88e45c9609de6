import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../indexer/cli.ts';
import type { KeysContext } from '../../indexer/keys-command.ts';
import type { MakeKeys } from '../../src/search/server-keys.ts';
import { KeysRefused } from '../../src/search/server-keys.ts';
import { temporaryFolder } from '../factories/corpus.ts';

const keys = { search: 'value-for-search', index: 'value-for-index', tasks: 'value-for-tasks' };
const values = Object.values(keys);

class Paper extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

interface Given {
  readonly argv?: readonly string[];
  readonly typed?: string;
  readonly masterKey?: string;
  readonly makeKeys?: MakeKeys | null;
  readonly isTTY?: boolean;
}

/** Run `keys`; what it writes, its exit code, and the master key that the servers were given. */
async function run({ argv = [], typed = '', masterKey, makeKeys, isTTY = false }: Given = {}) {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const given: string[] = [];
  const making: MakeKeys = async (key) => {
    given.push(key);
    return { keys, notes: ['one:7700: search key made'] };
  };
  const stdin: KeysContext['stdin'] = Object.assign(Readable.from([typed]), { isTTY });
  const code = await runCli(['keys', ...argv], {
    corpusDir: 'corpus',
    dataDir: '.data',
    stdout,
    stderr,
    writer: null,
    keys: { makeKeys: makeKeys === undefined ? making : makeKeys, masterKey, stdin },
  });
  return { code, out: stdout.text, err: stderr.text, given };
}

describe('keys', () => {
  test('prints three settings, and everything else beside them', async () => {
    const { code, out, err, given } = await run({ masterKey: 'from-the-environment' });
    expect(code).toBe(0);
    expect(out).toBe(
      'MEILI_SEARCH_KEY=value-for-search\nMEILI_INDEX_KEY=value-for-index\nMEILI_TASKS_KEY=value-for-tasks\n',
    );
    expect(err).toBe('one:7700: search key made\n');
    expect(given).toEqual(['from-the-environment']);
  });

  test('reads the master key from standard input where the environment has none', async () => {
    const { code, given, err } = await run({ typed: 'from-a-pipe\nmore\n' });
    expect([code, given]).toEqual([0, ['from-a-pipe']]);
    expect(err).not.toContain('Master key:');
  });

  test('asks for the master key on a terminal and does not show it', async () => {
    const { code, out, err, given } = await run({ typed: 'typed-by-hand\r', isTTY: true });
    expect([code, given]).toEqual([0, ['typed-by-hand']]);
    expect(err).toMatch(/^Master key: \n/);
    expect(out + err).not.toContain('typed-by-hand');
  });

  test('needs a master key', async () => {
    const { code, out, err, given } = await run();
    expect([code, out, given]).toEqual([2, '', []]);
    expect(err).toContain('No master key: set MEILI_MASTER_KEY');
  });

  test('needs a server', async () => {
    const { code, err } = await run({ masterKey: 'secret', makeKeys: null });
    expect([code, err]).toEqual([
      2,
      'MEILI_URL is not set: it names the servers that keys are made for\n',
    ]);
  });

  test('writes files for their owner alone', async () => {
    const out = path.join(temporaryFolder(), 'secrets', 'meilisearch');
    const result = await run({ argv: ['--out', out], masterKey: 'secret' });
    expect([result.code, result.out]).toEqual([0, '']);
    for (const [name, value] of Object.entries(keys)) {
      const file = path.join(out, `${name}-key`);
      expect(readFileSync(file, 'utf8')).toBe(`${value}\n`);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(result.err).toContain(`The keys are in ${out}: search-key, index-key, tasks-key\n`);
    for (const value of values) expect(result.err).not.toContain(value);
  });

  test('leaves the mode of a file that is there', async () => {
    const out = temporaryFolder();
    const file = path.join(out, 'search-key');
    writeFileSync(file, 'an older and much longer value than the new one');
    chmodSync(file, 0o640);
    await run({ argv: ['--out', out], masterKey: 'secret' });
    expect(readFileSync(file, 'utf8')).toBe('value-for-search\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('ends with 2 when the operator can mend it, and with 3 when a server failed', async () => {
    const refuse = () => Promise.reject(new KeysRefused('one:7700 does not take this master key'));
    const fail = () => Promise.reject(new Error('one:7700: connect ECONNREFUSED'));
    const refused = await run({ masterKey: 'secret', makeKeys: refuse });
    expect(refused).toMatchObject({ code: 2, err: 'one:7700 does not take this master key\n' });
    const failed = await run({ masterKey: 'secret', makeKeys: fail });
    expect(failed).toMatchObject({ code: 3, err: 'one:7700: connect ECONNREFUSED\n' });
  });

  test('ends with 3 when the folder cannot be written, and shows no key', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, out, err } = await run({ argv: ['--out', file], masterKey: 'secret-master' });
    expect([code, out]).toEqual([3, '']);
    for (const value of [...values, 'secret-master']) expect(err).not.toContain(value);
  });

  test('is the only command that takes --out', async () => {
    const stdin = Readable.from(['']);
    const [stdout, stderr] = [new Paper(), new Paper()];
    const context = { corpusDir: '', dataDir: '', stdout, stderr, writer: null };
    const settings = { makeKeys: null, masterKey: undefined, stdin };
    const code = await runCli(['build', '--out', 'x'], { ...context, keys: settings });
    expect([code, stderr.text.split('\n')[0]]).toEqual([2, '--out is for keys alone']);
  });
});
