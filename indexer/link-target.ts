import { pathOf } from '../src/paths.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import { hasAnchor } from './page-index.ts';

/** Where a link in a text leads. */
export type LinkTarget =
  | { readonly status: 'outside'; readonly url: string }
  | { readonly status: 'found'; readonly page: IndexedPage; readonly anchor: string | null }
  | { readonly status: 'no-anchor'; readonly page: IndexedPage; readonly anchor: string }
  | { readonly status: 'no-file'; readonly path: string }
  | { readonly status: 'unusable' };

/** Resolve an address as written in the file at `path`: a web address, «#art-4», «../national/in/x.md#s-83». */
export function targetOf(href: string, path: string, index: PageIndex): LinkTarget {
  if (/^https?:\/\//.test(href)) {
    return URL.canParse(href) ? { status: 'outside', url: href } : { status: 'unusable' };
  }
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(href)) return { status: 'unusable' };
  const [file = '', anchor = ''] = decode(href).split('#', 2);
  const target = file === '' ? path : joined(path, file);
  const page = index.byPath.get(target);
  if (page === undefined) return { status: 'no-file', path: target };
  if (anchor === '') return { status: 'found', page, anchor: null };
  return { status: hasAnchor(page, anchor) ? 'found' : 'no-anchor', page, anchor };
}

/** The address of a place on a page of the site. */
export function addressOf(page: IndexedPage, anchor: string | null): string {
  if (anchor === null) return pathOf(page.id);
  const isProvision = page.anchors.get(anchor)?.isProvision ?? false;
  return isProvision ? pathOf(`${page.id}#${anchor}`) : `${pathOf(page.id)}#${anchor}`;
}

function joined(path: string, relative: string): string {
  // The folder of the file is made an address so that «..» is resolved the way a browser does.
  return decode(new URL(relative, `corpus:/${encodeURI(path)}`).pathname.slice(1));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
