import type { SearchField, SearchRecord } from '../../src/search/record.ts';

/** What a test says of a record; everything else has a default. */
export interface RecordParts extends Partial<Record<SearchField, string>> {
  readonly id?: string;
  readonly order?: number;
  readonly authority?: number;
  readonly facets?: Partial<SearchRecord['facets']>;
}

let made = 0;

/** A provision. Its id and its place in the corpus' order count up from test to test. */
export function aProvision(parts: RecordParts = {}): SearchRecord {
  made += 1;
  const { id = `crc#art-${made}`, order = made, authority = 1, facets = {}, ...words } = parts;
  const fields = { names: '', title: '', heading: '', text: '', context: '', ...words };
  return {
    type: 'provision',
    id,
    order,
    authority,
    fields,
    facets: {
      type: ['law'],
      kind: ['treaty'],
      binding_on: ['states'],
      minimum_age: [],
      country: [],
      group: [],
      topic: ['recruitment'],
      status: ['in-force'],
      region: ['global'],
      year: ['1989'],
      ...facets,
    },
    shown: {
      label: id,
      title: fields.title,
      heading: fields.heading,
      force: 'shall',
      cited_by: 0,
    },
  };
}

/** A page: an instrument, a group, a country, a topic, or a practice, which stands among the hits. It carries no value but those given. */
export function aPage(
  type: Exclude<SearchRecord['type'], 'provision'>,
  parts: RecordParts = {},
): SearchRecord {
  const record = aProvision(parts);
  return {
    ...record,
    type,
    facets: {
      type: [],
      kind: [],
      binding_on: [],
      minimum_age: [],
      country: [],
      group: [],
      topic: [],
      status: [],
      region: [],
      year: [],
      ...parts.facets,
    },
  };
}
