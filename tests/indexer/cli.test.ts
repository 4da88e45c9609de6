import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../indexer/cli.ts';
import {
  corpusWith,
  replaced,
  temporaryFolder,
  validCorpus,
  writeTree,
} from '../factories/corpus.ts';
import type { FileTree } from '../factories/corpus.ts';

/** Run a command over a corpus; what it writes and its exit code. */
async function run(
  argv: readonly string[],
  tree: FileTree = validCorpus,
  dataDir = temporaryFolder(),
) {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const corpusDir = writeTree(tree);
  const code = await runCli(argv, { corpusDir, dataDir, stdout, stderr, writer: null });
  return { code, out: stdout.text, err: stderr.text, corpusDir, dataDir };
}

class Paper extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const faulty = corpusWith({ 'international/opac.md': replaced('kind: treaty', 'kind: treatie') });

describe('check', () => {
  test('of a corpus without a fault says so and ends with 0', async () => {
    const { code, out, err } = await run(['check']);
    expect([code, out, err]).toEqual([0, '', '12 files: no faults\n']);
  });

  test('of a corpus with a fault says where it is and ends with 1', async () => {
    const { code, out, err, corpusDir } = await run(['check'], faulty);
    expect([code, err]).toEqual([1, '12 files: 1 error\n']);
    expect(out).toBe(
      `${corpusDir}/international/opac.md:3:7-3:14: error vocabulary “kind” cannot be “treatie”\n` +
        '  Did you mean “treaty”?\n',
    );
  });

  test('takes another folder', async () => {
    const other = writeTree(faulty);
    const { code, out } = await run(['check', other]);
    expect([code, out.startsWith(`${other}/international/opac.md:3:7`)]).toEqual([1, true]);
  });

  test('publishes nothing', async () => {
    const { dataDir } = await run(['check']);
    expect(existsSync(path.join(dataDir, 'current'))).toBe(false);
  });

  test('reports for GitHub when asked', async () => {
    const { out } = await run(['check', '--format', 'github'], faulty);
    expect(out).toContain('/international/opac.md,line=3,col=7,');
  });

  test('tells what is only worth knowing when asked', async () => {
    const change = replaced('See [', 'See resolution 1261 (1999) and [');
    const tree = corpusWith({ 'topics/release.md': change });
    const [quiet, verbose] = [await run(['check'], tree), await run(['check', '--verbose'], tree)];
    expect(quiet.out).toBe('');
    expect(verbose.out).toContain('info unknown-citation “resolution 1261 (1999)”');
    expect(verbose.code).toBe(0);
  });

  test('of a warning alone ends with 0', async () => {
    const change = replaced('## Art. 3(4)–(5): Declarations and schools', '## Art. 3(4)–(5)');
    const { code, out } = await run(['check'], corpusWith({ 'international/opac.md': change }));
    expect([code, out.includes('warning missing-caption')]).toEqual([0, true]);
  });
});

describe('build', () => {
  test('publishes a snapshot and names it', async () => {
    const { code, err, dataDir } = await run(['build']);
    const name = readFileSync(path.join(dataDir, 'current'), 'utf8').trim();
    expect([code, err]).toEqual([
      0,
      `12 files: no faults\nPublished snapshot ${name.slice(0, 12)}\n`,
    ]);
  });

  test('with errors leaves the last good snapshot in use', async () => {
    const { dataDir } = await run(['build']);
    const before = readFileSync(path.join(dataDir, 'current'), 'utf8');
    const { code, err } = await run(['build'], faulty, dataDir);
    expect(readFileSync(path.join(dataDir, 'current'), 'utf8')).toBe(before);
    expect([code, err]).toEqual([
      1,
      '12 files: 1 error\nNothing was published: the last good snapshot stays in use\n',
    ]);
  });

  test('of a corpus that was published already publishes nothing new', async () => {
    const { dataDir } = await run(['build']);
    const { code, err } = await run(['build'], validCorpus, dataDir);
    expect(code).toBe(0);
    expect(err).toMatch(/^12 files: no faults\nSnapshot [\da-f]{12} is in use already\n$/);
  });

  test('ends with 3 when the disk fails', async () => {
    const dataDir = path.join(temporaryFolder(), 'file');
    writeFileSync(dataDir, 'no folder');
    const { code, err } = await run(['build'], validCorpus, dataDir);
    expect([code, err]).toEqual([3, expect.stringMatching(/EEXIST|ENOTDIR/)]);
  });
});

describe('Wrong use ends with 2 and says what was wrong:', () => {
  test.each([
    [[], 'No command'],
    [['bild'], 'Unknown command “bild”'],
    [['build', 'corpus'], 'Too many arguments'],
    [['check', 'a', 'b'], 'Too many arguments'],
    [['check', '--format', 'xml'], 'Unknown format “xml”: text, github or json'],
    [['check', '--loud'], "Unknown option '--loud'"],
  ])('%j', async (argv, said) => {
    const { code, err } = await run(argv);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(err).toContain('Usage: npm run indexer');
  });
});

test('--help explains the commands and ends with 0', async () => {
  const { code, out } = await run(['--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('Exit codes: 0 clean')]);
});

test('a corpus that is not there is no clean corpus', async () => {
  const { code, err } = await run(['check', '/nowhere/at/all']);
  expect([code, err]).toEqual([3, expect.stringContaining('ENOENT')]);
});
