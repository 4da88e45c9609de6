import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * The front matter has the fields of its kind of page, each in its form.
 *
 * `title: 5`
 * → `4:8-4:9: error schema “title” must be text`
 *
 * no `title`
 * → `1:1: error schema “title” is missing`
 *
 * `topics: []`
 * → `20:9-20:11: error schema “topics” is empty`
 */
export const schema: FileRule = {
  name: 'schema',
  check: (file) => schemaFindings(file, 'schema'),
};
