import { noBreakSpace } from '../../law/citation-text.ts';
import type { Instrument } from '../../law/instrument.ts';
import { citationName } from '../../law/instrument.ts';
import { describePartialDate, parsePartialDate } from '../../law/partial-date.ts';

/** One way to cite a place, ready to copy. */
export interface CitationFormView {
  readonly name: string;
  readonly text: string;
}

/** What is cited: an instrument, or a provision of it by its citation and pinpoint. */
export interface Cited {
  readonly citation: string;
  /** `null` for the instrument as a whole. */
  readonly pin: string | null;
  /** With scheme and host. */
  readonly url: string;
}

/** The forms that the data allow; nothing is filled in that the corpus does not state. */
export function citationForms(instrument: Instrument, cited: Cited): readonly CitationFormView[] {
  const full = fullForm(instrument, cited.pin);
  return [
    { name: 'Short', text: plain(cited.citation) },
    { name: 'In full', text: full },
    ...oscolaTreaty(instrument, cited.pin),
    { name: 'This page', text: `Servanda, summary of ${plain(cited.citation)}, ${cited.url}` },
  ];
}

function fullForm(instrument: Instrument, pin: string | null): string {
  const when = instrument.adopted ?? instrument.signed;
  const parts = [
    instrument.title,
    ...(instrument.citation === undefined ? [] : [instrument.citation]),
    ...(when === undefined ? [] : [inWords(when)]),
    ...(pin === null ? [] : [pinInText(pin)]),
  ];
  return parts.join(', ');
}

/**
 * OSCOLA's form for treaties: title (adopted …, entered into force …) series (short name) art 4(1).
 * Only where all of it is known.
 */
function oscolaTreaty(instrument: Instrument, pin: string | null): readonly CitationFormView[] {
  const { kind, title, citation, adopted, in_force } = instrument;
  if (kind !== 'treaty' || citation === undefined) return [];
  if (adopted === undefined || in_force === undefined) return [];
  const dates = `(adopted ${inWords(adopted)}, entered into force ${inWords(in_force)})`;
  const place =
    pin === null ? '' : ` ${pin.replace('Art. ', 'art ').replace(/^Preamble$/, 'preamble')}`;
  const text = `${title} ${dates} ${citation} (${citationName(instrument)})${place}`;
  return [{ name: 'OSCOLA', text }];
}

function pinInText(pin: string): string {
  return pin.replace(/^Clause: (.*)$/, '“$1”');
}

function inWords(iso: string): string {
  const date = parsePartialDate(iso);
  return date === undefined ? iso : describePartialDate(date);
}

/** A copied citation has ordinary spaces: it is pasted into other texts. */
function plain(text: string): string {
  return text.replaceAll(noBreakSpace, ' ');
}
