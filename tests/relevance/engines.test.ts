import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Manifest } from '../../src/library/snapshot.ts';
import { openEmbeddedEngine } from '../../src/search/embedded/embedded-engine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { RealServer } from '../factories/meilisearch-server.ts';
import {
  realServer,
  skipWithoutProgram,
  skipWithoutServer,
  startServer,
  whyNoProgram,
  whyNoServer,
} from '../factories/meilisearch-server.ts';
import type { EngineServers, Layout } from '../factories/search-servers.ts';
import { engineServers } from '../factories/search-servers.ts';
import type { Answers } from './compare.ts';
import { agreementOf, differences, faultsOf } from './compare.ts';
import { nameOf, readQueries, searchQueryOf } from './read-queries.ts';
import { snapshotFolder, snapshotRecords } from './snapshot-records.ts';

/** The queries to which the engines give different answers, each with its reason. */
const explanations = z
  .array(z.object({ why: z.string(), queries: z.array(z.string()) }))
  .parse(parse(await readFile(path.join(import.meta.dirname, 'differences.yaml'), 'utf8')));
const explained = new Set(explanations.flatMap(({ queries }) => queries));

interface Layouts {
  readonly name: string;
  readonly layout: Layout;
  readonly start: () => Promise<readonly RealServer[]>;
  readonly whyNot: string | undefined;
  readonly skip: typeof skipWithoutServer;
}

const layouts: readonly Layouts[] = [
  {
    name: 'one Meilisearch server',
    layout: 'copies',
    start: async () => [await realServer()],
    whyNot: whyNoServer,
    skip: skipWithoutServer,
  },
  {
    name: 'three parts on Meilisearch servers',
    layout: 'parts',
    start: () => {
      const masterKey = randomBytes(16).toString('hex');
      return Promise.all([1, 2, 3].map(() => startServer({ masterKey })));
    },
    whyNot: whyNoProgram,
    skip: skipWithoutProgram,
  },
];

describe.each(layouts)('the embedded engine and $name', ({ layout, start, whyNot, skip }) => {
  let servers: EngineServers | undefined;
  let answers: readonly Answers[] = [];

  beforeAll(async () => {
    if (whyNot !== undefined) return;
    servers = await engineServers(await start(), layout);
    answers = await askBoth(await embedded(), await meilisearch(servers));
  }, 600_000);
  afterAll(async () => servers?.close());
  beforeEach(skip);

  test('find the same: totals, counts, words left out', () => {
    const { sameTotal, sameDropped, sameFacets } = agreementOf(answers);
    expect([sameTotal, sameDropped, sameFacets]).toEqual([1, 1, 1]);
  });

  test('share 97 % of the first ten on average, and the first for 95 %', () => {
    const { hits, pages, sameFirst } = agreementOf(answers);
    process.stdout.write(
      `two engines (${layout}): first ten ${hits.toFixed(3)}, pages ${pages.toFixed(3)}, first hit ${sameFirst.toFixed(3)}\n`,
    );
    expect(hits).toBeGreaterThanOrEqual(0.97);
    expect(pages).toBeGreaterThanOrEqual(0.97);
    expect(sameFirst).toBeGreaterThanOrEqual(0.95);
  });

  test('each put an expected answer within its rank for 95 %', () => {
    for (const side of ['left', 'right'] as const) {
      const missed = answers.flatMap((each) => {
        const faults = faultsOf(each.query, each[side]);
        return faults.length === 0 ? [] : [`${nameOf(each.query)}: ${faults.join('; ')}`];
      });
      expect(1 - missed.length / answers.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('differ only where it is explained', () => {
    const unexplained = answers
      .filter(({ query }) => !explained.has(nameOf(query)))
      .flatMap((each) => differences(each));
    expect(unexplained).toEqual([]);
  });
});

test('what is explained is the name of a query', () => {
  const names = new Set(readQueries().map(nameOf));
  expect([...explained].filter((name) => !names.has(name))).toEqual([]);
});

async function embedded(): Promise<SearchEngine> {
  return openEmbeddedEngine(await snapshotFolder());
}

async function meilisearch(servers: EngineServers): Promise<SearchEngine> {
  const manifest = await readFile(path.join(await snapshotFolder(), 'manifest.json'), 'utf8');
  const { vocabulary } = JSON.parse(manifest) as Manifest;
  return servers.makeEngine(await snapshotRecords(), vocabulary.synonyms);
}

async function askBoth(left: SearchEngine, right: SearchEngine): Promise<readonly Answers[]> {
  const answers: Answers[] = [];
  for (const query of readQueries()) {
    const asked = searchQueryOf(query);
    answers.push({ query, left: await left.search(asked), right: await right.search(asked) });
  }
  return answers;
}
