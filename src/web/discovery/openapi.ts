import { paths } from '../../paths.ts';
import { facetNames, maxPage, maxQueryLength } from '../../search/query.ts';
import type { Site } from '../site.ts';
import { checkOperation } from './check-operation.ts';
import { exportOperations } from './export-operations.ts';

/** What programs can ask, in OpenAPI 3.1. A test asks every path and checks the answer against it. */
export function openApi({ publicUrl }: Site): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Servanda',
      version: '1',
      summary: 'The law on children and armed groups, provision by provision',
      description:
        'Summaries, not official texts. No key is needed and nothing is logged of a query.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: publicUrl }],
    paths: {
      [paths.api.search]: { get: searchOperation },
      [paths.api.suggest]: { get: suggestOperation },
      [paths.api.check]: { post: checkOperation },
      '/instruments/{id}.json': { get: pageOperation('An instrument with its provisions', ['id']) },
      '/instruments/{id}/{anchor}.json': { get: pageOperation('A provision', ['id', 'anchor']) },
      '/groups/{id}.json': { get: pageOperation('An armed group', ['id']) },
      '/countries/{id}.json': { get: pageOperation('A country', ['id']) },
      '/topics/{id}.json': { get: pageOperation('A topic', ['id']) },
      '/practice/{id}.json': { get: pageOperation('A practice', ['id']) },
      ...exportOperations(searched),
    },
    components: { schemas: { Problem: problem } },
  };
}

const text = { type: 'string' } as const;
const strings = { type: 'array', items: text } as const;

const problem = {
  type: 'object',
  description: 'RFC 9457',
  required: ['title', 'status', 'detail'],
  properties: { title: text, status: { type: 'integer' }, detail: text },
} as const;

function answers(description: string, schema: object): object {
  const fault = {
    description: 'What went wrong and how to mend it',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: fault,
    404: fault,
  };
}

function pageOperation(summary: string, parameters: readonly string[]): object {
  return {
    summary,
    parameters: parameters.map((name) => ({ name, in: 'path', required: true, schema: text })),
    responses: answers(summary, { type: 'object', required: ['id'], properties: { id: text } }),
  };
}

/** The words and filters of a search. */
const searched = [
  { name: 'q', in: 'query', schema: { ...text, maxLength: maxQueryLength } },
  ...facetNames.map((name) => ({
    name,
    in: 'query',
    description: 'Values of one facet are alternatives; facets combine.',
    schema: strings,
    style: 'form',
    explode: true,
  })),
];

const searchOperation = {
  summary: 'Search provisions and practice, and pages',
  parameters: [
    ...searched,
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: maxPage } },
  ],
  responses: answers('What was found', {
    type: 'object',
    required: ['query', 'answered_by', 'snapshot', 'total', 'pages', 'provisions', 'facets'],
    properties: {
      query: { type: 'object' },
      answered_by: text,
      notices: { ...strings, description: 'What to know of how it was answered' },
      snapshot: text,
      total: { type: 'integer' },
      citation: { type: ['object', 'null'] },
      pages: { type: 'array', items: { type: 'object' } },
      provisions: { type: 'array', items: { type: 'object' } },
      facets: { type: 'object' },
    },
  }),
};

const suggestOperation = {
  summary: 'Names of pages and citations that begin like what is typed',
  parameters: [
    { name: 'q', in: 'query', required: true, schema: { ...text, maxLength: maxQueryLength } },
  ],
  responses: answers('Suggestions, the likeliest first', {
    type: 'object',
    required: ['suggestions'],
    properties: { suggestions: { type: 'array', items: { type: 'object' } } },
  }),
};
