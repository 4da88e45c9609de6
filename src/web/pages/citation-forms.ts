import type { Cited } from '../../citations/print/cited.ts';
import { printInEveryStyle } from '../../citations/print/print-citation.ts';
import type { PrintedCitation, Run } from '../../citations/print/printed.ts';
import { runsOf } from '../../citations/print/printed.ts';
import { describePartialDate, parsePartialDate } from '../../law/partial-date.ts';
import { pathOf, twin } from '../../paths.ts';
import type { LinkView } from './link-view.ts';
import { listed } from './labels.ts';

/** One way to cite a place, ready to copy. */
export interface CitationFormView {
  readonly name: string;
  readonly runs: readonly Run[];
  /** «Not stated: date of entry into force.»; '' where the form lacks nothing. */
  readonly missing: string;
}

/** Everything under «Cite this». */
export interface CiteThisView {
  readonly forms: readonly CitationFormView[];
  /** What whoever copies a form must know, as sentences. */
  readonly remarks: readonly string[];
  /** The same for reference managers. */
  readonly files: readonly LinkView[];
}

/** The forms that the data allow; nothing is filled in that the corpus does not state. */
export function citeThis(cited: Cited): CiteThisView {
  const printed = printInEveryStyle(cited);
  const { citation, url } = cited;
  return {
    forms: [
      form('Short', citation),
      form('In full', fullForm(cited)),
      ...printed.map(formView),
      form('This page', `Servanda, summary of ${citation}, ${url}`),
    ],
    remarks: [...new Set(printed.flatMap(({ remarks }) => remarks))],
    files: [
      { label: 'RIS', path: twin(pathOf(cited.id), 'ris') },
      { label: 'BibTeX', path: twin(pathOf(cited.id), 'bib') },
      { label: 'CSL-JSON', path: twin(pathOf(cited.id), 'csl.json') },
    ],
  };
}

function form(name: string, text: string): CitationFormView {
  return { name, runs: runsOf(text), missing: '' };
}

function formView({ style, runs, missing }: PrintedCitation): CitationFormView {
  return {
    name: style,
    runs,
    missing: missing.length === 0 ? '' : `Not stated: ${listed(missing)}.`,
  };
}

/** In no style: the title, the usual citation, the date, the place. */
function fullForm({ instrument, pin }: Cited): string {
  const when = instrument.adopted ?? instrument.signed;
  const parts = [
    instrument.title,
    ...(instrument.citation === undefined ? [] : [instrument.citation]),
    ...(when === undefined ? [] : [inWords(when)]),
    ...(pin === null ? [] : [pin.replace(/^Clause: (.*)$/, '“$1”')]),
  ];
  return parts.join(', ');
}

function inWords(iso: string): string {
  const date = parsePartialDate(iso);
  return date === undefined ? iso : describePartialDate(date);
}
