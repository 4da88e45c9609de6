import type { CitableWork } from '../citations/citable-work.ts';
import type { Pinpoint } from '../law/pinpoint.ts';
import type { TypedPlace } from './typed-place.ts';
import { matchPlace, readPlaces, runsOf } from './typed-place.ts';

/** A text that can be cited, with its places in order. */
export interface Completable {
  readonly work: Pick<
    CitableWork,
    'id' | 'name' | 'titles' | 'aliases' | 'abbreviations' | 'foreign_abbreviations'
  >;
  readonly places: readonly CompletablePlace[];
}

interface CompletablePlace {
  readonly anchor: string;
  readonly pin: Pinpoint;
  /** «OPAC Art. 4(1)» */
  readonly citation: string;
  readonly heading: string;
}

export interface CitationSuggestion {
  /** `opac#art-4-1` */
  readonly id: string;
  readonly label: string;
  readonly heading: string;
}

/** The citations that begin like what was typed: «opac 4» → «OPAC Art. 4», «OPAC Art. 4(1)» … */
export type CompleteCitation = (typed: string, limit: number) => readonly CitationSuggestion[];

/** A name of a text, in runs joined by spaces; one of its divisions («GC IV») has a name of its own. */
interface Head {
  readonly key: string;
  readonly text: Completable;
  readonly within?: string;
}

/** Longer texts are no citation that somebody types. */
const maxRuns = 24;
/** A beginning of more names than this says too little. */
const maxTexts = 3;

/** Prepare completions over the texts that can be cited; each answer looks at a few texts at most. */
export function buildCitationSuggestions(texts: readonly Completable[]): CompleteCitation {
  const heads = texts
    .flatMap(headsOf)
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.text.work.id, b.text.work.id));
  return (typed, limit) => {
    const runs = runsOf(typed);
    if (runs.length < 2 || runs.length > maxRuns) return [];
    for (const { head, places, whole } of divisionsOf(runs)) {
      const found = suggestionsOf(headsNamed(heads, head, whole), places);
      if (found.length > 0) return found.slice(0, limit);
    }
    return [];
  };
}

function headsOf(text: Completable): readonly Head[] {
  const { id, name, titles, aliases, abbreviations, foreign_abbreviations } = text.work;
  const names = [id, name, ...titles, ...aliases, ...abbreviations, ...foreign_abbreviations];
  const keys = new Set(names.map((each) => runsOf(each).join(' ')).filter((key) => key !== ''));
  const divisions = text.places.flatMap(({ pin }) =>
    pin.kind === 'numbered' && pin.within !== undefined ? [pin.within] : [],
  );
  return [
    ...[...keys].map((key) => ({ key, text })),
    ...[...new Set(divisions)].map((within) => ({ key: runsOf(within).join(' '), text, within })),
  ];
}

interface Division {
  readonly head: string;
  readonly places: readonly TypedPlace[];
  /** Whether the name must be typed to its end: then a place without a number is enough. */
  readonly whole: boolean;
}

/** The ways to divide what was typed into a name and a place: «opac 4(1)», then «article 4(1) of opac». */
function* divisionsOf(runs: readonly string[]): Generator<Division> {
  for (const whole of [true, false]) {
    for (let at = runs.length - 1; at > 0; at -= 1) {
      const places = readPlaces(runs.slice(at), { isOpen: true });
      const fit = whole ? places : places.filter(saysPlace);
      if (fit.length > 0) yield { head: runs.slice(0, at).join(' '), places: fit, whole };
    }
  }
  for (let at = 2; at < runs.length; at += 1) {
    const places = readPlaces(runs.slice(0, at), { isOpen: false });
    const head = runs.slice(at).filter((run, index) => index > 0 || !/^(?:of|de|du)$/.test(run));
    if (places.length > 0) yield { head: head.join(' '), places, whole: false };
  }
}

/** A number, or enough of the name of a clause: behind a beginning of a name little else is a place. */
function saysPlace({ unit, steps, words }: TypedPlace): boolean {
  return steps.length > 0 || (unit === null && (words.at(-1) ?? '').length > 2);
}

/** The names that are this one, or else begin with it, when these are of few texts. */
function headsNamed(heads: readonly Head[], head: string, whole: boolean): readonly Head[] {
  const found: Head[] = [];
  const texts = new Set<string>();
  for (let at = firstFrom(heads, head); heads[at]?.key.startsWith(head) === true; at += 1) {
    const named = heads[at];
    if (named === undefined || (whole && named.key !== head)) break;
    found.push(named);
    texts.add(named.text.work.id);
    if (texts.size > maxTexts) return found.filter(({ key }) => key === head).slice(0, maxTexts);
  }
  const same = found.filter(({ key }) => key === head);
  return same.length > 0 ? same : found;
}

/** The first name that does not stand before this one. */
function firstFrom(heads: readonly Head[], key: string): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(heads[middle]?.key ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of these texts that are typed so: the very place and what is in it first, then longer numbers. */
function suggestionsOf(
  heads: readonly Head[],
  typed: readonly TypedPlace[],
): readonly CitationSuggestion[] {
  const found = new Map<
    string,
    { readonly rank: number; readonly suggestion: CitationSuggestion }
  >();
  for (const { text, within } of heads) {
    for (const { anchor, pin, citation, heading } of text.places) {
      if (within !== undefined && (pin.kind !== 'numbered' || pin.within !== within)) continue;
      const rank = matchPlace(pin, typed);
      const id = `${text.work.id}#${anchor}`;
      if (rank === null || (found.get(id)?.rank ?? Infinity) <= rank) continue;
      found.set(id, { rank, suggestion: { id, label: citation, heading } });
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ suggestion }) => suggestion);
}

/** By code units: the order that bisection needs. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
