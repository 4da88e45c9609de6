import type { PartialDate } from '../../law/partial-date.ts';
import type { Cited } from './cited.ts';
import type { Reference } from './reference.ts';
import { referenceOf } from './reference.ts';

/** An item of CSL-JSON (Citation Style Language 1.0.2), as citation processors read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'treaty' | 'legislation' | 'legal_case' | 'report';
  readonly title: string;
  readonly 'title-short': string;
  readonly author?: readonly { readonly literal: string }[];
  /** The court. */
  readonly authority?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly number?: string;
  readonly section?: string;
  readonly jurisdiction?: string;
  readonly URL: string;
  readonly source: 'Servanda';
  readonly note: string;
}

export function cslJson(texts: readonly Cited[]): readonly CslItem[] {
  return texts.map((cited) => item(referenceOf(cited)));
}

function item(reference: Reference): CslItem {
  const { cited, title, shortTitle, date, section, country, url } = reference;
  return {
    id: cited.id,
    type: typeOf(reference),
    title,
    'title-short': shortTitle,
    ...makerOf(reference),
    ...(date !== undefined && { issued: { 'date-parts': [dateParts(date)] as const } }),
    ...publication(reference),
    ...(section !== '' && { section }),
    ...(country !== '' && { jurisdiction: country }),
    URL: url,
    source: 'Servanda',
    note: cited.note,
  };
}

function typeOf({ kind, type }: Reference): CslItem['type'] {
  if (kind === 'treaty') return 'treaty';
  const types = { statute: 'legislation', case: 'legal_case', report: 'report' } as const;
  return types[type];
}

function makerOf({ type, author }: Reference): Pick<CslItem, 'author' | 'authority'> {
  if (author === '' || type === 'statute') return {};
  return type === 'case' ? { authority: author } : { author: [{ literal: author }] };
}

type Publication = Pick<CslItem, 'container-title' | 'volume' | 'page' | 'number'>;

function publication({ series, number }: Reference): Publication {
  if (series === undefined) return number === '' ? {} : { number };
  return { 'container-title': series.name, volume: series.volume, page: series.page };
}

/** As precise as the source: a year alone has one part. */
function dateParts({ year, month, day }: PartialDate): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
