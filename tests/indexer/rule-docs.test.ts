import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusRules, curiousRules } from '../../indexer/rules/corpus-rules.ts';
import { fileRules } from '../../indexer/rules/index.ts';
import { allFaultCases } from './faults/all.ts';

const folder = 'indexer/rules';

/** What the tables of faults expect, without path and hint: «9:10-9:20: error date “adopted” must be …». */
const expectedMessages = new Set(
  allFaultCases.flatMap(({ expected }) => expected.map((line) => withoutPath(line))),
);

function withoutPath(line: string): string {
  return (line.split('\n', 1)[0] ?? '').replace(/^[^:]*:/, '');
}

/** The messages that the doc comment of a rule gives as examples, after arrows. */
function documentedMessages(file: string): readonly string[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return [...text.matchAll(/^ \* → `(.*)`$/gm)].map((match) => match[1] ?? '');
}

const ruleFiles = readdirSync(folder).filter((file) => documentedMessages(file).length > 0);

describe('The messages in the doc comment are those that an editor gets:', () => {
  test.each(ruleFiles)('%s', (file) => {
    for (const message of documentedMessages(file)) {
      expect([...expectedMessages]).toContain(message);
    }
  });
});

test('every rule documents its messages', () => {
  const names = [...fileRules, ...corpusRules, ...curiousRules].map(({ name }) => `${name}.ts`);
  expect(names.filter((file) => !ruleFiles.includes(file))).toEqual([]);
});
