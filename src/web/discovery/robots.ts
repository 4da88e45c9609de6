import { paths } from '../../paths.ts';
import type { Site } from '../site.ts';

/** The law is public and may be indexed; lists of search results are not pages (RFC 9309). */
export function robotsTxt({ publicUrl }: Site): string {
  return [
    'User-agent: *',
    `Disallow: ${paths.search}`,
    `Disallow: ${paths.cite}`,
    'Allow: /',
    `Sitemap: ${publicUrl}${paths.sitemap}`,
    '',
  ].join('\n');
}
