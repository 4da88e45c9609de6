import { format, resolveConfig } from 'prettier';
import { jsonSchemaOf } from '../indexer/json-schemas.ts';
import type { FileType } from '../indexer/parsed-file.ts';

const types: readonly FileType[] = ['instrument', 'group', 'country', 'topic', 'practice'];

/** The JSON Schemas of the front matter, for editors: each file's text by its path. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const options = { ...(await resolveConfig('schemas/x.json')), parser: 'json' };
  const files = types.map(async (type) => {
    const text = await format(JSON.stringify(jsonSchemaOf(type)), options);
    return [`schemas/${type}.schema.json`, text] as const;
  });
  return new Map(await Promise.all(files));
}
