import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);

/** What dependency-cruiser says of the project with one file more. */
async function cruiseWith(file: string, source: string): Promise<string> {
  onTestFinished(() => rm(file, { force: true }));
  await writeFile(file, source);
  try {
    const { stdout } = await run('npx', ['--no-install', 'depcruise', 'src', 'indexer']);
    return stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test.each([
  ['src/law/planted.ts', "export { readFile } from 'node:fs';", 'law-is-pure'],
  ['src/web/pages/planted.ts', "export { default } from 'express';", 'pages-are-pure'],
  ['src/web/planted.ts', "export * from '../../indexer/build.ts';", 'src-knows-no-indexer'],
  ['src/search/planted.ts', "export { default } from 'minisearch';", 'minisearch-in-its-adapter'],
  ['indexer/planted.ts', "export * from '../src/web/app.ts';", 'indexer-knows-no-web'],
])(
  'a bad import planted in %s is refused',
  async (file, source, rule) => {
    expect(await cruiseWith(file, source)).toContain(rule);
  },
  60_000,
);
