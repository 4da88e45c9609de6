import { toSearchParams } from '../../src/search/query.ts';
import { questions } from '../questions.ts';
import type { Contender } from './load.ts';
import type { Job } from './load-client.ts';
import { startRecorder } from './recorder.ts';
import type { Fleet } from './servers.ts';
import type { Site } from './site.ts';
import { startSite } from './site.ts';

/** The addresses of questions, with the requests that a search page makes for each. */
export interface Asked {
  readonly paths: readonly string[];
  readonly searches: readonly (readonly Job[])[];
}

/** Ask a site each question once, and see what it asks of its server. */
export async function record(fleet: Fleet, dataDir: string): Promise<Asked> {
  const { urls, layout, keys } = fleet;
  const [first = '', ...others] = urls;
  const recorder = await startRecorder(first);
  const servers = [recorder.url, ...others];
  const site = await startSite({ dataDir, servers, layout, searchKey: keys.search });
  const paths = questions.map((query) => `/search?${toSearchParams(query).toString()}`);
  const searches: (readonly Job[])[] = [];
  for (const path of paths) {
    recorder.taken();
    const response = await fetch(site.url + path);
    await response.text();
    searches.push(recorder.taken());
  }
  await site.stop();
  recorder.close();
  return { paths, searches };
}

/** Only the questions that are one request: others find nothing, and look for what to leave out. */
export function oneRequestEach({ paths, searches }: Asked): Asked {
  const isOne = (_: unknown, at: number): boolean => searches[at]?.length === 1;
  return { paths: paths.filter(isOne), searches: searches.filter(isOne) };
}

/** What is asked, and the processes of the servers that answer. */
export interface Answering {
  readonly asked: Asked;
  readonly servers: readonly (number | undefined)[];
}

/** The searches themselves, sent as the adapter sends them. */
export function rawSearches({ asked, servers }: Answering): Contender {
  return { name: 'raw multi-search', jobs: asked.searches.flat(), servers };
}

/** The same by the official client as it comes, which asks for compressed answers. */
export function officialClient({ asked, servers }: Answering): Contender {
  return { name: 'official client', jobs: asked.searches.flat(), servers, byOfficialClient: true };
}

export interface Pages extends Answering {
  readonly site: Site;
  readonly engine: 'meilisearch' | 'embedded';
}

export function pages(name: string, { asked, servers, site, engine }: Pages): Contender {
  const expect = `Answered by the ${engine} engine`;
  const jobs = asked.paths.map((path) => ({ url: site.url + path, isJson: false, expect }));
  return { name, jobs, servers, site: site.pid };
}

/** As browsers ask for them. */
export function compressedPages(name: string, { asked, servers, site }: Pages): Contender {
  const headers = { 'accept-encoding': 'gzip' };
  const jobs = asked.paths.map((path) => ({ url: site.url + path, headers, isJson: false }));
  return { name, jobs, servers, site: site.pid };
}

export function jsonPages(name: string, { asked, servers, site, engine }: Pages): Contender {
  const expect = `"answered_by":"${engine}"`;
  const jobs = asked.paths.map((path) => ({
    url: `${site.url}/api/v1${path}`,
    isJson: true,
    expect,
  }));
  return { name, jobs, servers, site: site.pid };
}
