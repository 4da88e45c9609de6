import path from 'node:path';
import type { Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { buildNamedPages } from '../../src/search/named-pages.ts';
import { buildSuggestions } from '../../src/search/suggestions.ts';
import { createApp } from '../../src/web/app.ts';
import type { Edition } from '../../src/web/edition.ts';
import { readHtml } from '../factories/html.ts';
import { aLibrary, someDocuments } from '../factories/library.ts';
import type { StubScript } from '../factories/meilisearch-stub.ts';
import {
  aFoundDocument,
  aGatherer,
  aMarker,
  aServer,
  bothParts,
  isDead,
} from '../factories/search-answers.ts';
import { aStub, local, searchedOn } from '../factories/search-engines.ts';

const snapshot = aLibrary([]).hash;
const publishedAt = '2026-11-26T21:45:48.484Z';

/** A site over a few documents that is searched with this engine. */
function siteWith(engine: SearchEngine): Express {
  const library = aLibrary(someDocuments);
  const edition: Edition = {
    library,
    engine,
    suggest: buildSuggestions(library.catalogue),
    named: buildNamedPages(library.catalogue),
    checkDraft: () => [],
    completeCitation: () => [],
    citationIn: () => null,
  };
  return createApp({
    editions: { current: () => edition },
    log: pino({ level: 'silent' }),
    publicUrl: 'https://law.example.org',
    rateLimit: 1_000_000,
    trustProxy: 0,
    assetsFolder: path.join(projectRoot, 'views', 'assets'),
  });
}

/** A site on these search servers, with the engine of this program behind them. */
async function siteOn(
  scripts: readonly StubScript[],
  layout: 'copies' | 'parts' = 'copies',
): Promise<Express> {
  const stubs = await Promise.all(scripts.map(aStub));
  const urls = stubs.map(({ url }) => url);
  return siteWith(searchedOn(urls, { layout, snapshot }).engine);
}

const ready = aServer({
  marker: aMarker({ snapshot }),
  find: ({ indexUid }) =>
    indexUid.endsWith('provisions') ? { hits: [aFoundDocument()], total: 1 } : {},
});
const stale = aServer({ marker: aMarker({ snapshot: 'an-older-one' }) });

/** Two parts, the second of which is dead. */
const halfDead = aGatherer({
  markers: () => [{ ...bothParts()[0]!, snapshot }],
  find: ({ queries }) =>
    queries[0]?.indexUid.endsWith('provisions') ? { hits: [aFoundDocument()], total: 1 } : {},
  remoteErrors: () => ({ 'part-2': isDead }),
});

async function noticesOn(site: Express): Promise<{ page: string[]; json: string[] }> {
  const page = await request(site).get('/search?q=recruit').expect(200);
  const json = await request(site).get('/api/v1/search?q=recruit').expect(200);
  return {
    page: [...readHtml(page.text).querySelectorAll('.notice')].map(
      ({ textContent }) => textContent?.trim() ?? '',
    ),
    json: json.body.notices,
  };
}

describe('Whoever watches over the site is told', () => {
  test('the snapshot, and that the engine of the site answers where there is no other', async () => {
    const answer = await request(siteWith(local)).get('/health').expect(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toEqual({ status: 'ok', snapshot, engine: 'embedded', servers: [] });
  });

  test('which search server answers, and how fresh each is', async () => {
    const site = await siteOn([ready, stale, () => 'reset', () => 'hang']);
    const start = performance.now();
    const { body } = await request(site).get('/health').expect(200);
    expect(performance.now() - start).toBeLessThan(1500);
    expect(body).toEqual({
      status: 'ok',
      snapshot,
      engine: 'meilisearch',
      servers: [
        { number: 1, state: 'ready', snapshot, published_at: publishedAt },
        { number: 2, state: 'stale', snapshot: 'an-older-one', published_at: publishedAt },
        { number: 3, state: 'unreachable', snapshot: null, published_at: null },
        { number: 4, state: 'unreachable', snapshot: null, published_at: null },
      ],
    });
  });

  test('that the engine of the site answers while none of them can', async () => {
    const site = await siteOn([stale]);
    const { body } = await request(site).get('/health').expect(200);
    expect(body).toMatchObject({ status: 'ok', engine: 'embedded' });
  });
});

describe('A reader is told, on the page and in its JSON twin,', () => {
  test('nothing, where the server answers', async () => {
    const site = await siteOn([ready]);
    expect(await noticesOn(site)).toEqual({ page: [], json: [] });
    const { body } = await request(site).get('/api/v1/search?q=recruit');
    expect(body.answered_by).toBe('meilisearch');
  });

  test.each<[string, StubScript, notice: string]>([
    [
      'that it is away',
      () => 'reset',
      'The search server does not answer. The engine of this site answered in its place.',
    ],
    [
      'that its index is of another edition',
      stale,
      'The index of the search server is of another edition. The engine of this site answered in its place.',
    ],
  ])('%s', async (_, script, notice) => {
    const site = await siteOn([script]);
    expect(await noticesOn(site)).toEqual({ page: [notice], json: [notice] });
    const { body } = await request(site).get('/api/v1/search?q=recruit');
    expect(body).toMatchObject({ answered_by: 'embedded', total: 1 });
    expect(body.provisions).toHaveLength(1);
  });

  test('that a part of the collection is missing', async () => {
    const site = await siteOn([halfDead, halfDead], 'parts');
    const notice =
      'Part 2 of 2 of the collection does not answer: nothing of it is listed or counted here.';
    expect(await noticesOn(site)).toEqual({ page: [notice], json: [notice] });
  });
});

describe('A search that is saved to a file', () => {
  const forms = ['ris', 'bib', 'csl.json', 'csv'];

  test.each(forms)('has what was found, as %s', async (form) => {
    const site = await siteOn([ready]);
    const answer = await request(site).get(`/api/v1/export.${form}?q=recruit`).buffer(true);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Art. 4(1)');
  });

  test.each(forms)(
    'is refused as %s while a part is missing: a file cannot say so',
    async (form) => {
      const site = await siteOn([halfDead, halfDead], 'parts');
      const answer = await request(site).get(`/api/v1/export.${form}?q=recruit`).buffer(true);
      expect(answer.status).toBe(503);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.text).toContain('This is not available now');
      expect(answer.text).not.toContain('Art. 4(1)');
    },
  );

  test('comes from the engine of the site while the server is away', async () => {
    const site = await siteOn([() => 'reset']);
    const answer = await request(site).get('/api/v1/export.ris?q=recruit').buffer(true);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('SE  - Art. 4(1)');
  });
});

test('Where the engine of the site is broken too, the reader learns no more than that', async () => {
  const engine: SearchEngine = {
    ...local,
    search: () => Promise.reject(new Error('/srv/data/index cannot be read')),
  };
  const answer = await request(siteWith(engine)).get('/search?q=recruit').expect(500);
  expect(answer.text).toContain('Something went wrong here');
  expect(answer.text).not.toContain('/srv/data');
});
