/**
 * Every address of the site: the pattern that a route answers and the function that builds it.
 * The indexer links with the same functions, so a page cannot link to what no route answers.
 */
import { parsePageId } from './law/page-id.ts';

export const paths = {
  home: '/',
  search: '/search',
  cite: '/cite',
  check: '/check',
  about: '/about',
  method: '/about/method',
  coverage: '/about/coverage',
  coverageCsv: '/about/coverage.csv',
  instruments: '/instruments',
  groups: '/groups',
  countries: '/countries',
  topics: '/topics',
  practices: '/practice',
  instrument: (id: string) => `/instruments/${id}`,
  provision: (id: string, anchor: string) => `/instruments/${id}/${anchor}`,
  /** What cites an instrument or a provision of it. No pin has an anchor of that name. */
  citedBy: (id: string, anchor?: string) =>
    anchor === undefined ? `/instruments/${id}/cited-by` : `/instruments/${id}/${anchor}/cited-by`,
  group: (id: string) => `/groups/${id}`,
  country: (id: string) => `/countries/${id}`,
  topic: (id: string) => `/topics/${id}`,
  practice: (id: string) => `/practice/${id}`,
  api: {
    search: '/api/v1/search',
    suggest: '/api/v1/suggest',
    check: '/api/v1/check',
    /** With the ending of a form: the twin of a whole search. */
    export: '/api/v1/export',
    openapi: '/api/v1/openapi.json',
  },
  feed: '/feed.atom',
  sitemap: '/sitemap.xml',
  opensearch: '/opensearch.xml',
  robots: '/robots.txt',
  health: '/health',
  asset: (version: string, file: string) => `/assets/${version}/${file}`,
} as const;

/** The patterns of routes that carry a parameter. */
export const patterns = {
  instrument: '/instruments/:id',
  provision: '/instruments/:id/:anchor',
  group: '/groups/:id',
  country: '/countries/:id',
  topic: '/topics/:id',
  practice: '/practice/:id',
  assets: (version: string) => `/assets/${version}`,
  citedBy: '/instruments/:id/cited-by',
  provisionCitedBy: '/instruments/:id/:anchor/cited-by',
  /** What is typed is answered here: counted against the limit of searches. */
  searching: ['/search', '/cite', '/check', '/api'],
} as const;

/** The forms in which references and tables are saved. */
export const exportForms = ['ris', 'bib', 'csl.json', 'csv'] as const;
export type ExportForm = (typeof exportForms)[number];

/** The twin of a page in another form: `/instruments/opac` → `/instruments/opac.json`. */
export function twin(path: string, form: 'json' | 'md' | ExportForm): string {
  return `${path}.${form}`;
}

/** Where whole searches are saved: one file costs as much as fifty pages of results. */
export const exportPaths: readonly string[] = exportForms.map((form) =>
  twin(paths.api.export, form),
);

/** The address of any page or provision by its id: `opac#art-4-1` → `/instruments/opac/art-4-1`. */
export function pathOf(pageId: string): string {
  const { type, id, anchor = '' } = parsePageId(pageId);
  return type === 'provision' ? paths.provision(id, anchor) : paths[type](id);
}
