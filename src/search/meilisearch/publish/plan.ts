import type { Marker } from '../marker.ts';
import { schemaVersion } from '../index-settings.ts';
import { ownIndexes } from './builds.ts';
import type { ServerContent } from './content.ts';
import { bothIndexes } from './content.ts';
import type { Difference } from './difference.ts';
import { differenceFrom } from './difference.ts';
import { differentSetting } from './settings.ts';
import type { Target } from './target.ts';

/** What is to be done on a server, and why. */
export type Plan =
  | { readonly kind: 'full'; readonly reason: string }
  | {
      readonly kind: 'incremental' | 'unchanged';
      readonly reason: string;
      readonly difference: Difference;
      /** The one that is on the server. */
      readonly live: Marker;
    };

/** From this share of changed documents on a new index is built beside: it is as quick, and no search has to wait. */
const fewest = 4;

export async function planFor(
  target: Target,
  content: ServerContent,
  live: Marker | null,
): Promise<Plan> {
  const { hasLive } = await ownIndexes(target);
  if (!hasLive.provisions || !hasLive.pages) return full('there was no index');
  if (live === null) return full('the index had no marker');
  const reason = reasonToRebuild(live, content.marker) ?? (await strangeSetting(target, content));
  if (reason !== undefined) return full(reason);
  const { documents, marker } = content;
  const difference = await differenceFrom(target, documents);
  const { changes, removals } = difference;
  const [touched, all] = [changes + removals, documents.provisions.length + documents.pages.length];
  if (touched > 0 && touched * fewest >= all)
    return full('a quarter of the documents or more changed');
  if (touched === 0 && live.snapshot === marker.snapshot) {
    return { kind: 'unchanged', reason: 'nothing changed', difference, live };
  }
  return { kind: 'incremental', reason: reasonToChange(live, touched), difference, live };
}

function full(reason: string): Plan {
  return { kind: 'full', reason };
}

function reasonToRebuild(live: Marker, { settings, part, parts }: Marker): string | undefined {
  if (live.schema !== schemaVersion) return 'the form of the documents changed';
  if (live.part !== part || live.parts !== parts) return 'the servers hold other parts';
  if (live.settings !== settings) return 'the settings or synonyms changed';
  return undefined;
}

async function strangeSetting(
  target: Target,
  { settings }: ServerContent,
): Promise<string | undefined> {
  for (const kind of bothIndexes) {
    const different = await differentSetting(target, target.names[kind], settings);
    if (different !== undefined) return `somebody had changed the setting “${different}”`;
  }
  return undefined;
}

function reasonToChange({ snapshot }: Marker, touched: number): string {
  if (snapshot === null) return 'an earlier run was broken off';
  return touched === 0 ? 'only the snapshot is another' : 'only documents changed';
}
