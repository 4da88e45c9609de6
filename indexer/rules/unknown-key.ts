import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * The front matter has no field that the format does not know: it would be lost without a word.
 *
 * `titel: Convention`
 * → `20:45-20:50: error unknown-key There is no field “titel”`
 */
export const unknownKey: FileRule = {
  name: 'unknown-key',
  check: (file) => schemaFindings(file, 'unknown-key'),
};
