import type { Library } from '../../library/library.ts';
import { provisionsOf } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import type { Site } from '../site.ts';
import { element, xmlDeclaration } from './xml.ts';

/** Every page and provision (sitemaps.org protocol 0.9). */
export async function sitemap(site: Site, library: Library): Promise<string> {
  const fixedPages = [
    paths.home,
    paths.check,
    paths.about,
    paths.method,
    paths.coverage,
    paths.instruments,
    paths.groups,
    paths.countries,
    paths.topics,
    paths.practices,
  ];
  const pages = library.catalogue.map(({ type, id }) => paths[type](id));
  const addresses = [...fixedPages, ...pages, ...(await provisionAddresses(library))];
  return [
    xmlDeclaration,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url>${element('loc', site.publicUrl + address)}</url>`),
    '</urlset>',
  ].join('\n');
}

async function provisionAddresses(library: Library): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const { type, id } of library.catalogue) {
    if (type !== 'instrument') continue;
    const document = await library.document('instrument', id);
    if (document === undefined) continue;
    addresses.push(...provisionsOf(document).map(({ anchor }) => paths.provision(id, anchor)));
  }
  return addresses;
}
