import type { InstrumentKind } from '../../law/instrument.ts';
import type { PartialDate } from '../../law/partial-date.ts';
import type { Cited } from './cited.ts';
import type { CitedWork, FormTable, TreatySeries } from './cited-work.ts';
import { byForm } from './cited-work.ts';
import { readWork } from './read-work.ts';

/** How reference managers sort texts: Zotero's item types. None has a type for treaties but CSL. */
export type ItemType = 'statute' | 'case' | 'report';

const itemTypes: Readonly<Record<InstrumentKind, ItemType>> = {
  treaty: 'statute',
  'customary-rule': 'report',
  statute: 'statute',
  'executive-act': 'report',
  judgment: 'case',
  resolution: 'report',
  'soft-law': 'report',
  'deed-of-commitment': 'report',
  'action-plan': 'report',
  declaration: 'report',
  agreement: 'report',
  'command-order': 'report',
};

/** What RIS, BibTeX, CSL-JSON and the metadata of a page say of a text: one reading for all. */
export interface Reference {
  readonly cited: Cited;
  readonly kind: InstrumentKind;
  readonly type: ItemType;
  /** The full title; of a case its name. */
  readonly title: string;
  readonly shortTitle: string;
  readonly date: PartialDate | undefined;
  /** Who made it; of a case its court. */
  readonly author: string;
  /** Where it is published: «2173 UNTS 222». */
  readonly series: TreatySeries | undefined;
  /** Its number: a docket, a symbol of the United Nations, the number of an act. */
  readonly number: string;
  /** «Art. 4(1)»; '' for the text as a whole. */
  readonly section: string;
  /** The official text, else its page here. */
  readonly url: string;
  readonly country: string;
}

export function referenceOf(cited: Cited): Reference {
  const { instrument, pin, places } = cited;
  const work = readWork(cited);
  return {
    cited,
    kind: instrument.kind,
    type: itemTypes[instrument.kind],
    title: work.sort === 'case' ? work.title : instrument.title,
    shortTitle: work.short,
    date: work.date,
    author: 'court' in work ? work.court : (instrument.issuer ?? ''),
    series: work.sort === 'treaty' ? work.series : undefined,
    number: numberOf(work, instrument.citation ?? ''),
    section: pin === null ? '' : pin.replace(/^Clause: (.*)$/, '“$1”'),
    url: instrument.official_url ?? cited.url,
    country: places.join(', '),
  };
}

/** What its publisher counts it by. */
const numbers: FormTable<string> = {
  treaty: ({ source }) => source,
  case: ({ docket, series }) => docket || series,
  decision: ({ identifier }) => identifier,
  act: ({ number }) => number,
  resolution: ({ symbol }) => symbol,
  document: ({ symbol }) => symbol,
  agreement: ({ symbol }) => symbol,
};

/** Where no form of number is known: the citation as it stands. */
function numberOf(work: CitedWork, citation: string): string {
  const number = byForm(numbers, work);
  return number !== '' || work.sort === 'treaty' || work.sort === 'case' ? number : citation;
}
