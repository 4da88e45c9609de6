import type { Drafted } from './draft.ts';
import type { LinkedFile } from './link.ts';
import { linkFile, unlinkedFile } from './link.ts';
import type { RememberedFile } from './memory.ts';
import type { ParsedPage } from './parse-stage.ts';
import type { Workplace } from './workplace.ts';
import type { World } from './world.ts';
import { worldOf } from './world.ts';
import { changedBetween, needsLinking } from './relink.ts';
import { crashed } from './rules/crash.ts';

export interface LinkedPages {
  /** By path. */
  readonly linked: ReadonlyMap<string, LinkedFile>;
  /** How many were linked now. */
  readonly count: number;
}

/** Link every page, but for those that neither are new nor link to or cite what has changed. */
export function linkStage(
  pages: readonly ParsedPage[],
  { memory, progress }: Workplace,
): LinkedPages {
  const linked = new Map(stillLinked(pages, memory.files));
  const due = pages.filter(({ path }) => !linked.has(path));
  const done = progress.stage('Linking files', due.length);
  if (due.length > 0) {
    const world = worldOf(pages.map(({ drafted }) => drafted.draft));
    for (const { path, drafted } of due) {
      linked.set(path, linkIn(world, drafted));
      done(1);
    }
  }
  return { linked, count: due.length };
}

/** What is remembered of pages whose links are as they were. */
function stillLinked(
  pages: readonly ParsedPage[],
  remembered: ReadonlyMap<string, RememberedFile>,
): ReadonlyMap<string, LinkedFile> {
  const same = new Set(pages.flatMap(({ path, isFresh }) => (isFresh ? [] : path)));
  const old = [...remembered.values()].filter(({ drafted }) => same.has(drafted.draft.path));
  if (old.length === 0) return new Map();
  const before = [...remembered.values()].map(({ drafted }) => drafted.draft);
  const after = pages.map(({ drafted }) => drafted.draft);
  const changed = changedBetween({
    before,
    after,
    old: before.filter(({ path }) => !same.has(path)),
    fresh: after.filter(({ path }) => !same.has(path)),
  });
  const kept = old.filter((file) => !needsLinking(file, changed));
  return new Map(kept.map(({ drafted, linked }) => [drafted.draft.path, linked]));
}

/** Link one file; should the program fail on it, that is a fault of the file. */
export function linkIn({ index, find }: World, { draft, prose }: Drafted): LinkedFile {
  try {
    return linkFile(draft, prose.value, index, find);
  } catch (error) {
    return unlinkedFile(crashed(draft.path, error));
  }
}
