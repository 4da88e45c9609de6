import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldNamesAt } from '../../indexer/json-schemas.ts';
import { schemaFiles } from '../../scripts/schema-files.ts';

const files = [...(await schemaFiles())];

describe('The JSON Schema for editors is that of the program (npm run schemas):', () => {
  test.each(files)('%s', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('The names that a field may have', () => {
  test.each([
    ['at the top', [], 'short_title'],
    ['in a row of a list', ['sources', 0], 'kind'],
    ['in a language', ['names', 'fr'], 'unseen_names'],
    ['in a commitment only', [], 'witness'],
  ])('%s', (_, path, name) => {
    expect(fieldNamesAt('instrument', path)).toContain(name);
  });
});
