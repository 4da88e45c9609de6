import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const folder = path.resolve('views/assets');

function assets(ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

test.each([
  ['.css', 12],
  ['.js', 6],
])(
  'all files %s together weigh at most %d KB compressed: lines are bad in the field',
  (ending, kilobytes) => {
    const bytes = assets(ending).reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(kilobytes * 1024);
  },
);

test('styles have no left and right, so that a page also reads from right to left', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-)?(?:left|right)(?:-\w+)?\s*:|:\s*(?:left|right)\b/m;
  expect(assets('.css').filter((text) => physical.test(text))).toEqual([]);
});

test('nothing is loaded from another host', () => {
  const files = [...assets('.css'), ...assets('.js')];
  expect(files.filter((text) => /https?:|url\(|@import/.test(text))).toEqual([]);
});
