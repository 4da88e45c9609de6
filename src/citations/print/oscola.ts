import { withoutCommaBeforeYear } from './act-name.ts';
import { unpointedParties } from './case-name.ts';
import type { CitedWork, FormTable, TreatyWork } from './cited-work.ts';
import { byForm } from './cited-work.ts';
import { dateGaps, dayFirst } from './dates.ts';
import { commonGaps } from './gaps.ts';
import { withoutFullStops } from './identifiers.ts';
import { printJudgmentPin, printPin, unpointed } from './pins.ts';
import type { PrintedCitation } from './printed.ts';
import { bracketed, commaed, italic, notStated, runsOf, spaced } from './printed.ts';
import { dayOfReading, pageAddress, remarksOn } from './remarks.ts';

/**
 * A footnote in the form of OSCOLA, with its section on international law:
 * «Convention Relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954)
 * 189 UNTS 137 (Refugee Convention) art 33», «UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373».
 */
export function oscola(work: CitedWork): PrintedCitation {
  const text = byForm(texts, work);
  const read = pageAddress(work);
  return {
    style: 'OSCOLA',
    runs: runsOf(spaced(text, read)),
    missing: byForm(gaps, work),
    remarks: [...remarksOn(work), ...dayOfReading(read)],
  };
}

const texts: FormTable<string> = {
  treaty: (work) => {
    const { title, short, series, source } = work;
    const where = series === undefined ? source : `${series.volume} ${series.name} ${series.page}`;
    const called = short === title ? '' : bracketed(short);
    return spaced(
      title,
      bracketed(treatyDates(work)),
      withoutFullStops(where),
      called,
      pinOf(work),
    );
  },
  resolution: (work) => {
    const { body, number, date, symbol } = work;
    const organ = body === 'Security Council' ? 'UNSC' : 'UNGA';
    const when = bracketed(dayFirst(date));
    return spaced(`${organ} Res ${number}`, when, `UN Doc ${symbol}`, pinOf(work));
  },
  act: (work) =>
    commaed(spaced(withoutCommaBeforeYear(work.title), bracketed(work.place)), pinOf(work)),
  case: (work) => {
    const { title, phase, docket, series, court, date } = work;
    const number = docket || (series && spaced(court, withoutFullStops(series)));
    const when = bracketed(commaed(number === '' ? court : '', dayFirst(date)));
    const name = italic(unpointedParties(title));
    return spaced(name, bracketed(phase), number, when, printJudgmentPin(work.pin));
  },
  decision: (work) => {
    const { title, identifier, date, datedByTitle } = work;
    const when = datedByTitle ? '' : bracketed(dayFirst(date));
    return spaced(commaed(title, identifier), when, printJudgmentPin(work.pin));
  },
  document: (work) => {
    const { author, title, date, symbol } = work;
    const name = commaed(author, `‘${title}’`);
    return spaced(name, bracketed(dayFirst(date)), unDocument(symbol), pinOf(work));
  },
  agreement: (work) =>
    spaced(work.title, bracketed(dayFirst(work.date)), unDocument(work.symbol), pinOf(work)),
};

const gaps: FormTable<readonly string[]> = {
  ...commonGaps,
  treaty: (work) => [
    ...dateGaps('adoption', work.date),
    ...(work.notInForce ? [] : dateGaps('entry into force', work.inForce)),
    ...notStated({ 'treaty series': work.series ?? work.source }),
  ],
  agreement: (work) => dateGaps('adoption', work.date),
};

function treatyDates({ date, dated, inForce, notInForce }: TreatyWork): string {
  return commaed(
    date === undefined ? '' : `${dated} ${dayFirst(date)}`,
    inForce === undefined ? '' : `entered into force ${dayFirst(inForce)}`,
    notInForce ? 'not in force' : '',
  );
}

function pinOf({ pin }: CitedWork): string {
  return printPin(pin, unpointed);
}

function unDocument(symbol: string): string {
  return symbol === '' ? '' : `UN Doc ${symbol}`;
}
