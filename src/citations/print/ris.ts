import type { PartialDate } from '../../law/partial-date.ts';
import type { Cited } from './cited.ts';
import type { Reference } from './reference.ts';
import { referenceOf } from './reference.ts';

/**
 * References in RIS, for Zotero, EndNote, Mendeley and the like: STAT for treaties and statutes, CASE
 * for judgments, GOVDOC for what public bodies issue and RPRT for what armed groups and others do.
 */
export function ris(texts: readonly Cited[]): string {
  return texts.map((cited) => entry(referenceOf(cited))).join('\r\n');
}

function entry(reference: Reference): string {
  const lines = [
    tag('TY', typeOf(reference)),
    tag('ID', reference.cited.id),
    tag('TI', reference.title),
    tag('ST', reference.shortTitle),
    ...maker(reference),
    tag('DA', fullDate(reference.date)),
    tag('PY', reference.date === undefined ? '' : String(reference.date.year)),
    ...published(reference),
    ...place(reference),
    tag('CY', reference.country),
    tag('UR', reference.url),
    tag('N1', note(reference)),
    tag('DP', 'Servanda'),
    'ER  - ',
  ];
  return `${lines.filter((line) => line !== '').join('\r\n')}\r\n`;
}

/** One line: the format has no other place for a line's end. */
function tag(name: string, value: string): string {
  return value === '' ? '' : `${name}  - ${value.replaceAll(/\s+/g, ' ').trim()}`;
}

function typeOf({ type, kind }: Reference): string {
  if (type === 'statute') return 'STAT';
  if (type === 'case') return 'CASE';
  return kind === 'resolution' || kind === 'soft-law' || kind === 'executive-act'
    ? 'GOVDOC'
    : 'RPRT';
}

/** A court or a body. A comma would part a name into last and first, so such a name is only an institution. */
function maker({ type, author }: Reference): readonly string[] {
  const isName = type === 'report' && !author.includes(',');
  return [isName ? tag('AU', author) : '', type === 'statute' ? '' : tag('PB', author)];
}

function published({ type, series, number }: Reference): readonly string[] {
  if (series !== undefined) {
    return [tag('T2', series.name), tag('VL', series.volume), tag('SP', series.page)];
  }
  const numbered = { statute: 'M1', case: 'SV', report: 'SN' } as const;
  return [tag(numbered[type], number)];
}

/** Only acts have a field for sections; elsewhere the place stands in the note. */
function place({ type, section }: Reference): readonly string[] {
  return type === 'statute' ? [tag('SE', section)] : [];
}

function note({ type, section, cited }: Reference): string {
  const where = type === 'statute' || section === '' ? '' : `At ${section}. `;
  return where + cited.note;
}

/** «2000/05/25/», «2000/05//»: parts that are not known stay empty. */
function fullDate(date: PartialDate | undefined): string {
  if (date === undefined) return '';
  const { year, month, day } = date;
  return `${year}/${padded(month)}/${padded(day)}/`;
}

function padded(value: number | undefined): string {
  return value === undefined ? '' : String(value).padStart(2, '0');
}
