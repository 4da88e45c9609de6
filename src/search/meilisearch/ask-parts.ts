import type { FederatedMultiSearchParams } from 'meilisearch';
import type { MissingPart } from '../engine.ts';
import { markersSchema, readPage, remoteErrorsSchema } from './answers.ts';
import type { Ask, Asked, Asking } from './ask.ts';
import type { IndexNames } from './index-names.ts';
import type { Marker } from './marker.ts';
import { markerFilter } from './marker.ts';
import { remoteName } from './parts.ts';
import type { Question } from './questions.ts';
import { facetAttributes, searchBody } from './questions.ts';
import type { Server } from './server.ts';

/** How many provisions each part holds, learnt from its marker: to say what is missing when it is away. */
export type PartSizes = Map<number, number>;

/**
 * Ask a collection that lies in so many parts on as many servers, one of which gathers the answers of
 * all. Each question is a federated request, since counted values need one of their own.
 */
export function askParts(
  gatherer: Pick<Server, 'client'>,
  names: IndexNames,
  parts: number,
  sizes: PartSizes,
): Ask {
  const network = new Network(gatherer, names, parts);
  // The markers that were read last stand for those before the next questions, unless they changed.
  let known: Read<readonly Marker[]> | undefined;
  return async (questions, asking) => {
    let before = known ?? (await network.markers(asking.signal));
    let answered = await network.answers(questions, asking);
    known = await network.markers(asking.signal);
    if (!isSame(before.value, known.value)) {
      before = known;
      answered = await network.answers(questions, asking);
      known = await network.markers(asking.signal);
    }
    for (const { part, provisions } of known.value) sizes.set(part, provisions);
    return asked(before.value, answered, { after: known, numbers: network.numbers, sizes });
  };
}

/** What the servers gave together, and the parts that did not answer. */
interface Read<T> {
  readonly value: T;
  readonly away: ReadonlySet<number>;
}

/** A federation as this program sends it; the client's type lacks pages of hits. */
type Federation = NonNullable<FederatedMultiSearchParams['federation']> & {
  readonly page?: number;
  readonly hitsPerPage?: number;
};

class Network {
  readonly numbers: readonly number[];
  private readonly gatherer: Pick<Server, 'client'>;
  private readonly names: IndexNames;

  constructor(gatherer: Pick<Server, 'client'>, names: IndexNames, parts: number) {
    this.gatherer = gatherer;
    this.names = names;
    this.numbers = Array.from({ length: parts }, (_, at) => at + 1);
  }

  async answers(questions: readonly Question[], asking: Asking) {
    return Promise.all(questions.map((question) => this.answer(question, asking)));
  }

  async markers(signal: AbortSignal): Promise<Read<readonly Marker[]>> {
    const query = { indexUid: this.names.pages, filter: markerFilter };
    const { value, away } = await this.gather(query, { limit: this.numbers.length }, signal);
    return { value: markersSchema.parse(value).hits, away };
  }

  private async answer(question: Question, { isSynonymKey, signal }: Asking) {
    const indexUid = this.names[question.index];
    const federation = {
      page: question.page,
      hitsPerPage: question.hitsPerPage,
      facetsByIndex: { [indexUid]: facetAttributes(question) },
      mergeFacets: {},
    };
    const query = { ...searchBody(question, isSynonymKey), indexUid };
    const { value, away } = await this.gather(query, federation, signal);
    return { value: readPage(value), away };
  }

  /** A part that does not answer is only named in `remoteErrors`: it is read each time. */
  private async gather(
    query: { readonly indexUid: string },
    federation: Federation,
    signal: AbortSignal,
  ): Promise<Read<unknown>> {
    const queries = this.numbers.map((number) => ({
      ...query,
      federationOptions: { remote: remoteName(number) },
    }));
    const request = { queries, federation } as FederatedMultiSearchParams;
    const value: unknown = await this.gatherer.client.multiSearch(request, { signal });
    const { remoteErrors = {} } = remoteErrorsSchema.parse(value);
    const away = this.numbers.filter((number) => remoteName(number) in remoteErrors);
    return { value, away: new Set(away) };
  }
}

/** Whether every part that answers now holds what it held then. One that was away then does not tell. */
function isSame(before: readonly Marker[], after: readonly Marker[]): boolean {
  const times = new Map(before.map(({ part, published_at }) => [part, published_at]));
  return after.every(({ part, published_at }) => times.get(part) === published_at);
}

interface Afterwards {
  readonly after: Read<readonly Marker[]>;
  readonly numbers: readonly number[];
  readonly sizes: PartSizes;
}

/** A part is missing when it did not answer one of the requests, the first for its marker among them, or has no index. */
function asked(
  before: readonly Marker[],
  answered: Awaited<ReturnType<Network['answers']>>,
  { after, numbers, sizes }: Afterwards,
): Asked {
  const away = new Set([...answered, after].flatMap((read) => [...read.away]));
  const known = new Set(before.map(({ part }) => part));
  const present = new Set(after.value.map(({ part }) => part).filter((part) => known.has(part)));
  const missing = numbers
    .filter((number) => away.has(number) || !present.has(number))
    .map((part): MissingPart => ({
      part,
      of: numbers.length,
      provisions: sizes.get(part) ?? null,
    }));
  return {
    answers: answered.map(({ value }) => value),
    markers: [...before.filter(({ part }) => present.has(part)), ...after.value],
    missing,
  };
}
