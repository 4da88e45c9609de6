import { z } from 'zod';
import { faultOf } from '../server.ts';
import { ServerRefusal, ServerUnreachable } from '../transport.ts';
import { TaskFailed } from './tasks.ts';

const full =
  'its disk or its queue of tasks is full. Make room on the disk; where there is room, delete finished tasks (DELETE /tasks?statuses=succeeded,failed,canceled, with the master key). Then publish again';
const wrongKey =
  'it refuses MEILI_INDEX_KEY. The key must be of this server and may do what the indexer does with the indexes of the site: make one with “npm run indexer -- keys”';
const tooLarge =
  'it takes no request as large as a part of the documents (some 10 MB). Raise the bound of the server (--http-payload-size-limit, 100 MB by itself) or of the proxy before it';

/** What to do about an error code of the server, whether it refuses at once or a task fails. */
const sentences: Readonly<Record<string, string>> = {
  no_space_left_on_device: full,
  database_size_limit_reached: full,
  io_error: 'it cannot read or write its files. Look at its log and its disk',
  too_many_open_files: 'it has too many files open. Raise the limit of its process (ulimit -n)',
  invalid_api_key: wrongKey,
  missing_authorization_header: wrongKey,
  payload_too_large: tooLarge,
};

/** What went wrong, for the one who publishes, with what to do about it; names no key. */
export function faultSentence(error: unknown): string {
  const fault = faultOf(error);
  if (fault instanceof ServerUnreachable) {
    return `it cannot be reached (${fault.message}). Is it running, and is MEILI_URL right?`;
  }
  if (fault instanceof ServerRefusal) return refusalSentence(fault);
  if (fault instanceof TaskFailed)
    return sentences[fault.code] ?? `${fault.message} (${fault.code})`;
  if (fault instanceof z.ZodError) {
    return `it gave an answer that is not understood. Is it a Meilisearch server, and of the version named in the README? (${z.prettifyError(fault).replaceAll('\n', ' ')})`;
  }
  return fault instanceof Error ? fault.message : String(fault);
}

function refusalSentence({ status, code, message }: ServerRefusal): string {
  if (status === 413) return tooLarge;
  if (code === undefined) {
    return `something that is not Meilisearch answered (HTTP ${status}). Is MEILI_URL right, and the server behind its proxy running?`;
  }
  return sentences[code] ?? `${message} (${code})`;
}
