import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { RealServer } from '../factories/meilisearch-server.ts';
import { skipWithoutProgram } from '../factories/meilisearch-server.ts';
import type { Seen } from '../factories/under-fire/judge.ts';
import { faultIn, faultInExport, faultInHealth, missingIn } from '../factories/under-fire/judge.ts';
import { expectTidy, expectWhole } from '../factories/under-fire/live-index.ts';
import type { Program } from '../factories/under-fire/program.ts';
import { Readers } from '../factories/under-fire/readers.ts';
import type { AppProgram, SiteUnderFire } from '../factories/under-fire/site-under-fire.ts';
import {
  appInProcess,
  appProgram,
  aSiteUnderFire,
} from '../factories/under-fire/site-under-fire.ts';

/** In all, a fifth of each kind: `KILLS=100 npx vitest run --project site tests/site/killed-search.test.ts` for a longer run. */
const kills = Math.ceil(Number(process.env['KILLS'] ?? 15) / 5);
const timeout = 120_000 + kills * 60_000;

beforeEach(skipWithoutProgram);

const searches = [
  '/api/v1/search?q=sanctuary',
  '/search?q=sanctuary',
  '/api/v1/search?q=sanctuary&minimum_age=18&kind=treaty',
  // Found in hundreds, in most parts and on many pages.
  '/api/v1/search?q=measure&region=global&page=2',
  // Found by a synonym, and only without the last word.
  '/api/v1/search?q=haven+nowhere+',
  '/search?q=haven&topic=release',
  '/api/v1/search?q=opac+art+4(1)',
  '/api/v1/search',
];
const saved = '/api/v1/export.csl.json?q=measure';
const health = '/health';

test(
  `the server is killed ${kills} times: every search is answered, from one edition`,
  async () => {
    const site = await aSiteUnderFire(1);
    const readers = await readersOf(site, [...searches, saved, health]);
    await killServers(site, readers);
    await expectWhole(site, site.servers[0]!);
    await expectNoFault(readers, 'the server');
  },
  timeout,
);

test(
  `of three servers with a part each one is killed, ${kills} times: what is missing is said`,
  async () => {
    const site = await aSiteUnderFire(3, 'parts');
    const readers = await readersOf(site, [...searches, health]);
    await killServers(site, readers, async (at) => {
      await readers.until(
        (seen) => missingIn(seen).join() === String(at + 1),
        `part ${at + 1} away`,
      );
    });
    await expectNoFault(readers, 'a part');
  },
  timeout,
);

test(
  `of two servers with a copy each one is killed, ${kills} times: every search is answered`,
  async () => {
    const site = await aSiteUnderFire(2);
    let instead = 0;
    const readers = await readersOf(site, [...searches, saved, health]);
    await killServers(site, readers, async () => {
      const before = readers.answers['embedded'] ?? 0;
      await readers.until(isByServer, 'ten answers by the other copy', 10);
      instead += (readers.answers['embedded'] ?? 0) - before;
    });
    await expectNoFault(readers, 'a copy');
    expect(instead, 'answers by the engine of the site beside a living copy').toBeLessThan(kills);
  },
  timeout,
);

test(
  `the indexer is killed ${kills} times while it publishes: the index is one edition or said to be none, and the next publishing tidies up`,
  async () => {
    const site = await aSiteUnderFire(1);
    const server = site.servers[0]!;
    const readers = await readersOf(site, [...searches, saved, health]);
    const times = [await publishes(site, false), await publishes(site, true)];
    for (let killed = 0, n = 0; killed < kills; n += 1) {
      const kind = n % 2;
      site.corpus.edit({ synonyms: kind === 1 });
      // Spread over the whole of a publishing; one that was over before tells how long it takes now.
      const ended = await publishKilled(site, Math.random() * times[kind]!);
      if (ended === null) killed += 1;
      else times[kind] = ended;
      await expectWhole(site, server);
      // What one who was killed left, the next one may be killed over.
      if (n % 3 === 0 && killed < kills) continue;
      await publishes(site, false);
      await expectPublished(site, readers);
      await expectTidy(site, server);
    }
    await expectNoFault(readers, 'the indexer');
  },
  timeout,
);

test(
  `the app is killed ${kills} times while the corpus is published: it starts again and answers`,
  async () => {
    const site = await aSiteUnderFire(1);
    const apps: AppProgram[] = [appProgram(site.settings), appProgram(site.settings)];
    for (const { program } of apps) await program.says(/Servanda is at/);
    // Behind a balancer, as two copies of the app stand there.
    const readers = readersAt(site, searches, () => apps.flatMap((app) => app.base() ?? []));
    let publishing = site.publish();
    for (let n = 0; n < kills; n += 1) {
      const at = n % apps.length;
      await setTimeout(randomInt(800));
      await apps[at]!.program.kill();
      const again = (apps[at] = appProgram(site.settings));
      await again.program.says(/Servanda is at/);
      await readers.until(() => true, 'answer of the apps');
      if (n % 2 === 0) continue;
      await expectEnded(publishing);
      await expectPublished(site, readers);
      site.corpus.edit({ synonyms: n % 4 === 1 });
      publishing = site.publish();
    }
    await expectEnded(publishing);
    await expectPublished(site, readers);
    await expectTidy(site, site.servers[0]!);
    await expectNoFault(readers, 'the app');
  },
  timeout,
);

function isByServer({ answeredBy }: Seen): boolean {
  return answeredBy === 'meilisearch';
}

/** Readers of the app in this process. */
async function readersOf(site: SiteUnderFire, addresses: readonly string[]): Promise<Readers> {
  const faults: string[] = [];
  const base = await appInProcess(site.settings, (fault) => faults.push(fault));
  const readers = readersAt(site, addresses, () => [base]);
  onTestFinished(() => {
    expect(faults).toEqual([]);
  });
  return readers;
}

function readersAt(
  { truth, parts }: SiteUnderFire,
  addresses: readonly string[],
  bases: () => readonly string[],
): Readers {
  const readers = new Readers({
    bases,
    addresses,
    faultIn: (reply) => {
      if (reply.address === health) return faultInHealth(reply);
      return reply.address === saved ? faultInExport(reply) : faultIn(reply, truth, parts);
    },
  });
  onTestFinished(() => readers.stop());
  return readers;
}

/** Kill one server after the other, every second time while somebody publishes, and start it again. */
async function killServers(
  site: SiteUnderFire,
  readers: Readers,
  whenAway: (at: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (let n = 0; n < kills; n += 1) {
    const at = n % site.servers.length;
    const publishing = n % 2 === 1 ? publishEdited(site, n % 4 === 3) : undefined;
    await publishing?.says(/[Ss]napshot/);
    await setTimeout(randomInt(800));
    await killAndRestart(site.servers[at]!, async () => {
      if (publishing === undefined) await whenAway(at);
    });
    if (publishing !== undefined) await expectEnded(publishing, 0, 3);
    if (publishing !== undefined && (await publishing.ended) !== 0) await publishes(site, false);
    await expectPublished(site, readers);
  }
}

async function killAndRestart(server: RealServer, whenAway: () => Promise<void>): Promise<void> {
  await server.kill();
  await whenAway();
  await setTimeout(randomInt(1500));
  await server.restart();
}

/** Publish another edition to its end; gives the milliseconds from when its snapshot was built. */
async function publishes(site: SiteUnderFire, synonyms: boolean): Promise<number> {
  const program = publishEdited(site, synonyms);
  await program.says(/[Ss]napshot/);
  const start = performance.now();
  await expectEnded(program);
  return performance.now() - start;
}

function publishEdited(site: SiteUnderFire, synonyms: boolean): Program {
  site.corpus.edit({ synonyms });
  return site.publish();
}

/** Kill a publishing so long after its snapshot was built. Gives its milliseconds when it had ended before. */
async function publishKilled(site: SiteUnderFire, time: number): Promise<number | null> {
  const program = site.publish();
  await program.says(/[Ss]napshot/);
  const start = performance.now();
  await Promise.race([program.ended, setTimeout(time)]);
  const took = performance.now() - start;
  await program.kill();
  return (await program.ended) === null ? null : took;
}

async function expectEnded(program: Program, ...codes: readonly number[]): Promise<void> {
  const allowed = codes.length === 0 ? [0] : codes;
  expect(allowed, program.said()).toContain(await program.ended);
}

/** Wait until the newest snapshot is searched on the servers, all of it. */
async function expectPublished(site: SiteUnderFire, readers: Readers): Promise<void> {
  const newest = await site.newest();
  const isNewest = (seen: Seen): boolean =>
    isByServer(seen) && seen.snapshot === newest && missingIn(seen).length === 0;
  const what = `answer by meilisearch of all of ${newest.slice(0, 8)}`;
  await readers.until(isNewest, what);
  // Long enough for the next kill to come upon a server that answers.
  await readers.until(isNewest, what, 10);
}

async function expectNoFault(readers: Readers, victim: string): Promise<void> {
  await readers.stop();
  expect(readers.faults).toEqual([]);
  process.stdout.write(`Killed ${kills} times: ${victim}. ${String(readers)}\n`);
}
