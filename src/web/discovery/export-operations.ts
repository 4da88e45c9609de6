import type { ExportForm } from '../../paths.ts';
import { exportForms, paths, patterns, twin } from '../../paths.ts';
import { maxExported } from '../pages/export/save-view.ts';

/** What programs can save: references, tables and the citator, for `openapi.ts`. */

const text = { type: 'string' } as const;

const contents: Readonly<Record<ExportForm, object>> = {
  ris: { 'application/x-research-info-systems': { schema: text } },
  bib: { 'application/x-bibtex': { schema: text } },
  'csl.json': {
    'application/vnd.citationstyles.csl+json': {
      schema: { type: 'array', items: { type: 'object', required: ['id', 'type', 'title'] } },
    },
  },
  csv: { 'text/csv': { schema: text } },
};

const names: Readonly<Record<ExportForm, string>> = {
  ris: 'RIS',
  bib: 'BibTeX',
  'csl.json': 'CSL-JSON',
  csv: 'CSV',
};

const fault = {
  description: 'What went wrong and how to mend it',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
} as const;

interface Asked {
  readonly summary: string;
  readonly parameters: readonly object[];
  readonly content: object;
}

function operation({ summary, parameters, content }: Asked): object {
  return {
    get: {
      summary,
      parameters,
      responses: { 200: { description: summary, content }, 400: fault, 404: fault },
    },
  };
}

/** «/instruments/:id» → «/instruments/{id}», with its parameters. */
function described(pattern: string): { readonly path: string; readonly inPath: readonly object[] } {
  const found = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return {
    path: pattern.replaceAll(/:(\w+)/g, '{$1}'),
    inPath: found.map((name) => ({ name, in: 'path', required: true, schema: text })),
  };
}

/** One text or one provision. */
function textOperations(): readonly (readonly [string, object])[] {
  return [patterns.instrument, patterns.provision].flatMap((pattern) =>
    exportForms
      .filter((form) => form !== 'csv')
      .map((form) => {
        const { path, inPath } = described(pattern);
        const what = pattern === patterns.instrument ? 'An instrument' : 'A provision';
        const summary = `${what} as a reference in ${names[form]}`;
        return [
          twin(path, form),
          operation({ summary, parameters: inPath, content: contents[form] }),
        ];
      }),
  );
}

/** Whole lists and whole searches. */
function listOperations(searched: readonly object[]): readonly (readonly [string, object])[] {
  const rows = `${maxExported.toLocaleString('en-GB')} at most`;
  const lists = [paths.groups, paths.countries, paths.topics, paths.practices].map((list) => {
    const summary = `The list at ${list} with its filters, as CSV`;
    return [
      twin(list, 'csv'),
      operation({ summary, parameters: [], content: contents.csv }),
    ] as const;
  });
  const law = exportForms.flatMap((form) => {
    const name = names[form];
    const content = contents[form];
    const list = `The instruments of a list with its filters in ${name}, ${rows}`;
    const search = `The provisions of a search in ${name}, ${rows}; X-Total-Count says how many there are`;
    return [
      [twin(paths.instruments, form), operation({ summary: list, parameters: [], content })],
      [twin(paths.api.export, form), operation({ summary: search, parameters: searched, content })],
    ] as const;
  });
  return [...law, ...lists];
}

/** What cites what. */
function citatorOperations(): readonly (readonly [string, object])[] {
  const filters = ['direction', 'type', 'kind', 'origin'].map((name) => ({
    name,
    in: 'query',
    schema: text,
  }));
  return [patterns.citedBy, patterns.provisionCitedBy].flatMap((pattern) => {
    const { path, inPath } = described(pattern);
    const parameters = [...inPath, ...filters];
    const summary = 'What cites it and what it cites, with direction, relation and origin';
    const schema = { type: 'object', required: ['id', 'citation', 'total', 'references'] };
    const content = { 'application/json': { schema } };
    return [
      [twin(path, 'json'), operation({ summary, parameters, content })],
      [twin(path, 'csv'), operation({ summary, parameters, content: contents.csv })],
    ] as const;
  });
}

/** All of them by their paths; `searched` are the parameters of a search. */
export function exportOperations(searched: readonly object[]): Readonly<Record<string, object>> {
  return Object.fromEntries([
    ...textOperations(),
    ...listOperations(searched),
    ...citatorOperations(),
  ]);
}
