import { z } from 'zod';
import type { IndexNames } from '../index-names.ts';
import type { Marker } from '../marker.ts';
import type { ByIndex } from './content.ts';
import { readMarker } from './live-marker.ts';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';
import { done, failedWith } from './tasks.ts';

/**
 * A pair of indexes under the names of a build: a new one that is being built, one whose builder died,
 * or the one before, which the swap has put under these names.
 */
export interface Build {
  readonly names: ByIndex<string>;
  /** When the build began: about when the pair before went out of use. */
  readonly time: number;
  /** Which of the two are there. */
  readonly present: readonly string[];
  readonly marker: Marker | null;
}

/** «servanda_provisions__build_1764192106000_5f3a09c1»; `token` keeps two of one moment apart. */
export function buildNames(names: IndexNames, time: number, token: string): ByIndex<string> {
  const end = `__build_${time}_${token}`;
  return { provisions: `${names.provisions}${end}`, pages: `${names.pages}${end}` };
}

/** The indexes and builds on a server that belong to the site. */
export interface OwnIndexes {
  readonly hasLive: ByIndex<boolean>;
  /** The newest first. */
  readonly builds: readonly Build[];
}

export async function ownIndexes(target: Target): Promise<OwnIndexes> {
  const uids = await everyIndex(target);
  const { names } = target;
  const hasLive = { provisions: uids.has(names.provisions), pages: uids.has(names.pages) };
  const ends = new Set([...uids].flatMap((uid) => endOf(uid, names) ?? []));
  const builds = await Promise.all([...ends].map((end) => buildOf(target, end, uids)));
  return { hasLive, builds: builds.sort((a, b) => b.time - a.time) };
}

/** Remove builds. One that is gone already is as good as removed. */
export async function removeBuilds(target: Target, builds: readonly Build[]): Promise<void> {
  for (const uid of builds.flatMap(({ present }) => present)) {
    try {
      await done(target, () => target.client.deleteIndex(uid));
    } catch (error) {
      if (!failedWith(error, 'index_not_found')) throw error;
    }
  }
}

const pageSize = 1000;
const pageSchema = z.object({ results: z.array(z.object({ uid: z.string() })), total: z.number() });

async function everyIndex(target: Target): Promise<ReadonlySet<string>> {
  const uids = new Set<string>();
  for (let offset = 0; ; offset += pageSize) {
    const answer: unknown = await patiently(target, () =>
      target.client.getRawIndexes({ offset, limit: pageSize }),
    );
    const { results, total } = pageSchema.parse(answer);
    for (const { uid } of results) uids.add(uid);
    if (offset + pageSize >= total) return uids;
  }
}

/** What follows the live name in the name of a build of this site; other names are nobody's business. */
function endOf(uid: string, { provisions, pages }: IndexNames): string | undefined {
  const live = [provisions, pages].find((name) => uid.startsWith(name));
  const end = live === undefined ? '' : uid.slice(live.length);
  return /^__build_\d+_[\da-f]+$/.test(end) ? end : undefined;
}

async function buildOf(target: Target, end: string, uids: ReadonlySet<string>): Promise<Build> {
  const [, time = '', token = ''] = /^__build_(\d+)_(.+)$/.exec(end) ?? [];
  const names = buildNames(target.names, Number(time), token);
  const present = [names.provisions, names.pages].filter((uid) => uids.has(uid));
  const marker = uids.has(names.pages) ? await readMarker(target, names.pages) : null;
  return { names, time: Number(time), present, marker };
}
