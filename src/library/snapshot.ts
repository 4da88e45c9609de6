import type { Vocabulary } from '../law/vocabulary.ts';
import type { Coverage } from './coverage.ts';
import type { CatalogueEntry, Change } from './documents.ts';

/**
 * The layout of a snapshot, the built corpus:
 *
 *   <data>/current                      the name of the snapshot in use, replaced by one rename
 *   <data>/snapshots/<hash>/manifest.json
 *                          /catalogue.json        CatalogueEntry[], sorted by type and id
 *                          /citable.json          CitableText[], by id
 *                          /instruments/<id>.json InstrumentDocument
 *                          /groups/<id>.json      GroupDocument
 *                          /countries/<cc>.json   CountryDocument
 *                          /topics/<id>.json      TopicDocument
 *                          /practice/<id>.json    PracticeDocument
 *                          /search/…              what the embedded engine wrote
 *
 * The name is the hash of the content of every file, so the same input gives the same name and bytes.
 */
export const snapshotFormat = 2;

export interface Manifest {
  readonly format: number;
  /** The date of the newest change to the corpus. */
  readonly as_of: string;
  readonly counts: {
    readonly instruments: number;
    readonly provisions: number;
    readonly groups: number;
    readonly countries: number;
    readonly topics: number;
    readonly practice: number;
  };
  readonly coverage: Coverage;
  readonly vocabulary: Vocabulary;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Old address → new address. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** The folder of each type of page, in a snapshot. */
export const documentFolders = {
  instrument: 'instruments',
  group: 'groups',
  country: 'countries',
  topic: 'topics',
  practice: 'practice',
} as const satisfies Record<CatalogueEntry['type'], string>;
