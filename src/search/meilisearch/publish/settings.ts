import type { Settings } from 'meilisearch';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';
import { done } from './tasks.ts';

/** Give an index its settings, and read them back: documents must never be indexed by others. */
export async function applySettings(
  target: Target,
  index: string,
  settings: Settings,
): Promise<void> {
  await done(target, () => target.client.index(index).updateSettings(settings));
  const different = await differentSetting(target, index, settings);
  if (different !== undefined) {
    throw new Error(
      `its setting “${different}” is not the one that was sent. Is its version the one named in the README?`,
    );
  }
}

/** The first setting of an index that is not as it should be. */
export async function differentSetting(
  target: Target,
  index: string,
  settings: Settings,
): Promise<string | undefined> {
  const found: unknown = await patiently(target, () => target.client.index(index).getSettings());
  return Object.entries(settings).find(
    ([name, value]) => !isSame(value, memberOf(found, name), ordered.has(name)),
  )?.[0];
}

/** Lists whose order says something; all others are sets, which the server sorts as it likes. */
const ordered: ReadonlySet<string> = new Set(['searchableAttributes', 'rankingRules']);

/** Whether everything that was sent is there; the server adds members of its own. */
function isSame(sent: unknown, found: unknown, isOrdered: boolean): boolean {
  if (Array.isArray(sent)) {
    return Array.isArray(found) && textOf(sent, isOrdered) === textOf(found, isOrdered);
  }
  if (typeof sent !== 'object' || sent === null) return sent === found;
  return Object.entries(sent).every(([name, value]) =>
    isSame(value, memberOf(found, name), isOrdered),
  );
}

function textOf(list: readonly unknown[], isOrdered: boolean): string {
  return JSON.stringify(isOrdered ? list : list.map((each) => JSON.stringify(each)).sort());
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
