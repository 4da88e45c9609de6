import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildNames, workOf } from '../../src/citations/names.ts';
import type { CitableWork, NameTable } from '../../src/citations/names.ts';
import type { PinLookup, PlacedPin } from '../../src/citations/resolve.ts';
import type { ArmedGroup } from '../../src/law/group.ts';
import type { Instrument, LegalText } from '../../src/law/instrument.ts';
import { anchorOf } from '../../src/law/pinpoint.ts';
import { pin } from './pinpoints.ts';

type Entry = Instrument & { readonly pins?: readonly string[] };
interface WorksFile {
  readonly groups: readonly ArmedGroup[];
  readonly works: readonly Entry[];
}

const file = path.resolve(import.meta.dirname, '../citations/works.yaml');
const { groups, works: entries } = parse(readFileSync(file, 'utf8')) as WorksFile;

/** Real texts by their real names: treaties, resolutions, rules, judgments, statutes, commitments. */
export const works: readonly CitableWork[] = entries.map((entry) =>
  workOf({ ...entry, topics: [] }, { groups }),
);

/** The names of {@link works}, built once. */
export const names: NameTable = buildNames(works);

const places = new Map<string, readonly PlacedPin[]>(
  entries.map(({ id, pins = [] }) => [id, pins.map((text) => placed(text))]),
);

function placed(text: string): PlacedPin {
  const read = pin(text);
  return { anchor: anchorOf(read), pin: read };
}

/** The provisions of {@link works}. */
export const pins: PinLookup = (work) => places.get(work) ?? [];

/** A text of some country or of all, with no more than its names. */
export function aText(over: Partial<LegalText>): LegalText {
  return {
    id: 'xx-law',
    kind: 'statute',
    title: 'Law of Nowhere, 2001',
    short_title: 'Nowhere Law 2001',
    jurisdiction: 'international',
    region: 'global',
    status: 'in-force',
    status_as_of: '2023',
    binding_on: ['states'],
    topics: ['recruitment'],
    sources: [{ url: 'https://example.org/', title: 'Text', kind: 'official' }],
    ...over,
  };
}

/** A table of names of a few texts made up for one test. */
export function namesOf(...texts: readonly Partial<LegalText>[]): NameTable {
  return buildNames(texts.map((text) => workOf(aText(text))));
}
