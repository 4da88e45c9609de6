import type { CitedWork, FormTable } from './cited-work.ts';
import { byForm } from './cited-work.ts';
import { dateGaps, monthFirst } from './dates.ts';
import { commonGaps } from './gaps.ts';
import { printPin, signs } from './pins.ts';
import type { PrintedCitation } from './printed.ts';
import { bracketed, commaed, italic, notStated, runsOf, spaced } from './printed.ts';
import { remarksOn } from './remarks.ts';

/**
 * A note in the form of the Chicago Manual of Style, which follows the Bluebook for law with months in
 * full and without full stops in abbreviations of treaty series: «UN Security Council, Resolution 1612,
 * ¶ 2(a), S/RES/1612 (July 26, 2005), https://….»
 */
export function chicago(work: CitedWork): PrintedCitation {
  return {
    style: 'Chicago',
    runs: runsOf(`${byForm(texts, work)}.`),
    missing: byForm(gaps, work),
    remarks: remarksOn(work),
  };
}

const texts: FormTable<string> = {
  treaty: (work) => {
    const { title, date, dated, series, source } = work;
    const when = date && `${dated === 'signed' ? '' : 'adopted '}${monthFirst(date)}`;
    const where = series === undefined ? source : `${series.volume} ${series.name} ${series.page}`;
    return commaed(title, pinOf(work), when, where);
  },
  resolution: (work) => {
    const { body, number, subject, symbol, date, url } = work;
    const name = commaed(`UN ${body}`, `Resolution ${number}`, subject, pinOf(work), symbol);
    return commaed(spaced(name, bracketed(monthFirst(date))), url);
  },
  act: (work) => spaced(commaed(work.title, work.number, pinOf(work)), bracketed(work.place)),
  case: (work) => {
    const { title, docket, series, phase, court, date } = work;
    const number = docket === '' ? series : `Case No. ${docket}`;
    const when = commaed(court, monthFirst(date));
    return spaced(commaed(title, number, phase, pinOf(work)), bracketed(when));
  },
  decision: (work) => {
    const { title, identifier, date, datedByTitle } = work;
    const when = datedByTitle ? '' : bracketed(monthFirst(date));
    return spaced(commaed(title, identifier, pinOf(work)), when);
  },
  document: (work) => {
    const { author, title, symbol, date, url } = work;
    const head = commaed(author, italic(title), symbol);
    return commaed(spaced(head, bracketed(monthFirst(date))), pinOf(work), url);
  },
  agreement: (work) => {
    const { title, date, symbol, url } = work;
    return commaed(title, pinOf(work), monthFirst(date), symbol, url);
  },
};

const gaps: FormTable<readonly string[]> = {
  ...commonGaps,
  treaty: (work) => [
    ...dateGaps(work.dated === 'signed' ? 'signature' : 'adoption', work.date),
    ...notStated({ 'treaty series': work.series ?? work.source }),
  ],
};

function pinOf({ pin }: CitedWork): string {
  return printPin(pin, signs);
}
