import { Meilisearch, MeilisearchRequestError } from 'meilisearch';
import { httpTransport, ServerRefusal, ServerUnreachable } from './transport.ts';

/** One Meilisearch server, spoken to with one key. */
export interface Server {
  /** Its place in `MEILI_URL`, from 1: how readers and `/health` are told of it. */
  readonly number: number;
  /** Where it is, without user, password or path: for operators. */
  readonly host: string;
  readonly client: Meilisearch;
}

export interface ServerOptions {
  readonly url: string;
  readonly key: string | undefined;
  readonly number: number;
  /** Milliseconds after which a request is given up. */
  readonly timeLimit: number;
}

/** Throws when the key cannot be sent; the message does not name it. */
export function connect({ url, key, number, timeLimit }: ServerOptions): Server {
  // Said here, since what sets the header would repeat the key.
  if (key !== undefined && !/^[!-~]+$/.test(key)) {
    throw new Error('A key for Meilisearch holds spaces, line ends or letters that cannot be sent');
  }
  const client = new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    // Its successor is not there yet, and «fetch» cannot be told to keep to what transport.ts needs.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    httpClient: httpTransport(timeLimit),
  });
  return { number, host: new URL(url).host, client };
}

/** What went wrong with a request: the client wraps what its transport throws. */
export function faultOf(error: unknown): unknown {
  return error instanceof MeilisearchRequestError ? error.cause : error;
}

/** Whether the server said this error code. */
export function saysCode(error: unknown, code: string): boolean {
  const fault = faultOf(error);
  return fault instanceof ServerRefusal && fault.code === code;
}

/** Whether asking again may help: nothing was answered, or something before the server answered. */
export function isPassing(error: unknown): boolean {
  const fault = faultOf(error);
  if (fault instanceof ServerUnreachable) return true;
  return fault instanceof ServerRefusal && fault.code === undefined && fault.status >= 500;
}
