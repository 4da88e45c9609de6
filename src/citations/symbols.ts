import type { CitableWork } from './citable-work.ts';

/**
 * Official numbers as keys: `s/res/1612`, `a/res/51/77`, `unts/2173/222`, `ilo/c/182`, `rule/136`,
 * `comment/crc/24`, `docket/icc-01/04-01/06`, `usc/18/2442`. The forms make the same keys from a text.
 */
export function symbolsOf(work: CitableWork): readonly string[] {
  const texts = [work.name, ...work.titles, ...work.aliases, ...work.abbreviations, work.citation];
  const found = texts.flatMap((text) => symbolsIn(text, work));
  return [...new Set(found)];
}

type SymbolReader = (text: string, work: CitableWork) => readonly string[];

const readers: readonly SymbolReader[] = [
  councilResolutions,
  assemblyResolutions,
  (text) => keys(text, /(\d+) UNTS (\d+)/g, 'unts'),
  (text) => keys(text, /(\d+) U\.?S\.?C\.?(?: §{0,2})? ?(\d+\w*)/g, 'usc'),
  (text) => keys(text, /ILO Convention (?:No\.? ?)?(\d+)/g, 'ilo/c'),
  (text) => keys(text, /ILO Recommendation (?:No\.? ?)?(\d+)/g, 'ilo/r'),
  (text, { kind }) => (kind === 'customary-rule' ? keys(text, /Rule (\d+)/g, 'rule') : []),
  comments,
  dockets,
  documents,
];

function symbolsIn(text: string, work: CitableWork): readonly string[] {
  return readers.flatMap((read) => read(text, work));
}

function keys(text: string, form: RegExp, kind: string): readonly string[] {
  return [...text.matchAll(form)].map((match) => symbolKey(kind, ...match.slice(1)));
}

/** One key from its parts, in lower case. */
export function symbolKey(kind: string, ...parts: readonly string[]): string {
  return [kind, ...parts].join('/').toLowerCase();
}

function councilResolutions(text: string, { kind }: CitableWork): readonly string[] {
  if (kind !== 'resolution') return [];
  return keys(text, /(?:S\/RES\/|Security Council resolution )(\d+)/gi, 's/res');
}

/** An annex of a resolution is a text of its own: «A/RES/54/263 Annex I» says nothing of «A/RES/54/263». */
function assemblyResolutions(text: string): readonly string[] {
  return keys(
    text,
    /(?:A\/RES\/|General Assembly resolution )(\d+)\/(\d+)(?!\/| ?,? ?annex)/gi,
    'a/res',
  );
}

function comments(text: string, work: CitableWork): readonly string[] {
  const number = /General Comment (?:No\.? ?)?(\d+)/i.exec(text)?.[1];
  if (work.kind !== 'soft-law' || number === undefined) return [];
  return [
    symbolKey('comment', committeeOf(text) ?? committeeOf(work.titles.join(' ')) ?? '', number),
  ];
}

/** Whose general comment a text speaks of: `crc`, `acerwc`; `undefined` where it does not say. */
export function committeeOf(text: string): string | undefined {
  if (/ACERWC|African Committee|Comité africain|Comité Africano|CAEDBE/i.test(text))
    return 'acerwc';
  if (/Committee on the Rights of the Child|CRC|droits de l.enfant|Derechos del Ni/i.test(text)) {
    return 'crc';
  }
  return undefined;
}

function dockets(text: string, { kind }: CitableWork): readonly string[] {
  if (kind !== 'judgment') return [];
  const forms = text.match(/(?:ICC|SCSL)-[\dA-Za-z/()-]*\d[\dA-Za-z/()-]*/g) ?? [];
  return forms.map((form) => symbolKey('docket', docketKey(form)));
}

/** One spelling a docket: years of the Special Court in four figures, without a mark of the language. */
export function docketKey(docket: string): string {
  return docket
    .toLowerCase()
    .replace(/\([a-z]\)$|[-/]+$/, '')
    .replace(/^scsl-(\d\d)-/, 'scsl-20$1-');
}

/** Any other document of the United Nations by its symbol, where it is the whole of a name. */
function documents(text: string): readonly string[] {
  const symbol = /^(?:UN Doc\.? )?((?:[A-Z]+\/){1,}[A-Z\d./-]*\d)(?: \(.*\))?$/.exec(text)?.[1];
  return symbol === undefined || /^[AS]\/RES\//.test(symbol) ? [] : [symbolKey('doc', symbol)];
}
