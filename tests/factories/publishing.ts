import { onTestFinished } from 'vitest';
import { indexNames } from '../../src/search/meilisearch/index-names.ts';
import type { Marker } from '../../src/search/meilisearch/marker.ts';
import type { PublisherOptions } from '../../src/search/meilisearch/publish/meilisearch-publisher.ts';
import { MeilisearchPublisher } from '../../src/search/meilisearch/publish/meilisearch-publisher.ts';
import type { PublishedContent } from '../../src/search/publishing.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { ScriptState } from './meilisearch-script.ts';
import { wellBehaved } from './meilisearch-script.ts';
import type { Stub } from './meilisearch-stub.ts';
import { startStub } from './meilisearch-stub.ts';
import { aPage, aProvision } from './records.ts';

export const secretKey = 'the-secret-index-key';

/** A stub that behaves well until a test says otherwise, with a publisher to it. */
export interface Publishing {
  readonly stub: Stub;
  readonly state: ScriptState;
  readonly publisher: MeilisearchPublisher;
  publish(content?: Partial<PublishedContent>): ReturnType<MeilisearchPublisher['publish']>;
  /** The marker among the live pages. */
  marker(): Marker | undefined;
  /** «PATCH …/settings»: what was asked from now on, without the polls. */
  story(): readonly string[];
}

export async function aPublishing(options: Partial<PublisherOptions> = {}): Promise<Publishing> {
  const { script, state } = wellBehaved();
  const stub = await startStub(script);
  onTestFinished(() => stub.close());
  const publisher = publisherTo([stub.url], options);
  const start = stub.requests.length;
  return {
    stub,
    state,
    publisher,
    publish: (content = {}) => publisher.publish(contentOf(content)),
    marker: () => state.indexes.get('test_pages')?.documents.get('marker') as Marker | undefined,
    story: () =>
      stub.requests
        .slice(start)
        .filter(({ path }) => !path.startsWith('/tasks/') && !path.includes('lock'))
        .map(({ method, path }) => `${method} ${path.replace(/__build_\w+/, '__build')}`),
  };
}

export function publisherTo(
  urls: readonly string[],
  options: Partial<PublisherOptions> = {},
): MeilisearchPublisher {
  return new MeilisearchPublisher({
    urls,
    layout: 'copies',
    indexKey: secretKey,
    tasksKey: 'the-secret-tasks-key',
    names: indexNames('test_'),
    patience: 2000,
    ...options,
  });
}

export function contentOf(content: Partial<PublishedContent> = {}): PublishedContent {
  return { snapshot: 'one', records: lawRecords(), synonyms: [], ...content };
}

/** 40 provisions of four instruments, and their pages; `change` gives another text. */
export function lawRecords(
  change: (text: string, at: number) => string = (text) => text,
): readonly SearchRecord[] {
  const provisions = Array.from({ length: 40 }, (_, at) =>
    aProvision({
      id: `law-${at % 4}#art-${at}`,
      order: at,
      text: change(`Article ${at}`, at),
      facets: { year: [String(1990 + (at % 3))], minimum_age: at % 2 === 0 ? [] : ['15', '18'] },
    }),
  );
  const pages = Array.from({ length: 4 }, (_, at) =>
    aPage('instrument', { id: `law-${at}`, order: 100 + at, names: `Law ${at}` }),
  );
  return [...provisions, ...pages];
}
