import { fieldNamesAt } from '../json-schemas.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { SchemaRule } from '../schema-messages.ts';
import { schemaMessages } from '../schema-messages.ts';
import type { FileFinding } from './rule.ts';

/** What the schema finds wrong with the front matter, as far as it belongs to one rule. */
export function schemaFindings(file: ParsedFile, rule: SchemaRule): readonly FileFinding[] {
  const { frontMatter, issues, type } = file;
  if (frontMatter === undefined || !isFields(frontMatter.data)) return [];
  return schemaMessages(issues, frontMatter.data, (path) => fieldNamesAt(type, path))
    .filter((said) => said.rule === rule)
    .map(({ message, hint, field, atKey }) => {
      const place = atKey === true ? frontMatter.keyPlace(field) : frontMatter.place(field);
      return { message, place, hint };
    });
}

/** Whether front matter is a set of fields at all; the rule «front-matter» speaks of any other. */
export function isFields(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
