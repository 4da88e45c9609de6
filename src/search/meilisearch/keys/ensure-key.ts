import { z } from 'zod';
import { saysCode } from '../server.ts';
import type { Server } from '../server.ts';
import type { KeyDefinition } from './key-definitions.ts';

const keySchema = z.object({
  key: z.string(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
  expiresAt: z.string().nullable(),
});
type KeyOnServer = z.infer<typeof keySchema>;

export interface EnsuredKey {
  readonly value: string;
  readonly done: 'kept' | 'made' | 'made anew';
}

/** Keep the key where it is as defined; else make it. Actions cannot be changed, so a wrong one goes first. */
export async function ensureKey(server: Server, definition: KeyDefinition): Promise<EnsuredKey> {
  const found = await readKey(server, definition.uid);
  if (found !== null && isAsDefined(found, definition)) return { value: found.key, done: 'kept' };
  if (found !== null) await server.client.deleteKey(definition.uid);
  const made = keySchema.parse(await server.client.createKey(creationOf(definition)));
  return { value: made.key, done: found === null ? 'made' : 'made anew' };
}

async function readKey({ client }: Server, uid: string): Promise<KeyOnServer | null> {
  try {
    return keySchema.parse(await client.getKey(uid));
  } catch (error) {
    if (saysCode(error, 'api_key_not_found')) return null;
    throw error;
  }
}

function isAsDefined(found: KeyOnServer, { actions, indexes }: KeyDefinition): boolean {
  return (
    found.expiresAt === null &&
    hasSameMembers(found.actions, actions) &&
    hasSameMembers(found.indexes, indexes)
  );
}

function hasSameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}

function creationOf({ actions, indexes, ...names }: KeyDefinition) {
  return { ...names, actions: [...actions], indexes: [...indexes], expiresAt: null };
}
