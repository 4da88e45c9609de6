import type { IndexDocument } from '../documents.ts';
import type { ByIndex } from './content.ts';
import { bothIndexes } from './content.ts';
import type { Target } from './target.ts';
import { done } from './tasks.ts';

/** Few large parts are indexed sooner than many small ones; the server takes 100 MB at most. */
const partBytes = 10_000_000;
/** One is worked on while the next ones are on their way. */
const partsInFlight = 3;

/** Lines of JSON for one request. */
interface Part {
  readonly index: string;
  readonly text: string;
  readonly lines: number;
}

export interface Upload {
  readonly documents: ByIndex<readonly IndexDocument[]>;
  /** Where they go. */
  readonly names: ByIndex<string>;
  /** Stands at every task, for those who read the list of tasks. */
  readonly buildId: string;
}

/** Send documents; those of the same id are replaced. Over when the server has taken in every one. */
export async function uploadDocuments(
  target: Target,
  { documents, names, buildId }: Upload,
  tellDone: (documents: number) => void,
): Promise<void> {
  const parts = partsOf(documents, names);
  const carry = async (): Promise<void> => {
    for (const part of parts) {
      await sendPart(target, part, buildId);
      tellDone(part.lines);
    }
  };
  await Promise.all(Array.from({ length: partsInFlight }, carry));
}

async function sendPart(
  target: Target,
  { index, text, lines }: Part,
  buildId: string,
): Promise<void> {
  const { details } = await done(target, () =>
    target.client.index(index).addDocumentsFromString(text, 'application/x-ndjson', {
      primaryKey: 'id',
      customMetadata: buildId,
    }),
  );
  const { receivedDocuments: received, indexedDocuments: indexed } = details ?? {};
  if (received !== lines || indexed !== lines) {
    throw new Error(
      `of ${lines} documents that were sent it received ${received ?? 'none'} and indexed ${indexed ?? 'none'}`,
    );
  }
}

function* partsOf(
  documents: ByIndex<readonly IndexDocument[]>,
  names: ByIndex<string>,
): Generator<Part> {
  for (const kind of bothIndexes) {
    for (const lines of inParts(documents[kind])) {
      yield { index: names[kind], text: lines.join(''), lines: lines.length };
    }
  }
}

function* inParts(documents: readonly IndexDocument[]): Generator<readonly string[]> {
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = `${JSON.stringify(document)}\n`;
    lines.push(line);
    bytes += Buffer.byteLength(line);
    if (bytes < partBytes) continue;
    yield lines;
    [lines, bytes] = [[], 0];
  }
  if (lines.length > 0) yield lines;
}
