import type { StubAnswer, StubRequest, StubScript } from './meilisearch-stub.ts';
import { refusal } from './meilisearch-stub.ts';

interface IndexState {
  settings: object;
  readonly documents: Map<string, Doc>;
}
type Doc = Readonly<Record<string, unknown>> & { readonly id: string };

/** What is behind the script: for tests that look at it or put something into it. */
export interface ScriptState {
  readonly indexes: Map<string, IndexState>;
  readonly tasks: { uid: number; type: string; status: string; [more: string]: unknown }[];
}

/**
 * The answers of a server where everything goes well: what is ordered is done at once, and what was
 * written can be read. Only as much of Meilisearch as a publisher asks for, and none of its searching.
 */
export function wellBehaved(): { readonly script: StubScript; readonly state: ScriptState } {
  const state: ScriptState = { indexes: new Map(), tasks: [] };
  const script: StubScript = (request) => {
    for (const [method, path, answer] of routes) {
      const found = method === request.method ? path.exec(request.path) : null;
      if (found !== null) return answer(state, request, found[1] ?? '');
    }
    return undefined;
  };
  return { script, state };
}

type Route = (state: ScriptState, request: StubRequest, name: string) => StubAnswer;

const routes: readonly (readonly [string, RegExp, Route])[] = [
  ['GET', /^\/health$/, () => ({ body: { status: 'available' } })],
  ['GET', /^\/tasks\/(\d+)$/, readTask],
  ['GET', /^\/indexes$/, listIndexes],
  ['POST', /^\/indexes$/, createIndex],
  ['DELETE', /^\/indexes\/([^/]+)$/, deleteIndex],
  ['PATCH', /^\/indexes\/([^/]+)\/settings$/, updateSettings],
  ['GET', /^\/indexes\/([^/]+)\/settings$/, (state, _, name) => ofIndex(state, name, settingsOf)],
  ['GET', /^\/indexes\/([^/]+)\/stats$/, (state, _, name) => ofIndex(state, name, statsOf)],
  ['POST', /^\/indexes\/([^/]+)\/documents$/, addDocuments],
  ['POST', /^\/indexes\/([^/]+)\/documents\/delete-batch$/, deleteDocuments],
  ['GET', /^\/indexes\/([^/]+)\/documents$/, listDocuments],
  ['GET', /^\/indexes\/(.+)$/, readDocument],
  ['POST', /^\/indexes\/([^/]+)\/search$/, search],
  ['POST', /^\/swap-indexes$/, swap],
];

function readTask({ tasks }: ScriptState, _: StubRequest, uid: string): StubAnswer {
  const task = tasks[Number(uid)];
  return task === undefined ? refusal(404, 'task_not_found') : { body: task };
}

/** A task that is over. */
function taskDone(state: ScriptState, type: string, more: object = {}): StubAnswer {
  const uid = state.tasks.length;
  state.tasks.push({ uid, type, status: 'succeeded', ...more });
  return { status: 202, body: { taskUid: uid, status: 'enqueued', type } };
}

function taskFailed(state: ScriptState, type: string, code: string): StubAnswer {
  return taskDone(state, type, { status: 'failed', error: { code, message: `said ${code}` } });
}

function listIndexes({ indexes }: ScriptState): StubAnswer {
  const results = [...indexes.keys()].map((uid) => ({ uid, primaryKey: 'id' }));
  return { body: { results, offset: 0, limit: 1000, total: results.length } };
}

function createIndex(state: ScriptState, { body }: StubRequest): StubAnswer {
  const { uid } = body as { uid: string };
  if (state.indexes.has(uid)) return taskFailed(state, 'indexCreation', 'index_already_exists');
  state.indexes.set(uid, { settings: {}, documents: new Map() });
  return taskDone(state, 'indexCreation');
}

function deleteIndex(state: ScriptState, _: StubRequest, name: string): StubAnswer {
  return state.indexes.delete(name)
    ? taskDone(state, 'indexDeletion')
    : taskFailed(state, 'indexDeletion', 'index_not_found');
}

function updateSettings(state: ScriptState, { body }: StubRequest, name: string): StubAnswer {
  const index = state.indexes.get(name);
  if (index !== undefined) index.settings = body as object;
  return taskDone(state, 'settingsUpdate');
}

function ofIndex(
  { indexes }: ScriptState,
  name: string,
  answer: (index: IndexState) => StubAnswer,
): StubAnswer {
  const index = indexes.get(name);
  return index === undefined ? refusal(404, 'index_not_found') : answer(index);
}

function settingsOf({ settings }: IndexState): StubAnswer {
  return { body: settings };
}

function statsOf({ documents }: IndexState): StubAnswer {
  return { body: { numberOfDocuments: documents.size, isIndexing: false } };
}

function addDocuments(state: ScriptState, { body }: StubRequest, name: string): StubAnswer {
  const sent = body as readonly Doc[];
  const documents = state.indexes.get(name)?.documents;
  for (const document of sent) documents?.set(document.id, document);
  const details = { receivedDocuments: sent.length, indexedDocuments: sent.length };
  return taskDone(state, 'documentAdditionOrUpdate', { details });
}

function deleteDocuments(state: ScriptState, { body }: StubRequest, name: string): StubAnswer {
  for (const id of body as readonly string[]) state.indexes.get(name)?.documents.delete(id);
  return taskDone(state, 'documentDeletion');
}

function listDocuments(state: ScriptState, { query }: StubRequest, name: string): StubAnswer {
  const [offset, limit] = [Number(query['offset'] ?? 0), Number(query['limit'] ?? 20)];
  return ofIndex(state, name, ({ documents }) => {
    const results = [...documents.values()].slice(offset, offset + limit);
    return { body: { results, offset, limit, total: documents.size } };
  });
}

function readDocument(state: ScriptState, _: StubRequest, path: string): StubAnswer {
  const [name = '', id = ''] = path.split('/documents/');
  return ofIndex(state, name, ({ documents }) => {
    const document = documents.get(id);
    return document === undefined ? refusal(404, 'document_not_found') : { body: document };
  });
}

/** Finds by `… id = "…"` and counts the facets asked for. */
function search(state: ScriptState, { body }: StubRequest, name: string): StubAnswer {
  const { filter = '', facets = [] } = body as { filter?: string; facets?: readonly string[] };
  const id = /\bid = ("[^"]*")/.exec(filter)?.[1];
  return ofIndex(state, name, ({ documents }) => {
    const found = [...documents.values()].filter((one) => !id || one.id === JSON.parse(id));
    const counts = facets.map((facet) => [facet, countsOf(found, facet.replace('facets.', ''))]);
    const facetDistribution = Object.fromEntries(counts) as unknown;
    return { body: { hits: [], totalHits: found.length, facetDistribution } };
  });
}

function countsOf(documents: readonly Doc[], facet: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { facets = {} } of documents) {
    const values = (facets as Readonly<Record<string, readonly string[]>>)[facet] ?? [];
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function swap(state: ScriptState, { body }: StubRequest): StubAnswer {
  for (const { indexes } of body as readonly { indexes: readonly [string, string] }[]) {
    const [one, other] = [state.indexes.get(indexes[0]), state.indexes.get(indexes[1])];
    state.indexes.delete(indexes[0]);
    if (other !== undefined) state.indexes.set(indexes[0], other);
    if (one !== undefined) state.indexes.set(indexes[1], one);
  }
  return taskDone(state, 'indexSwap', { details: { swaps: body } });
}
