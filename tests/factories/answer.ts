import type { SearchResult } from '../../src/search/engine.ts';
import type { Filters, SearchQuery } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { SearchAnswer } from '../../src/web/pages/search-answer.ts';

/** The record of OPAC Art. 4(1). */
export function aRecord(over: Partial<SearchRecord> = {}): SearchRecord {
  return {
    type: 'provision',
    id: 'opac#art-4-1',
    order: 1,
    authority: 1,
    fields: {
      names: 'OPAC Art. 4(1)',
      title: 'Optional Protocol',
      heading: 'No recruitment',
      text: 'Armed groups should not recruit.',
      context: '',
    },
    facets: {
      type: ['law'],
      kind: ['treaty'],
      binding_on: ['armed-groups'],
      minimum_age: ['18'],
      country: [],
      group: [],
      topic: ['recruitment'],
      status: ['in-force'],
      region: ['global'],
      year: ['2000'],
    },
    shown: {
      label: 'OPAC Art. 4(1)',
      title: 'Optional Protocol',
      heading: 'No recruitment',
      force: 'should',
      cited_by: 7,
    },
    ...over,
  };
}

interface AnswerParts {
  readonly text?: string;
  readonly filters?: Filters;
  readonly page?: number;
  readonly snippet?: string;
  readonly total?: number;
  readonly result?: Partial<SearchResult>;
  readonly answer?: Partial<SearchAnswer>;
}

/** An answer with one hit, or with what is said. */
export function anAnswer(parts: AnswerParts = {}): SearchAnswer {
  const { text = 'recruit', filters = {}, page = 1, snippet = 'not recruit', total = 1 } = parts;
  const query: SearchQuery = { text, filters, page };
  const record = aRecord();
  return {
    query,
    result: {
      total,
      hits: total === 0 ? [] : [{ record, heading: record.shown.heading, snippet }],
      pages: [],
      facets: noCounts,
      dropped: [],
      answeredBy: 'embedded',
      ...parts.result,
    },
    pages: [],
    citation: null,
    relaxations: [],
    ...parts.answer,
  };
}

export const noCounts: SearchResult['facets'] = {
  type: [],
  kind: [],
  binding_on: [],
  minimum_age: [],
  country: [],
  group: [],
  topic: [],
  status: [],
  region: [],
  year: [],
};
