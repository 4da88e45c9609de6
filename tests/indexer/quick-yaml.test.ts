import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readQuickYaml } from '../../indexer/quick-yaml.ts';
import { splitFile } from '../../indexer/split-file.ts';

describe('Plain YAML is read', () => {
  test.each([
    ['title: The text', { title: 'The text' }],
    ["title: Children's rights: none", undefined],
    ['adopted: 2000-05-25\nstatus_as_of: 2023', { adopted: '2000-05-25', status_as_of: 2023 }],
    ["kinds: [a, \"b, c\", 'd''e', 5]", { kinds: ['a', 'b, c', "d'e", 5] }],
    [
      'to: { url: "https://x.y/z", kind: official }',
      { to: { url: 'https://x.y/z', kind: 'official' } },
    ],
    ['url: https://x.y/z#a', { url: 'https://x.y/z#a' }],
    ['rows:\n  - { to: crc }\n  - two words', { rows: [{ to: 'crc' }, 'two words'] }],
    ['rows:\n- one\n- two\nnext: x', { rows: ['one', 'two'], next: 'x' }],
    [
      'names:\n  fr:\n    title: Traité\n  es: { title: T }',
      { names: { fr: { title: 'Traité' }, es: { title: 'T' } } },
    ],
    ['said: "a \\"b\\" \\\\ c"', { said: 'a "b" \\ c' }],
    ['unseen: true\nage: 16.5', { unseen: true, age: 16.5 }],
    ['empty: []\nnone: {}', { empty: [], none: {} }],
  ])('%j', (text, data) => {
    expect(readQuickYaml(text)).toEqual(data);
  });
});

describe('What is more than plain is left to the whole parser:', () => {
  test.each([
    'title: a # comment',
    'title: &a b',
    'title: *a',
    'title: !!str 5',
    'title: |\n  text',
    'title: two\n  lines',
    'title: "two\n  lines"',
    'title: "a\\n"',
    'a: 1\na: 2',
    'title: null',
    'title: TRUE',
    'title: 1.5e3',
    'title: +1',
    'title: 0x1F',
    'title: .inf',
    'title:',
    'title: [a, b',
    'title: [a,, b]',
    'title: [a, ]',
    'title: "open',
    'title: a: b',
    '? key',
    '- list',
    'null: x',
    '5: x',
    '__proto__: x',
    'a:\n  - b: c\n    d: e',
    '',
    'a: b\n\nc: d',
    'a: b\n...',
  ])('%j', (text) => {
    expect(readQuickYaml(text)).toBeUndefined();
  });
});

/** What the whole parser makes of a text; a mistake is `undefined`. */
function readWhole(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length > 0 ? undefined : document.toJS();
}

test('where the quick reader answers, it answers like the whole parser: on scraps of YAML', () => {
  const scrap = fc.constantFrom(
    ...[
      'a',
      'b: ',
      'key: ',
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n- ',
      '\n  - ',
      '- ',
      '[',
      ']',
      '{',
      '}',
    ],
    ...[
      ', ',
      ',',
      '"',
      "'",
      "''",
      '\\',
      '\\"',
      '#',
      ' #',
      '5',
      '2000-05-25',
      '1.5',
      '-',
      '~',
      'null',
      'true',
    ],
    ...[
      'http://x.y',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '?',
      'é',
      '\t',
      '\r\n',
      '{ to: crc }',
      '[a, b]',
      '=',
    ],
  );
  const text = fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join(''));
  const field = fc
    .tuple(fc.constantFrom('a', 'b', 'c-d', 'e_f'), text)
    .map(([key, value]) => `${key}: ${value}`);
  const document = fc.oneof(
    text,
    fc.array(field, { maxLength: 4 }).map((fields) => fields.join('\n')),
  );
  fc.assert(
    fc.property(document, (yaml) => {
      const quick = readQuickYaml(yaml);
      if (quick !== undefined) expect(quick).toEqual(readWhole(yaml));
    }),
    { numRuns: 3000 },
  );
});

test('where the quick reader answers, it answers like the whole parser: on the whole corpus', () => {
  const files = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  let answered = 0;
  for (const file of files) {
    const { yaml } = splitFile(readFileSync(path.join('corpus', file), 'utf8'));
    const quick = readQuickYaml(yaml?.text ?? '');
    if (quick === undefined) continue;
    answered += 1;
    expect(quick, file).toEqual(readWhole(yaml?.text ?? ''));
  }
  expect(answered / files.length).toBeGreaterThan(0.9);
});
