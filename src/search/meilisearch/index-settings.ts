import type { Settings } from 'meilisearch';
import { hitsPerPage, maxPage } from '../query.ts';
import { facetNames } from '../query.ts';
import { searchFields } from '../record.ts';
import type { Synonyms } from '../engine.ts';
import { synonymsByKey } from '../synonyms.ts';

/** A change to the documents or to how they are asked for: an index of another version is built anew. */
export const schemaVersion = 1;

/** The attribute by which a facet is filtered and counted. */
export function facetAttribute(facet: string): string {
  return `facets.${facet}`;
}

/** More values of a facet would be cut without a word. */
const mostFacetValues = 10_000;

/** The settings of both indexes. They are the same, since a federated search asks for rules that agree. */
export function indexSettings(synonyms: Synonyms): Settings {
  return {
    searchableAttributes: [...searchFields],
    filterableAttributes: ['id', 'type', 'keys', ...facetNames.map(facetAttribute)],
    sortableAttributes: ['order'],
    rankingRules: [
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'sort',
      'exactness',
      'authority:asc',
      'order:asc',
    ],
    // «a», «e», «s» and «of» are parts of citations.
    stopWords: [],
    synonyms: meilisearchSynonyms(synonyms),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: [],
      disableOnAttributes: [],
      disableOnNumbers: true,
    },
    faceting: { maxValuesPerFacet: mostFacetValues, sortFacetValuesBy: { '*': 'alpha' } },
    pagination: { maxTotalHits: maxPage * hitsPerPage },
  };
}

/** The synonyms as Meilisearch takes them; sorted, so that the same ones are the same settings. */
export function meilisearchSynonyms(sets: Synonyms): Record<string, string[]> {
  const keys = [...synonymsByKey(sets)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map(([key, others]) => [key, others.toSorted()]));
}
