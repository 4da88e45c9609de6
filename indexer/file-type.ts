import type { FileType } from './parsed-file.ts';

const typesByFolder: Readonly<Record<string, FileType>> = {
  international: 'instrument',
  national: 'instrument',
  commitments: 'instrument',
  groups: 'group',
  countries: 'country',
  topics: 'topic',
  practice: 'practice',
};

/**
 * What a file is about, by its folder (national texts and commitments lie one deeper, by country): «international/opac.md», «national/in/jj-act.md»,
 * «groups/mm-knu.md». `undefined` for a file in no folder of pages.
 */
export function fileTypeOf(path: string): FileType | undefined {
  const [folder = '', ...rest] = path.split('/');
  const deep = folder === 'national' || folder === 'commitments';
  return rest.length === (deep ? 2 : 1) ? typesByFolder[folder] : undefined;
}

/** «national/in/jj-act.md» → «jj-act» */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
