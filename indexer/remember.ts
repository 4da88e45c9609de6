import type { LinkedFile } from './link.ts';
import type { Memory } from './memory.ts';
import type { ParsedPages } from './parse-stage.ts';

/** What the next build may know of this one. */
export function remember(
  { files, vocabulary }: ParsedPages,
  linked: ReadonlyMap<string, LinkedFile>,
  { snapshot }: Memory,
): Memory {
  const remembered = files.flatMap(({ path, hash, drafted }) => {
    const links = linked.get(path);
    // What could not be read, or stopped the program, is tried again.
    if (hash === undefined || links === undefined || drafted.draft.isUnread === true) return [];
    if (links.fault !== undefined) return [];
    return [[path, { hash, drafted, linked: links }] as const];
  });
  return { vocabulary, files: new Map(remembered), snapshot };
}
