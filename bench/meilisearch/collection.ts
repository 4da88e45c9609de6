import { build } from '../../indexer/build.ts';
import { indexWriter } from '../../src/compose.ts';
import { writeSnapshot } from '../../src/library/snapshot-files.ts';
import type { Manifest } from '../../src/library/snapshot.ts';
import { snapshotFormat } from '../../src/library/snapshot.ts';
import type { CatalogueEntry, CitableText } from '../../src/library/documents.ts';
import type { PublishedContent } from '../../src/search/publishing.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { isHit } from '../../src/search/record.ts';
import { aLibrary } from '../../tests/factories/library.ts';
import { makeCorpus, synonymSets } from '../corpus.ts';

/** What is measured: a snapshot in a data folder, and what servers are given of it. */
export interface Collection {
  readonly dataDir: string;
  readonly content: PublishedContent;
}

/** The corpus of this project. */
export async function realCollection(dataDir: string): Promise<Collection> {
  const { content } = await build({ corpusDir: 'corpus', dataDir, writer: indexWriter });
  if (content === undefined) throw new Error('The corpus has faults: npm run indexer -- check');
  return { dataDir, content };
}

/**
 * A made-up snapshot of so many provisions: everything that a site reads at its start and that a search
 * page shows, without the pages for reading.
 */
export async function madeUpCollection(dataDir: string, provisions: number): Promise<Collection> {
  const records = makeCorpus(provisions);
  const files = new Map(
    Object.entries({
      'manifest.json': manifestOf(provisions),
      'catalogue.json': records.filter((record) => !isHit(record)).map(entryOf),
      'citable.json': citableOf(records),
    }).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const { hash } = await writeSnapshot(dataDir, {
    files,
    writeMore: (folder) => indexWriter.write(folder, records, synonymSets),
  });
  return { dataDir, content: { snapshot: hash, records, synonyms: synonymSets } };
}

/** The same with a word more in every hundredth provision, under the name of another snapshot. */
export function changed({ records, synonyms }: PublishedContent): PublishedContent {
  let hits = 0;
  const change = (record: SearchRecord): SearchRecord => {
    if (!isHit(record) || (hits += 1) % 100 !== 0) return record;
    return { ...record, fields: { ...record.fields, text: `${record.fields.text} Amended.` } };
  };
  return { snapshot: 'changed', records: records.map(change), synonyms };
}

export function hitsIn({ records }: PublishedContent): number {
  return records.filter(isHit).length;
}

function manifestOf(provisions: number): Manifest {
  const { manifest } = aLibrary([]);
  const counts = { ...manifest.counts, provisions };
  return { ...manifest, format: snapshotFormat, counts, changes: [] };
}

function entryOf({ id, facets, fields, shown }: SearchRecord): CatalogueEntry {
  return {
    type: 'instrument',
    id,
    title: fields.title,
    short_title: shown.label,
    cite_as: shown.label,
    abbreviations: [shown.label],
    aliases: [`${shown.label} on children`, `Text No. ${shown.label}`],
    kind: kindOf(facets.kind),
    countries: facets.country,
    groups: facets.group,
    region: facets.region[0] ?? null,
    topics: facets.topic,
    binding_on: ['states'],
    minimum_age: 18,
    ages: [18],
    status: facets.status[0] ?? null,
    status_as_of: '2026',
    year: Number(facets.year[0]),
    date: facets.year[0] ?? null,
    period: null,
    provisions: 20,
    cited_by: 0,
  };
}

function kindOf([kind]: readonly string[]): 'treaty' | 'statute' {
  return kind === 'treaty' ? 'treaty' : 'statute';
}

function citableOf(records: readonly SearchRecord[]): readonly CitableText[] {
  const texts = new Map<
    string,
    CitableText & { readonly places: CitableText['places'][number][] }
  >();
  for (const { id, type, fields, facets, shown } of records) {
    const [work = '', anchor = ''] = id.split('#');
    if (type === 'instrument') {
      texts.set(id, { work: workOf(id, shown.label, fields.title, facets), places: [] });
    } else {
      const number = anchor.replace('art-', '');
      const pin = { kind: 'numbered', unit: 'article', number, subs: [] } as const;
      const { label: citation, heading } = shown;
      texts.get(work)?.places.push({ anchor, pin, citation, heading });
    }
  }
  return [...texts.values()];
}

function workOf(
  id: string,
  name: string,
  title: string,
  { kind, year, topic }: SearchRecord['facets'],
): CitableText['work'] {
  return {
    id,
    kind: kindOf(kind),
    name,
    titles: [title],
    aliases: [`${name} on children`, `Text No. ${name}`],
    abbreviations: [name],
    foreign_abbreviations: [],
    citation: '',
    years: year.map(Number),
    makers: [],
    places: [],
    topics: topic,
  };
}
