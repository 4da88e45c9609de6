import type { AnyDocument, CatalogueEntry } from './documents.ts';
import type { DocumentTypes, Library } from './library.ts';
import type { SnapshotReader } from './read-snapshot.ts';
import type { Manifest } from './snapshot.ts';
import { documentFolders, snapshotFormat } from './snapshot.ts';

/** How many documents stay in memory; the least recently read goes first. */
const documentsKept = 200;

/** Open a snapshot. Throws when it is of another format or not whole: the caller keeps what it has. */
export async function openLibrary(reader: SnapshotReader): Promise<Library> {
  const manifest = (await reader.readJson('manifest.json')) as Manifest;
  if (manifest.format !== snapshotFormat) {
    throw new Error(
      `Snapshot ${reader.hash} has format ${manifest.format}, this program reads ${snapshotFormat}. ` +
        'Build it again: npm run indexer -- build',
    );
  }
  const catalogue = (await reader.readJson('catalogue.json')) as readonly CatalogueEntry[];
  const byId = new Map(catalogue.map((entry) => [key(entry.type, entry.id), entry]));
  const kept = new Map<string, Promise<AnyDocument>>();

  return {
    hash: reader.hash,
    manifest,
    catalogue,
    entry: (type, id) => byId.get(key(type, id)),
    // Only what the catalogue lists is ever looked for on the disk: an address cannot name a file.
    document: async <T extends AnyDocument['type']>(type: T, id: string) => {
      if (!byId.has(key(type, id))) return undefined;
      const file = `${documentFolders[type]}/${id}.json`;
      const read = kept.get(file) ?? (reader.readJson(file) as Promise<AnyDocument>);
      remember(kept, file, read);
      return (await read) as DocumentTypes[T];
    },
  };
}

function key(type: string, id: string): string {
  return `${type}:${id}`;
}

/** Put the entry last, drop the first when there are too many, and forget what could not be read. */
function remember<T>(kept: Map<string, Promise<T>>, file: string, read: Promise<T>): void {
  kept.delete(file);
  kept.set(file, read);
  read.catch(() => kept.delete(file));
  const oldest = kept.keys().next();
  if (kept.size > documentsKept && !oldest.done) kept.delete(oldest.value);
}
