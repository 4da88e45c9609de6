import type { CitedWork, FormTable } from './cited-work.ts';
import { byForm } from './cited-work.ts';
import { dateGaps, monthFirst } from './dates.ts';
import { pointed, printPin } from './pins.ts';
import type { PrintedCitation } from './printed.ts';
import { bracketed, commaed, italic, notStated, runsOf, spaced } from './printed.ts';
import { remarksOn } from './remarks.ts';

/**
 * An entry of the reference list in the form of APA, seventh edition, chapter 11: «Convention on the
 * Rights of the Child, November 20, 1989, https://…». It names the whole text; the place stands in the
 * citation in the text ({@link apaInText}).
 */
export function apa(work: CitedWork): PrintedCitation {
  return {
    style: 'APA',
    runs: runsOf(byForm(texts, work)),
    missing: byForm(gaps, work),
    remarks: [],
  };
}

/** «(OPAC, 2000, art. 4(1))»: what stands in the text, with the place cited. */
export function apaInText(work: CitedWork): PrintedCitation {
  const year = work.date === undefined ? 'n.d.' : String(work.date.year);
  const name = byForm(names, work);
  const dated = name.includes(year) ? name : commaed(name, year);
  return {
    style: 'APA, in the text',
    runs: runsOf(bracketed(commaed(dated, printPin(work.pin, pointed)))),
    missing: work.date === undefined ? ['year'] : [],
    remarks: remarksOn(work),
  };
}

const texts: FormTable<string> = {
  treaty: ({ title, date, url }) => commaed(title, monthFirst(date), url),
  resolution: ({ body, number, symbol, date, url }) => {
    const name = commaed(resolutionName(body, number), `U.N. Doc. ${symbol}`);
    return spaced(`${spaced(name, bracketed(monthFirst(date)))}.`, url);
  },
  act: ({ title, number, place, url }) =>
    spaced(`${spaced(commaed(title, number), bracketed(place))}.`, url),
  case: ({ title, docket, series, phase, court, date, url }) => {
    const when = bracketed(commaed(court, monthFirst(date)));
    return spaced(`${spaced(commaed(title, docket || series, phase), when)}.`, url);
  },
  decision: ({ title, identifier, date, datedByTitle, url }) => {
    const when = datedByTitle ? '' : bracketed(monthFirst(date));
    return spaced(`${spaced(commaed(title, identifier), when)}.`, url);
  },
  document: ({ author, title, symbol, date, url }) => {
    const when = `${bracketed(yearFirst(date))}.`;
    const what = `${spaced(italic(title), bracketed(symbol))}.`;
    return author === '' ? spaced(what, when, url) : spaced(`${author}.`, when, what, url);
  },
  agreement: ({ title, date, url }) => commaed(title, monthFirst(date), url),
};

const names: FormTable<string> = {
  treaty: ({ short }) => short,
  resolution: ({ body, number }) => resolutionName(body, number),
  act: ({ title }) => title,
  case: ({ title }) => italic(title),
  decision: ({ title }) => italic(title),
  document: ({ author, title }) => (author === '' ? italic(title) : author),
  agreement: ({ short }) => short,
};

const gaps: FormTable<readonly string[]> = {
  treaty: (work) => [
    ...dateGaps(work.dated === 'signed' ? 'signature' : 'adoption', work.date),
    ...address(work),
  ],
  resolution: (work) => [...dateGaps('adoption', work.date), ...address(work)],
  act: address,
  case: (work) => [
    ...notStated({ 'sort of decision': work.phase, 'case number': work.docket || work.series }),
    ...dateGaps('the decision', work.date),
    ...address(work),
  ],
  decision: (work) => [...dateGaps('the decision', work.date), ...address(work)],
  document: (work) => [...notStated({ author: work.author, year: work.date }), ...address(work)],
  agreement: (work) => [...dateGaps('signature', work.date), ...address(work)],
};

function address({ url }: CitedWork): readonly string[] {
  return notStated({ 'address of the official text': url });
}

function resolutionName(body: string, number: string): string {
  return `${body === 'Security Council' ? 'S.C.' : 'G.A.'} Res. ${number}`;
}

/** «2013, July 21»; «n.d.» where there is no date. */
function yearFirst(date: CitedWork['date']): string {
  if (date === undefined) return 'n.d.';
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const name = monthFirst({ year, month }).replace(` ${year}`, '');
  return `${year}, ${name}${day === undefined ? '' : ` ${day}`}`;
}
