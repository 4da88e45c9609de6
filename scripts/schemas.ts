import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

/** Writes the JSON Schemas of the front matter into `schemas/`; a test holds them up to date. */
mkdirSync('schemas', { recursive: true });
for (const [file, text] of await schemaFiles()) writeFileSync(file, text);
