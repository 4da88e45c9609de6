import { z } from 'zod';
import { KeysRefused } from '../../server-keys.ts';
import { remoteName } from '../parts.ts';
import type { Server } from '../server.ts';

/** A server that holds one part of the collection. */
export interface Part {
  /** From 1, in the order of `MEILI_URL`. */
  readonly number: number;
  /** Where the others reach it: its address in `MEILI_URL`. */
  readonly url: string;
}

const networkSchema = z.object({ remotes: z.record(z.string(), z.unknown()) });

/**
 * Tell a server which part it is and where all parts are, itself among them, so that it can gather
 * the answers of all. Parts that are no more are taken out.
 */
export async function joinNetwork(
  { client, number }: Server,
  parts: readonly Part[],
  searchKey: string,
): Promise<void> {
  await client.updateExperimentalFeatures({ network: true });
  const { remotes: before } = networkSchema.parse(await client.getNetwork());
  const gone = Object.keys(before).map((name) => [name, null] as const);
  const present = parts.map(
    (part) => [remoteName(part.number), { url: part.url, searchApiKey: searchKey }] as const,
  );
  await client.updateNetwork({
    self: remoteName(number),
    remotes: Object.fromEntries([...gone, ...present]),
  });
}

/**
 * Check that a server reaches the other parts. By itself Meilisearch connects to no private address.
 * Rejects with {@link KeysRefused}. `asking` is the same server with the search key.
 */
export async function checkReach(
  asking: Server,
  parts: readonly Part[],
  indexUid: string,
): Promise<void> {
  const others = parts.filter(({ number }) => number !== asking.number);
  const queries = others.map(({ number }) => ({
    indexUid,
    q: '',
    federationOptions: { remote: remoteName(number) },
  }));
  const answer: unknown = await asking.client.multiSearch({ federation: { limit: 0 }, queries });
  const { remoteErrors = {} } = reachSchema.parse(answer);
  const faults = others.flatMap((part) => faultsOf(part, remoteErrors[remoteName(part.number)]));
  if (faults.length > 0) {
    throw new KeysRefused(`${asking.host} ${faults.join('; ')}`);
  }
}

const reachSchema = z.object({
  remoteErrors: z.record(z.string(), z.object({ code: z.string() })).optional(),
});

/** An index that is not there yet is no fault: the other server answered. */
function faultsOf({ url }: Part, error: { readonly code: string } | undefined): readonly string[] {
  if (error === undefined || error.code === 'remote_bad_request') return [];
  const { host } = new URL(url);
  const unreachable = `does not reach ${host}. For private addresses start each server with MEILI_EXPERIMENTAL_ALLOWED_IP_NETWORKS, the networks that it may connect to: “127.0.0.0/8” or “10.0.0.0/8,172.16.0.0/12”`;
  return [
    error.code === 'remote_could_not_send_request'
      ? unreachable
      : `gets no answer from ${host} (${error.code})`,
  ];
}
