import { describe, test } from 'vitest';
import type { SearchEngine, SearchResult, Synonyms } from '../../src/search/engine.ts';
import type { SearchQuery } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { describeFacets } from './search-facets.ts';
import { describeMarks } from './search-marks.ts';
import { describeOrder } from './search-order.ts';
import { describePages } from './search-pages.ts';
import { describeProperties } from './search-properties.ts';
import { describeWords } from './search-words.ts';

/**
 * What every engine answers: one suite, run on each, so that the same question gets the same answer.
 * It asserts only what both engines can do. «K 24» and the like name the row of the behaviours of
 * Meilisearch (K: core, R: ranking or typo detail) that a test puts into words of the law.
 */
export interface SearchContract {
  readonly name: string;
  /** An engine that has these records and no others. */
  readonly makeEngine: MakeEngine;
  /** How many questions each property is tried with; fewer where each is asked over a network. */
  readonly runs?: number;
  /** What this engine does not do, by the names of the tests, and why. A gap that closed must go. */
  readonly gaps?: readonly Gap[];
}

type MakeEngine = (records: readonly SearchRecord[], synonyms: Synonyms) => Promise<SearchEngine>;

interface Gap {
  readonly reason: string;
  readonly tests: readonly string[];
}

/** Declares a test: as one that must fail where its name is among the gaps. */
type DeclareTest = (name: string, body: () => Promise<void>) => void;

/** What the parts of the suite need. */
export interface Tools {
  readonly check: DeclareTest;
  /** Ask an engine over these records: the records of a test stand beside its question. */
  readonly ask: (
    records: readonly SearchRecord[],
    query: Partial<SearchQuery>,
    synonyms?: Synonyms,
  ) => Promise<SearchResult>;
}

export function runSearchContract(contract: SearchContract): void {
  const { name, makeEngine, runs = 60, gaps = [] } = contract;
  describe(`The search contract on ${name}`, () => {
    const open = new Set(gaps.flatMap((gap) => gap.tests));
    // To fill a server takes its time: an engine a list of records, however many questions.
    const engines = new WeakMap<readonly SearchRecord[], Map<Synonyms, Promise<SearchEngine>>>();
    const noSynonyms: Synonyms = [];
    const tools: Tools = {
      check: (title, body) => {
        (open.delete(title) ? test.fails : test)(title, body);
      },
      ask: async (records, query, synonyms = noSynonyms) => {
        const known = engines.get(records)?.get(synonyms);
        const engine = known ?? makeEngine(records, synonyms);
        engines.set(records, new Map(engines.get(records)).set(synonyms, engine));
        return (await engine).search({ text: '', filters: {}, page: 1, ...query });
      },
    };
    describe('words', () => {
      describeWords(tools);
    });
    describe('order', () => {
      describeOrder(tools);
    });
    describe('facets', () => {
      describeFacets(tools);
    });
    describe('pages', () => {
      describePages(tools);
    });
    describe('marks', () => {
      describeMarks(tools);
    });
    describe('properties', () => {
      describeProperties(tools, runs);
    });
    test('every declared gap is the name of a test', ({ expect }) => {
      expect([...open]).toEqual([]);
    });
  });
}

/** The ids of the provisions found, in order. */
export function idsOf(result: SearchResult): string[] {
  return result.hits.map((hit) => hit.record.id);
}

/** The same in any order. */
export function setOf(result: SearchResult): string[] {
  return idsOf(result).sort();
}
