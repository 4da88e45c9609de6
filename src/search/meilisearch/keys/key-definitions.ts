import type { ServerKeys } from '../../server-keys.ts';
import { indexNames } from '../index-names.ts';

/** What a key is called and what it may do. */
export interface KeyDefinition {
  /** UUID v4. A server makes a key's value from it and from the master key, and from nothing else. */
  readonly uid: string;
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

/** The keys of the site whose indexes begin with this prefix. */
export function keyDefinitions(prefix: string): Readonly<Record<keyof ServerKeys, KeyDefinition>> {
  const { provisions, pages } = indexNames(prefix);
  return {
    search: {
      uid: '3c1f0c0a-6f57-4d0e-9a53-8f4b1d2c7e10',
      name: 'Servanda search',
      description: 'For the site: searches its two indexes',
      actions: ['search'],
      indexes: [provisions, pages],
    },
    index: {
      uid: '8b7a52d4-1e9c-4f63-b0a8-5d6e3f9c2a71',
      name: 'Servanda index',
      description: 'For the indexer: writes the indexes of the site',
      actions: indexerActions,
      indexes: [`${prefix}*`],
    },
    tasks: {
      uid: 'd25e9f38-47b6-4c1a-8e02-9a1c6b7d4f55',
      name: 'Servanda tasks',
      description: 'For the indexer: sees whether a swap of indexes is done',
      actions: ['tasks.get'],
      indexes: ['*'],
    },
  };
}

/** What the indexer does with the indexes of the site. */
export const indexerActions: readonly string[] = [
  // A new index is searched before it is swapped in: are all values of all facets there?
  'search',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'stats.get',
  'tasks.get',
];
