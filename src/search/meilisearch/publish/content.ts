import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import type { PublishedContent } from '../../publishing.ts';
import type { IndexDocument } from '../documents.ts';
import { documentOf, indexOf } from '../documents.ts';
import { indexSettings, schemaVersion } from '../index-settings.ts';
import type { Marker } from '../marker.ts';
import { markerId } from '../marker.ts';
import { partOf } from '../parts.ts';
import type { Target } from './target.ts';

export const bothIndexes = ['provisions', 'pages'] as const;
export type IndexKind = (typeof bothIndexes)[number];
export type ByIndex<T> = Readonly<Record<IndexKind, T>>;

/** What one server is to hold. */
export interface ServerContent {
  readonly documents: ByIndex<readonly IndexDocument[]>;
  readonly settings: Settings;
  /** To be written when everything else is there. */
  readonly marker: Marker;
}

/** The documents of all records, each with the id of the record that it was made from. */
export interface AllDocuments {
  readonly snapshot: string;
  readonly settings: Settings;
  readonly documents: readonly PlacedDocument[];
}

interface PlacedDocument {
  readonly recordId: string;
  readonly index: IndexKind;
  readonly document: IndexDocument;
}

/** Turn the records into documents. Throws when two of them would be one. */
export function allDocuments({ snapshot, records, synonyms }: PublishedContent): AllDocuments {
  const documents = records.map((record) => ({
    recordId: record.id,
    index: indexOf(record),
    document: documentOf(record),
  }));
  const seen = new Map<string, string>([[markerId, 'the marker']]);
  for (const { recordId, document } of documents) {
    const other = seen.get(document.id);
    if (other !== undefined) throw new Error(`“${recordId}” and “${other}” have the same id`);
    seen.set(document.id, recordId);
  }
  return { snapshot, settings: indexSettings(synonyms), documents };
}

/** The share of one server, to be published after what is `live` there. */
export function contentFor(
  { part, parts }: Pick<Target, 'part' | 'parts'>,
  { snapshot, settings, documents }: AllDocuments,
  live: Marker | null,
): ServerContent {
  const own = documents.filter(({ recordId }) => partOf(recordId, parts) === part);
  const ofIndex = (kind: IndexKind): readonly IndexDocument[] =>
    own.filter(({ index }) => index === kind).map(({ document }) => document);
  const share = { provisions: ofIndex('provisions'), pages: ofIndex('pages') };
  const marker: Marker = {
    id: markerId,
    type: 'marker',
    schema: schemaVersion,
    snapshot,
    settings: settingsHash({ settings, schemaVersion, part, parts }),
    published_at: timeAfter(live),
    provisions: share.provisions.length,
    pages: share.pages.length,
    part,
    parts,
  };
  return { documents: share, settings, marker };
}

/** Now, but later than what is live, even where the clock of the machine that published it was fast. */
function timeAfter(live: Marker | null): string {
  const before = Date.parse(live?.published_at ?? '') || 0;
  return new Date(Math.max(Date.now(), before + 1)).toISOString();
}

/** Everything that makes an index another one, whatever it holds. */
function settingsHash(all: unknown): string {
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
}
