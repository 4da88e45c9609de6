/** The port through which the indexer makes the keys of search servers. */

/** The keys with which a site uses its servers. They are the same on each. */
export interface ServerKeys {
  /** May search the two indexes of the site, and nothing else: for the site. */
  readonly search: string;
  /** May write the indexes of the site: for the indexer. */
  readonly index: string;
  /** May read tasks: for the indexer, since a key that is bound to indexes sees no swap. */
  readonly tasks: string;
}

export interface MadeKeys {
  readonly keys: ServerKeys;
  /** What was done on each server, one sentence each, for the operator. They name no key. */
  readonly notes: readonly string[];
}

/**
 * Make the keys on every server, or keep them where they are right. Rejects with
 * {@link KeysRefused} when the operator gave something wrong, and with another error when a server
 * fails; no message names a key.
 */
export type MakeKeys = (masterKey: string) => Promise<MadeKeys>;

/** A server does not make keys from what it was given; the message says what to do. */
export class KeysRefused extends Error {
  override readonly name = 'KeysRefused';
}
