import { ZodError } from 'zod';
import { KeysRefused } from '../../server-keys.ts';
import { faultOf, saysCode } from '../server.ts';
import type { Server } from '../server.ts';
import { ServerRefusal } from '../transport.ts';

/**
 * Do the same on every server and give the results in their order. When some fail, all faults are
 * told at once: {@link KeysRefused} when each can be mended by the operator's input, else an error.
 */
export async function onEveryServer<Result>(
  servers: readonly Server[],
  act: (server: Server) => Promise<Result>,
  secrets: readonly string[],
): Promise<readonly Result[]> {
  const outcomes = await Promise.allSettled(servers.map(act));
  const results = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const faults = servers.flatMap((server, at) => {
    const outcome = outcomes[at];
    return outcome?.status === 'rejected' ? [faultOn(server, outcome.reason)] : [];
  });
  if (faults.length === 0) return results;
  // A server, or whatever stands before it, may repeat what it was sent.
  const message = secrets.reduce(
    (text, secret) => text.replaceAll(secret, '…'),
    faults.map(({ sentence }) => sentence).join('\n'),
  );
  throw faults.every(({ isRefusal }) => isRefusal) ? new KeysRefused(message) : new Error(message);
}

interface Fault {
  readonly sentence: string;
  readonly isRefusal: boolean;
}

function faultOn({ host }: Server, error: unknown): Fault {
  if (error instanceof KeysRefused) return { sentence: error.message, isRefusal: true };
  if (saysCode(error, 'missing_master_key')) {
    return {
      sentence: `${host} runs without a master key, so it can have no keys: start it with MEILI_MASTER_KEY in its environment, 16 bytes or more`,
      isRefusal: true,
    };
  }
  if (saysCode(error, 'invalid_api_key')) {
    return {
      sentence: `${host} does not take this master key: give the one that it was started with, which all servers of a site share`,
      isRefusal: true,
    };
  }
  return { sentence: sentenceOf(host, faultOf(error)), isRefusal: false };
}

function sentenceOf(host: string, fault: unknown): string {
  if (fault instanceof ServerRefusal && fault.code === undefined) {
    return `${host} does not answer as Meilisearch does (HTTP ${fault.status})`;
  }
  if (fault instanceof ZodError) return `${host} gives an answer that is not understood`;
  const reason = fault instanceof Error ? fault.message : String(fault);
  return reason.startsWith(host) ? reason : `${host}: ${reason}`;
}
