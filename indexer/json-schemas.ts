import { z } from 'zod';
import type { FieldPath } from './front-matter.ts';
import { schemas } from './page-data.ts';
import type { FileType } from './parsed-file.ts';

/** A JSON Schema, as far as it is walked here. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/** The JSON Schema of the front matter of one type of page, for editors. */
export function jsonSchemaOf(type: FileType): object {
  return z.toJSONSchema(schemas[type], { io: 'input' });
}

/** The names that fields can have at a place in the front matter, for «did you mean». */
export function fieldNamesAt(type: FileType, path: FieldPath): readonly string[] {
  return fieldNamesIn(schemas[type], path);
}

/** The same for any schema. */
export function fieldNamesIn(schema: z.ZodType, path: FieldPath): readonly string[] {
  let nodes: readonly SchemaNode[] = branches(
    z.toJSONSchema(schema, { io: 'input' }) as SchemaNode,
  );
  for (const step of path) nodes = nodes.flatMap((node) => branches(childOf(node, step)));
  return [...new Set(nodes.flatMap(namesIn))];
}

function namesIn({ properties = {}, propertyNames }: SchemaNode): readonly string[] {
  return [...Object.keys(properties), ...(propertyNames?.enum ?? [])];
}

function childOf(node: SchemaNode, step: PropertyKey): SchemaNode {
  if (typeof step === 'number') return node.items ?? {};
  const own = node.properties?.[String(step)];
  const more = node.additionalProperties;
  return own ?? (typeof more === 'object' ? more : {});
}

function branches(node: SchemaNode): readonly SchemaNode[] {
  return [node, ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap(branches)];
}
