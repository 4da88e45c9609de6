import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * A status is never given without the date of the source that says so.
 *
 * no `status_as_of`
 * → `1:1: error missing-as-of “status_as_of” is missing`
 */
export const missingAsOf: FileRule = {
  name: 'missing-as-of',
  check: (file) => schemaFindings(file, 'missing-as-of'),
};
