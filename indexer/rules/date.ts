import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * A date is a day, a month or a year that exists.
 *
 * `adopted: 1989-02-30`
 * → `9:10-9:20: error date “adopted” must be a real date written 2000, 2000-05 or 2000-05-25`
 */
export const date: FileRule = {
  name: 'date',
  check: (file) => schemaFindings(file, 'date'),
};
