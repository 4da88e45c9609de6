import { maxDraftLength } from '../draft/limits.ts';
import { citationStatuses } from '../pages/checked-citation.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const offset = {
  type: 'integer',
  minimum: 0,
  description: 'In UTF-16 code units, as JavaScript and Java count.',
} as const;
const problem = { $ref: '#/components/schemas/Problem' } as const;

const draft = {
  type: 'object',
  required: ['text'],
  properties: { text: { ...text, maxLength: maxDraftLength } },
} as const;

const candidate = {
  type: 'object',
  required: ['id', 'citation', 'url'],
  properties: { id: text, citation: text, url: text },
} as const;

const citation = {
  type: 'object',
  required: ['surface', 'start', 'end', 'status', 'instrument', 'anchor', 'candidates', 'url'],
  properties: {
    surface: text,
    start: offset,
    end: offset,
    status: { ...text, enum: citationStatuses },
    instrument: textOrNull,
    anchor: textOrNull,
    candidates: { type: 'array', items: candidate },
    url: textOrNull,
  },
} as const;

/** `POST /api/v1/check` in OpenAPI 3.1. */
export const checkOperation = {
  summary: 'Find every citation of a text and follow it',
  description:
    'The text is neither kept nor logged. Nothing is guessed: a citation that may mean several texts gives them as candidates.',
  requestBody: {
    required: true,
    content: {
      'application/json': { schema: draft },
      'text/plain': { schema: { ...text, maxLength: maxDraftLength } },
    },
  },
  responses: {
    200: {
      description: 'The citations in the order of the text',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['citations'],
            properties: { citations: { type: 'array', items: citation } },
          },
        },
      },
    },
    400: fault('The body has no text'),
    413: fault('The text is too long'),
    415: fault('The body is neither JSON nor plain text'),
    429: fault('Too many questions from one address in a minute'),
  },
} as const;

function fault(description: string): object {
  return { description, content: { 'application/problem+json': { schema: problem } } };
}
