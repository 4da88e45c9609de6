import type { CitedWork, FormTable, TreatySeries } from './cited-work.ts';
import { byForm } from './cited-work.ts';
import { dateGaps, shortMonthFirst } from './dates.ts';
import { commonGaps } from './gaps.ts';
import { printPin, signs } from './pins.ts';
import type { PrintedCitation } from './printed.ts';
import { bracketed, commaed, italic, notStated, runsOf, spaced } from './printed.ts';
import { remarksOn } from './remarks.ts';

/**
 * A footnote in the form of the Bluebook (rules 20 and 21): «Vienna Convention on the Law of Treaties
 * art. 32, opened for signature May 23, 1969, 1155 U.N.T.S. 331.», «S.C. Res. 1325, ¶ 8, U.N. Doc.
 * S/RES/1325 (Oct. 31, 2000).» Names of bodies and courts are not abbreviated.
 */
export function bluebook(work: CitedWork): PrintedCitation {
  return {
    style: 'Bluebook',
    runs: runsOf(`${byForm(texts, work)}.`),
    missing: byForm(gaps, work),
    remarks: remarksOn(work),
  };
}

const texts: FormTable<string> = {
  treaty: (work) => {
    const { title, date, dated, series, source } = work;
    // Rule 21.4.4: the day of signature stands alone, any other says what it is.
    const when = date && spaced(dated === 'signed' ? '' : italic(dated), shortMonthFirst(date));
    return commaed(spaced(title, pinOf(work)), when, series ? pointedSeries(series) : source);
  },
  resolution: (work) => {
    const name = `${work.body === 'Security Council' ? 'S.C.' : 'G.A.'} Res. ${work.number}`;
    const symbol = `U.N. Doc. ${work.symbol}`;
    return spaced(commaed(name, pinOf(work), symbol), bracketed(shortMonthFirst(work.date)));
  },
  act: (work) => spaced(commaed(work.title, work.number, pinOf(work)), bracketed(work.place)),
  case: (work) => {
    const { title, docket, series, phase, court, date } = work;
    const number = docket === '' ? '' : `Case No. ${docket}`;
    const reported = series && spaced(court, series);
    const unnamed = number === '' && series === '';
    const when = spaced(unnamed ? court : '', shortMonthFirst(date));
    return spaced(commaed(title, number, phase, reported, pinOf(work)), bracketed(when));
  },
  decision: (work) => {
    const { title, identifier, date, datedByTitle } = work;
    const when = datedByTitle ? '' : bracketed(shortMonthFirst(date));
    return spaced(commaed(title, identifier, pinOf(work)), when);
  },
  document: (work) => {
    const { author, title, symbol, date, url } = work;
    const number = symbol === '' ? '' : `U.N. Doc. ${symbol}`;
    const head = commaed(author, italic(title), pinOf(work), number);
    return commaed(spaced(head, bracketed(shortMonthFirst(date))), symbol === '' ? url : '');
  },
  agreement: (work) => {
    const { title, symbol, date, url } = work;
    const where = symbol === '' ? url : `U.N. Doc. ${symbol}`;
    return commaed(spaced(title, pinOf(work)), shortMonthFirst(date), where);
  },
};

const gaps: FormTable<readonly string[]> = {
  ...commonGaps,
  treaty: (work) => [
    ...dateGaps(work.dated === 'signed' ? 'signature' : 'adoption', work.date),
    ...notStated({ 'treaty source': work.series ?? work.source }),
  ],
  act: (work) => notStated({ 'number or gazette of the law': work.number }),
};

function pinOf({ pin }: CitedWork): string {
  return printPin(pin, signs);
}

/** «1155 U.N.T.S. 331». */
function pointedSeries({ volume, name, page }: TreatySeries): string {
  return `${volume} ${Array.from(name, (letter) => `${letter}.`).join('')} ${page}`;
}
