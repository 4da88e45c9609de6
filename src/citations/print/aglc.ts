import { withoutCommaBeforeYear } from './act-name.ts';
import { unpointedParties } from './case-name.ts';
import type { CitedWork, FormTable } from './cited-work.ts';
import { byForm } from './cited-work.ts';
import { dateGaps, dayFirst } from './dates.ts';
import { commonGaps } from './gaps.ts';
import { withoutFullStops } from './identifiers.ts';
import { printJudgmentPin, printPin, unpointed } from './pins.ts';
import type { PrintedCitation } from './printed.ts';
import { bracketed, commaed, italic, notStated, runsOf, spaced } from './printed.ts';
import { dayOfReading, pageAddress, remarksOn } from './remarks.ts';

/**
 * A footnote in the form of the Australian Guide to Legal Citation, fourth edition (chapters 8, 9, 12
 * and 26): «Convention on the Rights of the Child, opened for signature 20 November 1989, 1577 UNTS 3
 * (entered into force 2 September 1990) art 22.»
 */
export function aglc(work: CitedWork): PrintedCitation {
  const read = pageAddress(work);
  return {
    style: 'AGLC',
    runs: runsOf(`${spaced(byForm(texts, work), read)}.`),
    missing: byForm(gaps, work),
    remarks: [...remarksOn(work), ...dayOfReading(read)],
  };
}

const texts: FormTable<string> = {
  treaty: (work) => {
    const { title, date, dated, series, source, inForce, notInForce } = work;
    const where = series === undefined ? source : `${series.volume} ${series.name} ${series.page}`;
    const head = commaed(
      italic(title),
      date && `${dated} ${dayFirst(date)}`,
      withoutFullStops(where),
    );
    const force = inForce === undefined ? '' : `entered into force ${dayFirst(inForce)}`;
    return spaced(head, bracketed(notInForce ? 'not yet in force' : force), pinOf(work));
  },
  resolution: (work) => {
    const { body, number, symbol, subject, date } = work;
    const ofAssembly = body === 'General Assembly';
    const title = subject === '' ? '' : italic(subject);
    const head = commaed(title, `${ofAssembly ? 'GA' : 'SC'} Res ${number}`, `UN Doc ${symbol}`);
    // The Assembly's documents bear a later date than that of adoption; the Council's do not.
    const when = date && `${ofAssembly ? 'adopted ' : ''}${dayFirst(date)}`;
    return spaced(head, bracketed(when ?? ''), pinOf(work));
  },
  act: (work) =>
    spaced(italic(withoutCommaBeforeYear(work.title)), bracketed(work.place), pinOf(work)),
  case: (work) => {
    const { title, phase, court, chamber, docket, series, date } = work;
    const number = docket === '' ? withoutFullStops(series) : `Case No ${docket}`;
    const facts = commaed(court, chamber, number, dayFirst(date));
    const name = spaced(unpointedParties(title), bracketed(phase));
    return spaced(italic(name), bracketed(facts), printJudgmentPin(work.pin));
  },
  decision: (work) => {
    const { title, identifier, date, datedByTitle } = work;
    const when = datedByTitle ? '' : dayFirst(date);
    return spaced(commaed(title, identifier, when), printJudgmentPin(work.pin));
  },
  document: (work) => {
    const { author, title, symbol, date } = work;
    const head = commaed(author, italic(title), symbol && `UN Doc ${symbol}`);
    return spaced(head, bracketed(dayFirst(date)), pinOf(work));
  },
  agreement: (work) => {
    const head = commaed(italic(work.title), work.symbol && `UN Doc ${work.symbol}`);
    return spaced(head, bracketed(dayFirst(work.date)), pinOf(work));
  },
};

const gaps: FormTable<readonly string[]> = {
  ...commonGaps,
  treaty: (work) => [
    ...(work.dated === 'signed' ? [] : ['date of opening for signature']),
    ...dateGaps(work.dated === 'signed' ? 'signature' : 'adoption', work.date),
    ...(work.notInForce ? [] : dateGaps('entry into force', work.inForce)),
    ...notStated({ 'treaty series': work.series ?? work.source }),
  ],
  resolution: (work) => [
    ...(work.body === 'General Assembly' ? ['date of the document'] : []),
    ...dateGaps('adoption', work.date),
  ],
  case: (work) => [
    ...notStated({
      'sort of decision': work.phase,
      chamber: work.docket === '' ? 'none' : work.chamber,
      'case number': work.docket || work.series,
    }),
    ...dateGaps('the decision', work.date),
  ],
};

function pinOf({ pin }: CitedWork): string {
  return printPin(pin, unpointed);
}
