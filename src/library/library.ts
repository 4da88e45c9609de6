import type { Provision } from '../law/provision.ts';
import type {
  AnyDocument,
  CatalogueEntry,
  CountryDocument,
  GroupDocument,
  InstrumentDocument,
  PracticeDocument,
  TopicDocument,
} from './documents.ts';
import type { Manifest } from './snapshot.ts';

/** The document of each type of page. */
export interface DocumentTypes {
  readonly instrument: InstrumentDocument;
  readonly group: GroupDocument;
  readonly country: CountryDocument;
  readonly topic: TopicDocument;
  readonly practice: PracticeDocument;
}

/**
 * The read model over one snapshot. Pages are answered from here and never from a search engine.
 * A document is read when it is asked for; `undefined` means that there is none of that id.
 */
export interface Library {
  /** The name of the snapshot: its content hash. */
  readonly hash: string;
  readonly manifest: Manifest;
  /** Every page but the provisions, sorted by type, then id. */
  readonly catalogue: readonly CatalogueEntry[];
  entry(type: CatalogueEntry['type'], id: string): CatalogueEntry | undefined;
  document<T extends AnyDocument['type']>(
    type: T,
    id: string,
  ): Promise<DocumentTypes[T] | undefined>;
}

/** The provisions of an instrument in its order, without its plain sections. */
export function provisionsOf(document: Pick<InstrumentDocument, 'body'>): readonly Provision[] {
  return document.body.flatMap((part) => (part.type === 'provision' ? [part.provision] : []));
}
