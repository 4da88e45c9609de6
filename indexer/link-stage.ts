import type { LinkedFile } from './link.ts';
import type { RememberedFile } from './memory.ts';
import type { ParsedPage } from './parse-stage.ts';
import type { Workplace } from './workplace.ts';
import { changedBetween, needsLinking } from './relink.ts';

export interface LinkedPages {
  /** By path. */
  readonly linked: ReadonlyMap<string, LinkedFile>;
  /** How many were linked now. */
  readonly count: number;
}

/** Link every page, but for those that neither are new nor link to or cite what has changed. */
export async function linkStage(
  pages: readonly ParsedPage[],
  { crew, memory, progress }: Workplace,
): Promise<LinkedPages> {
  const kept = stillLinked(pages, memory.files);
  const drafts = pages.map(({ drafted }) => drafted.draft);
  const due = pages.filter(({ path }) => !kept.has(path)).map(({ drafted }) => drafted);
  const done = progress.stage('Linking files', due.length);
  const linked = due.length === 0 ? [] : await crew.link({ files: due, all: drafts }, done);
  const now = due.map(({ draft }, index) => [draft.path, linked[index]] as const);
  const byPath = new Map([...kept, ...now].filter(hasLinks));
  return { linked: byPath, count: due.length };
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

function hasLinks(
  entry: readonly [string, LinkedFile | undefined],
): entry is readonly [string, LinkedFile] {
  return entry[1] !== undefined;
}
