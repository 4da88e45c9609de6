import { expect, test } from 'vitest';
import { csvText } from '../../../src/web/pages/csv.ts';

test('lines end in CRLF and every cell is quoted, with quotation marks doubled (RFC 4180)', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        ['say “x”, "y"', 18],
        ['two\nlines', null],
      ],
    ),
  ).toBe('"a","b"\r\n"say “x”, ""y""","18"\r\n"two\nlines",""\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
])('a spreadsheet takes %j for text', (formula) => {
  const [, line = ''] = csvText(['a'], [[formula]]).split('"a"\r\n');
  expect(line.startsWith(`"'`)).toBe(true);
});

test.each(['Art. 4', '4(1)', '«=»', "'quoted'"])('%j stays as it is', (words) => {
  expect(csvText(['a'], [[words]])).toBe(`"a"\r\n"${words}"\r\n`);
});
