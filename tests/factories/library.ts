import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { citationName, countriesOf, groupsOf, yearOf } from '../../src/law/instrument.ts';
import type { Vocabulary } from '../../src/law/vocabulary.ts';
import { vocabularySchema } from '../../src/law/vocabulary.ts';
import type {
  AnyDocument,
  CatalogueEntry,
  InstrumentDocument,
} from '../../src/library/documents.ts';
import type { Practice } from '../../src/law/practice.ts';
import { agesOf } from '../../src/law/provision.ts';
import type { DocumentTypes, Library } from '../../src/library/library.ts';
import { provisionsOf } from '../../src/library/library.ts';
import type { Manifest } from '../../src/library/snapshot.ts';
import { snapshotFormat } from '../../src/library/snapshot.ts';
import type { PageContext } from '../../src/web/pages/page-context.ts';
import { additionalProtocol2, jjAct, knuDeed, opac } from './documents.ts';
import { someCoverage } from './coverage.ts';
import { india, knu, recruitment } from './profiles.ts';

/** A page of every kind, linked with each other. */
export const someDocuments: readonly AnyDocument[] = [
  india,
  knu,
  additionalProtocol2,
  jjAct,
  knuDeed,
  opac,
  recruitment,
];

/** The words of the real corpus. */
export const vocabulary: Vocabulary = vocabularySchema.parse(
  parse(readFileSync('corpus/vocabulary.yaml', 'utf8')),
);

/** A site over a few documents; those of this file unless others are given. */
export function aContext(documents: readonly AnyDocument[] = someDocuments): PageContext {
  return {
    site: { publicUrl: 'https://law.example.org', assets: '0a1b2c3d' },
    library: aLibrary(documents),
  };
}

export function aLibrary(documents: readonly AnyDocument[], over: Partial<Manifest> = {}): Library {
  const catalogue = documents.map(entryOf);
  const ofType = (type: string) => documents.filter((document) => document.type === type).length;
  return {
    hash: 'c12d71b7f7977f21e65f728d76a1859a',
    catalogue,
    manifest: {
      format: snapshotFormat,
      as_of: '2026-11-26',
      counts: {
        instruments: ofType('instrument'),
        provisions: 6,
        groups: ofType('group'),
        countries: ofType('country'),
        topics: ofType('topic'),
        practice: ofType('practice'),
      },
      coverage: someCoverage,
      vocabulary,
      changes: [
        { date: '2026-11-26', text: 'The first texts.', pages: ['opac', 'opac#art-4-1', 'gone'] },
      ],
      redirects: {},
      ...over,
    },
    entry: (type, id) => catalogue.find((entry) => entry.type === type && entry.id === id),
    document: <T extends AnyDocument['type']>(type: T, id: string) =>
      Promise.resolve(
        documents.find((each) => each.type === type && each.id === id) as
          DocumentTypes[T] | undefined,
      ),
  };
}

const nothing = {
  abbreviations: [],
  aliases: [],
  kind: null,
  countries: [],
  groups: [],
  region: null,
  topics: [],
  binding_on: [],
  minimum_age: null,
  ages: [],
  status: null,
  status_as_of: null,
  year: null,
  date: null,
  period: null,
  provisions: 0,
  cited_by: 0,
} as const;

function entryOf(document: AnyDocument): CatalogueEntry {
  switch (document.type) {
    case 'instrument':
      return instrumentEntry(document);
    case 'group': {
      const { id, name, abbreviations = [], countries, region, status } = document.group;
      return {
        ...nothing,
        ...{ type: 'group', id, title: name, short_title: name, abbreviations, region, status },
        cite_as: abbreviations[0] ?? name,
        countries: countries.map((code) => code.toLowerCase()),
      };
    }
    case 'country': {
      const { id, name, region } = document.country;
      const names = { title: name, short_title: name, cite_as: name };
      return { ...nothing, type: 'country', id, ...names, region, countries: [id] };
    }
    case 'topic': {
      const { id, title } = document.topic;
      const names = { title, short_title: title, cite_as: title };
      return { ...nothing, type: 'topic', id, ...names, topics: [id] };
    }
    case 'practice':
      return practiceEntry(document.practice);
  }
}

function instrumentEntry(document: InstrumentDocument): CatalogueEntry {
  const { instrument } = document;
  const { id, title, short_title, abbreviations = [], kind, region, topics } = instrument;
  const { binding_on, minimum_age = null, status, status_as_of } = instrument;
  return {
    ...nothing,
    ...{ type: 'instrument', id, title, short_title, abbreviations, kind, region, topics },
    ...{ binding_on, minimum_age, status, status_as_of },
    ages: agesOf(instrument, provisionsOf(document)),
    cite_as: citationName(instrument),
    countries: countriesOf(instrument).map((code) => code.toLowerCase()),
    groups: groupsOf(instrument),
    year: yearOf(instrument) ?? null,
    date: instrument.adopted ?? instrument.signed ?? null,
  };
}

function practiceEntry(practice: Practice): CatalogueEntry {
  const { id, title, short_title, kind, topics, groups = [], countries = [], period } = practice;
  return {
    ...nothing,
    ...{ type: 'practice', id, title, short_title, cite_as: short_title, kind, topics, groups },
    countries: countries.map((code) => code.toLowerCase()),
    period: period ?? null,
  };
}
