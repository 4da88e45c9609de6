import { noBreakSpace } from '../../law/citation-text.ts';
import { paths } from '../../paths.ts';
import type { DateView } from './date-view.ts';
import { dateView } from './date-view.ts';
import { jsonForHtml } from './escape-html.ts';
import type { JsonLd } from './json-ld.ts';
import { breadcrumbData } from './json-ld.ts';
import type { LinkView } from './link-view.ts';
import type { NavigationView, Section } from './navigation.ts';
import { navigation } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import type { SearchBoxView } from './search-box.ts';
import { searchBox } from './search-box.ts';

/** One `<meta name content>` for reference managers. */
export interface MetaView {
  readonly name: string;
  readonly content: string;
}

/** The same content in another form. */
export interface TwinView extends LinkView {
  readonly type: string;
}

/** What stands around every page and in its head. */
export interface FrameView {
  readonly title: string;
  readonly description: string;
  /** The one address of the page, with scheme and host: printed, cited and given to machines. An error has none. */
  readonly canonical: string | null;
  readonly breadcrumb: readonly LinkView[];
  readonly navigation: readonly NavigationView[];
  /** Practice has no link in the header; the foot has one where there is any. */
  readonly hasPractice: boolean;
  /** The tool that stands beside the parts of the site. */
  readonly check: NavigationView;
  /** The date of the newest change to the corpus, and the beginning of the snapshot's name. */
  readonly asOf: DateView;
  readonly hash: string;
  /** Stands in the header unless the page has a box of its own, large. */
  readonly search: SearchBoxView;
  /** A page of results or an error is not for indexes. */
  readonly indexed: boolean;
  readonly twins: readonly TwinView[];
  readonly meta: readonly MetaView[];
  readonly dataHtml: readonly string[];
  /** Addresses of style sheets, scripts and pictures by their use. */
  readonly assets: Readonly<Record<keyof typeof assetFiles, string>>;
  readonly links: typeof frameLinks;
}

const assetFiles = {
  tokens: 'tokens.css',
  base: 'base.css',
  components: 'components.css',
  print: 'print.css',
  script: 'js/main.js',
  icon: 'favicon.svg',
} as const;

const frameLinks = {
  home: paths.home,
  practice: paths.practices,
  about: paths.about,
  method: paths.method,
  coverage: paths.coverage,
  feed: paths.feed,
  opensearch: paths.opensearch,
  openapi: paths.api.openapi,
} as const;

/** What a page says of itself to its frame. */
export interface PageHead extends Partial<HeadOptions> {
  readonly title: string;
  readonly description: string;
  /** Its address within the site; `null` for an error, which is no page of its own. */
  readonly path: string | null;
}

interface HeadOptions {
  readonly breadcrumb: readonly LinkView[];
  readonly section: Section | null;
  /** What the search box holds. */
  readonly searchText: string;
  /** Whether the search box is the page's own. */
  readonly ownSearch: boolean;
  readonly indexed: boolean;
  readonly twins: readonly TwinView[];
  readonly meta: readonly MetaView[];
  readonly data: readonly JsonLd[];
}

const plainHead: HeadOptions = {
  breadcrumb: [],
  section: null,
  searchText: '',
  ownSearch: false,
  indexed: true,
  twins: [],
  meta: [],
  data: [],
};

export function frameOf({ site, library }: PageContext, given: PageHead): FrameView {
  const head = { ...plainHead, ...given };
  const { breadcrumb } = head;
  const trail = breadcrumb.length === 0 ? [] : [breadcrumbData(site, breadcrumb)];
  return {
    title: head.title,
    description: plainSpaces(head.description),
    canonical: head.path === null ? null : site.publicUrl + head.path,
    breadcrumb,
    navigation: navigation(library, head.section),
    hasPractice: library.manifest.counts.practice > 0,
    check: { label: 'Check a draft', path: paths.check, current: head.path === paths.check },
    asOf: dateView(library.manifest.as_of),
    hash: library.hash.slice(0, 12),
    search: searchBox(head.searchText, head.ownSearch),
    indexed: head.indexed,
    twins: head.twins,
    meta: head.meta,
    dataHtml: [...trail, ...head.data].map(jsonForHtml),
    assets: assetPaths(site.assets),
    links: frameLinks,
  };
}

/** The first sentences of a text, for descriptions: whole words, at most 160 characters. */
export function excerpt(text: string, limit = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  return `${line.slice(0, line.lastIndexOf(' ', limit - 1))} …`;
}

function assetPaths(version: string): FrameView['assets'] {
  return {
    tokens: paths.asset(version, assetFiles.tokens),
    base: paths.asset(version, assetFiles.base),
    components: paths.asset(version, assetFiles.components),
    print: paths.asset(version, assetFiles.print),
    script: paths.asset(version, assetFiles.script),
    icon: paths.asset(version, assetFiles.icon),
  };
}

function plainSpaces(text: string): string {
  return text.replaceAll(noBreakSpace, ' ');
}
