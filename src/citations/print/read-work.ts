import type { InstrumentKind } from '../../law/instrument.ts';
import { citationName } from '../../law/instrument.ts';
import { parsePinpoint } from '../../law/parse-pinpoint.ts';
import type { PartialDate } from '../../law/partial-date.ts';
import { describePartialDate, parsePartialDate } from '../../law/partial-date.ts';
import type { Pinpoint } from '../../law/pinpoint.ts';
import { printPinpoint } from '../../law/pinpoint.ts';
import { actName } from './act-name.ts';
import { caseName } from './case-name.ts';
import type { Cited } from './cited.ts';
import type {
  ActWork,
  AgreementWork,
  CaseWork,
  CitedWork,
  DecisionWork,
  DocumentWork,
  ResolutionWork,
  TreatyWork,
} from './cited-work.ts';
import {
  actNumber,
  caseLawIdentifier,
  docketNumber,
  documentSymbol,
  judgmentSeries,
  treatySeries,
  withoutDate,
} from './identifiers.ts';

/** Tell texts apart as citation styles do, and take their titles and citations to pieces. */
export function readWork(cited: Cited): CitedWork {
  return readers[cited.instrument.kind](cited);
}

const readers: Readonly<Record<InstrumentKind, (cited: Cited) => CitedWork>> = {
  treaty,
  statute: act,
  'executive-act': act,
  judgment,
  resolution: (cited) => resolution(cited) ?? document(cited),
  'customary-rule': document,
  'soft-law': document,
  agreement,
  'deed-of-commitment': document,
  'action-plan': document,
  declaration: document,
  'command-order': document,
};

type Shared = Pick<CitedWork, 'title' | 'short' | 'pin' | 'date' | 'dated' | 'url'>;

function shared({ instrument, pin }: Cited, title: string): Shared {
  const { adopted, signed, official_url: url = '' } = instrument;
  return {
    title,
    short: citationName(instrument),
    pin: pinIn(title, pin),
    date: dateOf(adopted ?? signed),
    dated: adopted === undefined && signed !== undefined ? 'signed' : 'adopted',
    url,
  };
}

/** «Rule 136» is not repeated behind a title that is the rule. */
function pinIn(title: string, pin: string | null): Pinpoint | null {
  const read = pin === null ? undefined : parsePinpoint(pin);
  // «Clause: Article 461-7»: a number that is no longer a mere name.
  const place = read?.kind === 'clause' ? (parsePinpoint(read.name) ?? read) : read;
  if (place === undefined) return null;
  const [, behind] = title.split(printPinpoint(place), 2);
  return behind === undefined || /^[\w(]/.test(behind) ? place : null;
}

function dateOf(text: string | undefined): PartialDate | undefined {
  return text === undefined ? undefined : parsePartialDate(text);
}

function treaty(cited: Cited): TreatyWork {
  const { title, citation = '', in_force, status } = cited.instrument;
  const series = treatySeries(citation);
  const source = withoutDate(citation);
  return {
    ...shared(cited, title),
    sort: 'treaty',
    inForce: dateOf(in_force),
    notInForce: status === 'not-in-force',
    series,
    source: series !== undefined || title.includes(source) ? '' : source,
  };
}

function act(cited: Cited): ActWork {
  const { title, citation = '' } = cited.instrument;
  const { name, ...parts } = actName(title, cited.places);
  const number = actNumber(citation);
  const said = title.includes(number.replace(/^.*(?=No)/, ''));
  return { ...shared(cited, name), ...parts, sort: 'act', number: said ? '' : number };
}

function judgment(cited: Cited): CaseWork | DecisionWork {
  const { title, citation = '', issuer = '' } = cited.instrument;
  const [court = '', ...chambers] = issuer.split(', ');
  const first = citation.split(';')[0] ?? '';
  const several = first !== citation;
  const work = shared(cited, title);
  const parties = caseName(title, court, beforeDate(first, work.date));
  if (parties === undefined) return decision(cited, court);
  const docket = docketNumber(first) || docketNumber(title);
  return {
    ...work,
    title: parties.name,
    sort: 'case',
    phase: parties.phase,
    court,
    chamber: several ? '' : chambers.join(', '),
    docket,
    series: judgmentSeries(first),
    several,
  };
}

/** «verdict 25 February 2009, judgment 2 March 2009» up to the day that is cited: what it was comes last. */
function beforeDate(citation: string, date: PartialDate | undefined): string {
  const day = date === undefined ? -1 : citation.indexOf(describePartialDate(date));
  return day < 0 ? citation : citation.slice(0, day);
}

function decision(cited: Cited, court: string): DecisionWork {
  const { title, citation = '' } = cited.instrument;
  const identifier = caseLawIdentifier(citation);
  const work = shared(cited, title);
  return {
    ...work,
    sort: 'decision',
    court,
    identifier: title.includes(identifier) ? '' : identifier,
    datedByTitle: work.date !== undefined && title.includes(describePartialDate(work.date)),
  };
}

function resolution(cited: Cited): ResolutionWork | undefined {
  const { title, citation = '', kind } = cited.instrument;
  const symbol = documentSymbol(citation);
  const [, organ, number] = /^([SA])\/RES\/(\d+(?:\/\d+)?)$/.exec(symbol) ?? [];
  if (kind !== 'resolution' || organ === undefined || number === undefined) return undefined;
  const ofAssembly = organ === 'A';
  return {
    ...shared(cited, title),
    sort: 'resolution',
    body: ofAssembly ? 'General Assembly' : 'Security Council',
    number,
    symbol,
    subject: ofAssembly ? subjectOf(title) : '',
  };
}

/** «General Assembly resolution 51/77, The rights of the child (1996)» → «The rights of the child». */
function subjectOf(title: string): string {
  return /^General Assembly resolution \d+\/\d+, (.+?)(?: \(\d{4}\))?$/.exec(title)?.[1] ?? '';
}

function document(cited: Cited): DocumentWork {
  const { title, citation = '', issuer = '' } = cited.instrument;
  const symbol = documentSymbol(citation);
  return {
    ...shared(cited, withoutAuthor(title.replace(` (${symbol})`, ''), issuer)),
    sort: 'document',
    author: issuer,
    symbol,
  };
}

/** «Committee on the Rights of the Child, General comment No. 24 …» by that committee → its own title. */
function withoutAuthor(title: string, author: string): string {
  const head = `${author.replace(/^UN /, '')}, `;
  if (author === '' || !title.startsWith(head)) return title;
  const own = title.slice(head.length);
  return own.charAt(0).toUpperCase() + own.slice(1);
}

function agreement(cited: Cited): AgreementWork {
  const { title, citation = '' } = cited.instrument;
  return { ...shared(cited, title), sort: 'agreement', symbol: documentSymbol(citation) };
}
