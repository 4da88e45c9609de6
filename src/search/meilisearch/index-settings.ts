import type { Settings } from 'meilisearch';
import { hitsPerPage, maxPage } from '../query.ts';
import { facetNames } from '../query.ts';
import { searchFields } from '../record.ts';
import type { Synonyms } from '../engine.ts';
import { wordsOf } from '../tokens.ts';

/** A change to the documents or to how they are asked for: an index of another version is built anew. */
export const schemaVersion = 1;

/** The attribute by which a facet is filtered and counted. */
export function facetAttribute(facet: string): string {
  return `facets.${facet}`;
}

/** The most words that a key of the synonyms has: longer ones never match, which is Meilisearch's bound. */
export const longestKey = 3;

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

/** One way each, in folded words: key → what it finds beside itself. */
export function meilisearchSynonyms(sets: Synonyms): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const set of sets) {
    const members = set.map((member) => wordsOf(member)).filter((words) => words.length > 0);
    for (const words of members.filter(({ length }) => length <= longestKey)) {
      const key = words.join(' ');
      const others = members.map((other) => other.join(' ')).filter((other) => other !== key);
      if (others.length > 0) found.set(key, new Set([...(found.get(key) ?? []), ...others]));
    }
  }
  return Object.fromEntries([...found].sort().map(([key, others]) => [key, [...others].sort()]));
}
