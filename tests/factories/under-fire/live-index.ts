import path from 'node:path';
import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { expect } from 'vitest';
import { documentId } from '../../../src/search/meilisearch/documents.ts';
import { markerSchema } from '../../../src/search/meilisearch/marker.ts';
import { facetNames } from '../../../src/search/query.ts';
import { printPageId } from '../../../src/law/page-id.ts';
import type { RealServer } from '../meilisearch-server.ts';
import type { SiteUnderFire } from './site-under-fire.ts';
import type { Truth } from './true-answers.ts';
import { carried } from './true-answers.ts';

const live = { provisions: 'servanda_provisions', pages: 'servanda_pages' };

/**
 * Expect that what searches are answered from on a server is one published snapshot, all of it, or is
 * said to be none. Gives the snapshot, `null` for none.
 */
export async function expectWhole(
  { truth }: SiteUnderFire,
  server: RealServer,
): Promise<string | null> {
  const admin = adminOf(server);
  await untilIdle(admin);
  const marker = markerSchema.parse(await admin.index(live.pages).getDocument('marker'));
  if (marker.snapshot === null) return null;
  expect(await truth.snapshots(), 'the marker names a published snapshot').toContain(
    marker.snapshot,
  );
  const everything = await truth.at(marker.snapshot, '/search', { parts: [], of: 1 });
  const provisions = admin.index(live.provisions);
  const { numberOfDocuments } = await provisions.getStats();
  expect(numberOfDocuments, 'provisions in the index').toBe(everything.total);
  expect(await facetsIn(admin), 'facets of the index').toEqual(everything.facets);
  const marked = await truth.at(marker.snapshot, '/search?q=sanctuary', { parts: [], of: 1 });
  const { hits } = await provisions.search('sanctuary', {
    limit: 100,
    attributesToRetrieve: ['id'],
  });
  expect(hits.map(({ id }) => String(id)).sort(), 'provisions of the edition').toEqual(
    marked.ids.map((id) => documentId(id)).sort(),
  );
  const { library } = await truth.edition(marker.snapshot);
  const { results } = await admin.index(live.pages).getDocuments({ limit: 10_000, fields: ['id'] });
  const pages = library.catalogue
    .filter(({ type }) => type !== 'practice')
    .map((entry) => documentId(printPageId(entry)));
  expect(results.map(({ id }) => String(id)).sort()).toEqual(['marker', ...pages].sort());
  return marker.snapshot;
}

/** Expect that nothing is left of publishings that were killed, on a server and on the disk. */
export async function expectTidy({ dataDir }: SiteUnderFire, server: RealServer): Promise<void> {
  const admin = adminOf(server);
  await untilIdle(admin);
  const uids = (await admin.getRawIndexes({ limit: 1000 })).results.map(({ uid }) => uid);
  const builds = uids.filter((uid) => uid.includes('__build_'));
  const others = uids.filter((uid) => !builds.includes(uid));
  expect(others.sort()).toEqual([live.pages, live.provisions]);
  // The one before is kept for a rollback, with its marker.
  expect([0, 2], `builds: ${builds.join(' ')}`).toContain(builds.length);
  for (const uid of builds.filter((each) => each.startsWith(live.pages))) {
    const marker = markerSchema.parse(await admin.index(uid).getDocument('marker'));
    expect(marker.snapshot, `marker of ${uid}`).not.toBeNull();
  }
  expect((await readdir(dataDir)).filter((name) => name.startsWith('tmp-'))).toEqual([]);
  const snapshots = await readdir(path.join(dataDir, 'snapshots'));
  expect(snapshots.filter((name) => !/^[\da-f]{64}$/.test(name))).toEqual([]);
}

function adminOf({ url, masterKey = '' }: RealServer): Meilisearch {
  return new Meilisearch({ host: url, apiKey: masterKey });
}

/** What a killed publisher had ordered is still done after its end. */
async function untilIdle(admin: Meilisearch): Promise<void> {
  for (;;) {
    const { total } = await admin.tasks.getTasks({
      statuses: ['enqueued', 'processing'],
      limit: 1,
    });
    if (total === 0) return;
    await setTimeout(20);
  }
}

async function facetsIn(admin: Meilisearch): Promise<Truth['facets']> {
  const { facetDistribution = {} } = await admin
    .index(live.provisions)
    .search('', { limit: 0, facets: facetNames.map((name) => `facets.${name}`) });
  const counted = Object.entries(facetDistribution);
  return carried(
    Object.fromEntries(counted.map(([name, counts]) => [name.replace('facets.', ''), counts])),
  );
}
