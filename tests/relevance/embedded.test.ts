import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import { faultsOf } from './compare.ts';
import type { RelevanceQuery } from './read-queries.ts';
import { nameOf, queryKinds, readQueries, searchQueryOf } from './read-queries.ts';
import { snapshotFolder, snapshotRecords } from './snapshot-records.ts';

/** The share of queries of which an expected answer must stand within its rank. */
const leastShare = 0.95;

const queries = readQueries();

describe('the relevance set', () => {
  test('has at least 120 queries, some of each kind, none twice', () => {
    const names = queries.map(nameOf);
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(new Set(names).size).toBe(names.length);
    for (const kind of queryKinds) {
      expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThan(5);
    }
  });

  test('expects and rules out only what the corpus has', async () => {
    const ids = new Set((await snapshotRecords()).map(({ id }) => id));
    const missing = queries.flatMap((query) =>
      [...query.expect, ...(query.never ?? [])]
        .filter((id) => !ids.has(id))
        .map((id) => `${nameOf(query)}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('has «militant groups India» → section 83 of the Juvenile Justice Act, as the first hit', () => {
    expect(queries.find(({ q }) => q === 'militant groups India')).toMatchObject({
      expect: ['in-jj-act-2015#s-83-1'],
      within: 1,
    });
  });
});

describe('the embedded engine over the corpus', () => {
  let missed: readonly Missed[] = [];
  beforeAll(async () => {
    missed = await findMissed();
  });

  test('puts an expected answer within its rank for at least 95 % of the queries', () => {
    const share = 1 - missed.length / queries.length;
    process.stdout.write(
      `relevance: ${queries.length} queries, ${(share * 100).toFixed(1)} % within rank\n`,
    );
    expect(share, missed.map(({ line }) => line).join('\n')).toBeGreaterThanOrEqual(leastShare);
  });

  test('misses nothing but what is known', () => {
    const unknown = missed.filter(({ query }) => query.known === undefined);
    expect(unknown.map(({ line }) => line)).toEqual([]);
  });

  test('misses all that is known to be missed: what is met by now is known no more', () => {
    const known = queries.filter((query) => query.known !== undefined);
    const names = new Set(missed.map(({ query }) => nameOf(query)));
    expect(known.map(nameOf).filter((name) => !names.has(name))).toEqual([]);
  });
});

interface Missed {
  readonly query: RelevanceQuery;
  /** The query and what is wrong with its answer. */
  readonly line: string;
}

async function findMissed(): Promise<readonly Missed[]> {
  const engine = await openEmbeddedEngine(await snapshotFolder());
  const answered = queries.map(async (query) => ({
    query,
    faults: faultsOf(query, await engine.search(searchQueryOf(query))),
  }));
  return (await Promise.all(answered))
    .filter(({ faults }) => faults.length > 0)
    .map(({ query, faults }) => ({ query, line: `${nameOf(query)}: ${faults.join('; ')}` }));
}
