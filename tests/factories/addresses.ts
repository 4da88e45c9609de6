import { provisionsOf } from '../../src/library/library.ts';
import type { Library } from '../../src/library/library.ts';
import { exportForms, paths, twin } from '../../src/paths.ts';

/** Every page that people read: fixed ones, and each page and provision of the corpus. */
export async function pageAddresses(library: Library): Promise<readonly string[]> {
  return [...fixedPages, ...(await corpusAddresses(library))];
}

/** One address for each kind of page, for checks that take long. */
export const oneOfEachKind = [
  paths.home,
  `${paths.search}?q=recruitment&country=in`,
  `${paths.search}?q=nothinghasthisword`,
  paths.instruments,
  paths.groups,
  paths.countries,
  paths.topics,
  paths.practices,
  `${paths.search}?q=release&type=practice`,
  paths.instrument('opac'),
  paths.instrument('in-jj-act-2015'),
  paths.instrument('mm-knu-deed-children-2013'),
  paths.provision('opac', 'art-4-1'),
  paths.provision('opac', 'art-4'),
  paths.citedBy('opac'),
  `${paths.citedBy('opac')}?direction=in&type=implements`,
  paths.citedBy('opac', 'art-4'),
  paths.citedBy('opac', 'preamble'),
  paths.group('mm-knu'),
  paths.country('in'),
  paths.topic('recruitment'),
  paths.topic('prevention'),
  paths.practice('ph-zones-of-peace'),
  paths.coverage,
  paths.about,
  paths.method,
  `${paths.cite}?q=nonsense`,
  paths.check,
  '/no-such-page',
] as const;

const fixedPages = [
  paths.home,
  paths.search,
  paths.cite,
  paths.check,
  paths.about,
  paths.method,
  paths.instruments,
  paths.groups,
  paths.countries,
  paths.topics,
  paths.practices,
  paths.coverage,
];

async function corpusAddresses(library: Library): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const { type, id } of library.catalogue) {
    addresses.push(paths[type](id));
    if (type !== 'instrument') continue;
    const document = await library.document('instrument', id);
    if (document === undefined) throw new Error(`The catalogue lists ${id}, which is not there`);
    const anchors = provisionsOf(document).map(({ anchor }) => anchor);
    addresses.push(...anchors.map((anchor) => paths.provision(id, anchor)));
    // The most cited text stands for all citators: it has the longest lists.
    if (id !== 'opac') continue;
    addresses.push(paths.citedBy(id), ...anchors.map((anchor) => paths.citedBy(id, anchor)));
  }
  return addresses;
}

/** What machines ask for. */
export const machineAddresses = [
  paths.feed,
  paths.sitemap,
  paths.opensearch,
  paths.robots,
  paths.health,
  paths.api.openapi,
  `${paths.api.search}?q=release`,
  `${paths.api.suggest}?q=opac`,
  twin(paths.instrument('opac'), 'json'),
  twin(paths.instrument('opac'), 'md'),
  twin(paths.provision('opac', 'art-4-1'), 'json'),
  twin(paths.provision('opac', 'art-4-1'), 'md'),
  ...(['ris', 'bib', 'csl.json'] as const).flatMap((form) => [
    twin(paths.instrument('opac'), form),
    twin(paths.provision('opac', 'art-4-1'), form),
  ]),
  ...exportForms.flatMap((form) => [
    `${twin(paths.api.export, form)}?q=release&country=in`,
    `${twin(paths.instruments, form)}?kind=treaty`,
  ]),
  ...[paths.groups, paths.countries, paths.topics].map((list) => twin(list, 'csv')),
  twin(paths.citedBy('opac'), 'json'),
  twin(paths.citedBy('opac'), 'csv'),
  twin(paths.citedBy('opac', 'art-4-1'), 'json'),
  `${twin(paths.citedBy('opac', 'art-4-1'), 'csv')}?origin=text`,
  twin(paths.group('mm-knu'), 'json'),
  twin(paths.country('in'), 'json'),
  twin(paths.topic('release'), 'json'),
  twin(paths.practice('ph-zones-of-peace'), 'json'),
  paths.coverageCsv,
] as const;
