import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import MiniSearch from 'minisearch';
import { EmbeddedIndexWriter } from '../src/search/embedded/embedded-index-writer.ts';
import { openEmbeddedEngine } from '../src/search/embedded/embedded-engine.ts';
import { facetNames, hitsPerPage, parseSearchQuery, toSearchParams } from '../src/search/query.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { searchFields } from '../src/search/record.ts';
import { makeCorpus, synonymSets } from './corpus.ts';
import { questions } from './questions.ts';

/**
 * The embedded engine against plain MiniSearch with eight facets counted, in one run on one machine:
 *
 *   npx tsx bench/search.ts [provisions]
 *
 * Both answer the same questions over HTTP with what a page needs, as JSON; the client runs in a
 * thread of its own. What counts are the ratios: the figures themselves change with the machine.
 */

type Answer = (address: URL) => Promise<unknown>;

interface Measured {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

async function main(): Promise<void> {
  const provisions = Number(process.argv[2] ?? 10_000);
  const records = makeCorpus(provisions);
  const folder = await mkdtemp(path.join(tmpdir(), 'servanda-bench-'));
  try {
    console.log(`${provisions} provisions, ${sizeOf(records)} MB of text, Node ${process.version}`);
    const embedded = await prepareEmbedded(folder, records);
    const plain = preparePlain(records);
    for (const clients of [1, 8, 32]) {
      const ours = await measure(embedded, clients);
      const theirs = await measure(plain, clients);
      console.log(
        `${clients} at once: embedded ${print(ours)} · plain MiniSearch ${print(theirs)} · ` +
          `requests a second × ${(ours.perSecond / theirs.perSecond).toFixed(2)}`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function prepareEmbedded(folder: string, records: readonly SearchRecord[]): Promise<Answer> {
  const written = await time(() => new EmbeddedIndexWriter().write(folder, records, synonymSets));
  const opened = await time(() => openEmbeddedEngine(folder));
  console.log(`embedded: written in ${written.ms} ms, opened in ${opened.ms} ms`);
  const engine = opened.value;
  return async ({ searchParams }) => {
    const parsed = parseSearchQuery(paramsOf(searchParams));
    if ('faults' in parsed) return parsed.faults;
    const { hits, pages, ...rest } = await engine.search(parsed.query);
    return { ...rest, hits: [...pages, ...hits].map(({ record, ...hit }) => [record.shown, hit]) };
  };
}

/** What one would write in an afternoon: AND, beginnings, typos by length, counts over what was found. */
function preparePlain(records: readonly SearchRecord[]): Answer {
  const provisions = records.filter((record) => record.type === 'provision');
  const index = new MiniSearch<SearchRecord>({
    fields: [...searchFields],
    extractField: (record, field) =>
      searchFields.reduce(
        (value, name) => (name === field ? record.fields[name] : value),
        record.id,
      ),
    searchOptions: {
      combineWith: 'AND',
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length < 5 ? false : term.length < 9 ? 1 : 2),
    },
  });
  const started = performance.now();
  index.addAll(provisions);
  const json = JSON.stringify(index);
  console.log(`plain MiniSearch: made in ${Math.round(performance.now() - started)} ms`);
  const loading = performance.now();
  MiniSearch.loadJSON(json, { fields: [...searchFields] });
  console.log(`plain MiniSearch: loaded in ${Math.round(performance.now() - loading)} ms`);
  const byId = new Map(provisions.map((record) => [record.id, record]));
  return async ({ searchParams }) => {
    const { q = '', ...wanted } = paramsOf(searchParams);
    const text = typeof q === 'string' && q !== '' ? q : MiniSearch.wildcard;
    const found = index.search(text).flatMap(({ id }) => byId.get(String(id)) ?? []);
    const passed = found.filter((record) => passes(record, wanted));
    const hits = passed
      .slice(0, hitsPerPage)
      .map(({ shown, fields }) => [shown, fields.text.slice(0, 220)]);
    return { total: passed.length, hits, facets: countAll(passed) };
  };
}

function passes(record: SearchRecord, wanted: Record<string, unknown>): boolean {
  return facetNames.every((facet) => {
    const values = wanted[facet];
    return !Array.isArray(values) || record.facets[facet].some((value) => values.includes(value));
  });
}

/** Eight facets, as the figures in the design were measured. */
function countAll(records: readonly SearchRecord[]): unknown {
  return facetNames.slice(0, 8).map((facet) => {
    const counts = new Map<string, number>();
    for (const { facets } of records) {
      for (const value of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, [...counts]];
  });
}

/** Parameters as the web gives them: a list where a name stands more than once, and for filters. */
function paramsOf(search: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(search.keys())];
  return Object.fromEntries(
    names.map((name) => [name, name === 'q' ? search.get(name) : search.getAll(name)]),
  );
}

async function measure(answer: Answer, clients: number): Promise<Measured> {
  const server = http.createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://bench')).then((result) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(result));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const requests = questions.map((query) => ({
    path: `/search?${toSearchParams(query).toString()}`,
  }));
  const run = (duration: number) =>
    autocannon({
      url: `http://127.0.0.1:${port}`,
      connections: clients,
      workers: 1,
      duration,
      requests,
    });
  await run(2);
  const { latency, requests: served } = await run(6);
  server.close();
  return { p50: latency.p50, p95: latency.p97_5, perSecond: served.average };
}

async function time<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: Math.round(performance.now() - started) };
}

function print({ p50, p95, perSecond }: Measured): string {
  return `p50 ${p50} ms, p97.5 ${p95} ms, ${Math.round(perSecond)} a second`;
}

function sizeOf(records: readonly SearchRecord[]): string {
  const characters = records.reduce((sum, record) => sum + record.fields.text.length, 0);
  return (characters / 1e6).toFixed(1);
}

await main();
