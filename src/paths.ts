/**
 * Every address of the site: the pattern that a route answers and the function that builds it.
 * The indexer links with the same functions, so a page cannot link to what no route answers.
 */
import { parsePageId } from './law/page-id.ts';

export const paths = {
  home: '/',
  search: '/search',
  cite: '/cite',
  about: '/about',
  method: '/about/method',
  instruments: '/instruments',
  groups: '/groups',
  countries: '/countries',
  topics: '/topics',
  instrument: (id: string) => `/instruments/${id}`,
  provision: (id: string, anchor: string) => `/instruments/${id}/${anchor}`,
  group: (id: string) => `/groups/${id}`,
  country: (id: string) => `/countries/${id}`,
  topic: (id: string) => `/topics/${id}`,
  api: { search: '/api/v1/search', suggest: '/api/v1/suggest', openapi: '/api/v1/openapi.json' },
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
  assets: (version: string) => `/assets/${version}`,
  /** What is typed is answered here: counted against the limit of searches. */
  searching: ['/search', '/cite', '/api'],
} as const;

/** The twin of a page in another form: `/instruments/opac` → `/instruments/opac.json`. */
export function twin(path: string, form: 'json' | 'md'): string {
  return `${path}.${form}`;
}

/** The address of any page or provision by its id: `opac#art-4-1` → `/instruments/opac/art-4-1`. */
export function pathOf(pageId: string): string {
  const { type, id, anchor = '' } = parsePageId(pageId);
  return type === 'provision' ? paths.provision(id, anchor) : paths[type](id);
}
