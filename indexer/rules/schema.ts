import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * The front matter has the fields of its kind of page, each in its form.
 *
 * `short_title: 5`
 * → `5:14-5:15: error schema “short_title” must be text`
 *
 * no `title`
 * → `1:1: error schema “title” is missing`
 *
 * `topics: []`
 * → `14:9-14:11: error schema “topics” is empty`
 */
export const schema: FileRule = {
  name: 'schema',
  check: (file) => schemaFindings(file, 'schema'),
};
