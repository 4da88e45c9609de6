import type { ServerStatus } from '../engine.ts';
import { askServer } from './ask-server.ts';
import type { IndexNames } from './index-names.ts';
import { schemaVersion } from './index-settings.ts';
import type { Expected } from './meilisearch-engine.ts';
import type { Server } from './server.ts';
import { faultOf } from './server.ts';
import { ServerRefusal, ServerUnreachable } from './transport.ts';

/** What a server's own index holds, whether it is the whole or a part. */
export async function serverStatus(
  server: Server,
  names: IndexNames,
  { snapshot, parts }: Pick<Expected, 'snapshot' | 'parts'>,
  signal: AbortSignal,
): Promise<ServerStatus> {
  const { number } = server;
  try {
    const { markers } = await askServer(server, names)([], { isSynonymKey: () => false, signal });
    const marker = markers.at(-1);
    if (marker?.schema !== schemaVersion || marker.parts !== parts) {
      return unknownStatus(number, 'unusable');
    }
    const state = marker.snapshot === snapshot ? 'ready' : 'stale';
    return { number, state, snapshot: marker.snapshot, publishedAt: marker.published_at };
  } catch (error) {
    return unknownStatus(number, stateOf(faultOf(error)));
  }
}

/** A server of whose index nothing is known. */
export function unknownStatus(number: number, state: ServerStatus['state']): ServerStatus {
  return { number, state, snapshot: null, publishedAt: null };
}

function stateOf(fault: unknown): ServerStatus['state'] {
  if (fault instanceof ServerUnreachable) return 'unreachable';
  if (fault instanceof ServerRefusal && [401, 403].includes(fault.status)) return 'refused';
  return 'unusable';
}
