import { parsePinpoint } from '../../src/law/parse-pinpoint.ts';
import { romanValue } from '../../src/law/pinpoint-order.ts';
import type { NumberedPinpoint, Pinpoint } from '../../src/law/pinpoint.ts';
import { unitForms } from '../../src/law/pinpoint.ts';

/** What a pin of a fact sheet cites. */
export interface FactPin {
  /** In the order of the pin; empty where it cites no place. */
  readonly places: readonly Pinpoint[];
  /**
   * «exact»: a citation and nothing else. «captioned»: a citation with words behind it («s. 5 (child)»).
   * «mentioned»: words first («Penal Code art. 488 bis»): often the place is in another text, and the fact
   * has become a clause or a section.
   */
  readonly form: 'exact' | 'captioned' | 'mentioned' | 'none';
}

/**
 * Read a pin of a fact sheet: «Art. 4(1)», «op. paras 20-21», «s. 9(1) and (3)», «GC IV Art. 76(5), 82»,
 * «preamble, victims», «s. 86 (as substituted in 2021)», «judgment, para. 620», «Release».
 */
export function readFactPin(text: string): FactPin {
  const trimmed = text.trim();
  for (const start of startsOf(trimmed)) {
    const rest = trimmed.slice(start);
    for (const end of endsOf(rest)) {
      const places = listOf(rest.slice(0, end));
      if (places.length === 0) continue;
      if (start > 0) return { places, form: 'mentioned' };
      if (end === rest.length) return { places, form: 'exact' };
      return numberedThrough(rest.slice(end)) ?? { places, form: 'captioned' };
    }
  }
  return { places: [], form: 'none' };
}

/** «Art. X, s. 22(b)»: sections are numbered through, whatever the article around them. */
function numberedThrough(behind: string): FactPin | undefined {
  if (!/^, (?:s|art)\. /i.test(behind)) return undefined;
  const inner = readFactPin(behind.slice(1));
  return inner.form === 'mentioned' ? undefined : inner;
}

/** Where a citation can begin: at the start, else behind the words of a caption. */
function startsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/[\s(]/g)].map(({ index }) => index + 1)];
}

/** Where a citation can end, the longest first: at the end, or before a caption. */
function endsOf(text: string): readonly number[] {
  const ends = [...text.matchAll(/[,;:)]|\s\(|\s(?:and|of)\s/g)].map(({ index }) => index);
  return [text.length, ...ends.reverse()];
}

/** «Art. 7(2)(d)-(e), (3)» → «Art. 7(2)(d)–(e)», «Art. 7(3)»; empty when any part of it is no place. */
function listOf(text: string): readonly Pinpoint[] {
  const places: Pinpoint[] = [];
  for (const part of text.split(/\s*,\s*|\s+and\s+/)) {
    const place = places.length === 0 ? placeOf(part) : nextPlace(part, places.at(-1));
    if (place === undefined) return [];
    places.push(place);
  }
  return places;
}

/** A place by itself; words in brackets («s. 5 (child)») are a caption, not a step. */
function placeOf(text: string): Pinpoint | undefined {
  const place = parsePinpoint(text.replace(/\.?[°º]$/, ''));
  if (place?.kind !== 'numbered') return place?.kind === 'preamble' ? place : undefined;
  // «commitments» is no «Commitment S».
  const isGlued = /^[a-z]+$/i.test(text);
  return isGlued || place.subs.some(isWord) ? undefined : place;
}

function isWord(step: string): boolean {
  return /^[a-z]{3,}$/i.test(step) && romanValue(step) === undefined;
}

/** A later part of a list takes from the one before what it leaves out: «(3)», «82». */
function nextPlace(text: string, before: Pinpoint | undefined): Pinpoint | undefined {
  if (before?.kind !== 'numbered') return undefined;
  const own = placeOf(text);
  if (own !== undefined)
    return own.kind === 'numbered' && own.unit === before.unit ? own : undefined;
  if (text.startsWith('(')) return placeOf(`${stemBefore(before, text)}${text}`);
  return /^\d+(?!\.)/.test(text) ? placeOf(`${unitOf(before)} ${text}`) : undefined;
}

/** «Art. 13(2)(Z)» before «(4)(G)» → «Art. 13»: a figure follows a figure, a letter a letter. */
function stemBefore(before: NumberedPinpoint, text: string): string {
  const isFigure = /^\(\d/.test(text);
  const level = before.subs.findIndex((step) => /^\d/.test(step) === isFigure);
  return `${unitOf(before)} ${before.number}${before.subs
    .slice(0, level === -1 ? undefined : level)
    .map((step) => `(${step})`)
    .join('')}`;
}

/** «GC IV Art. 76(5)» → «GC IV Art.» */
function unitOf({ within, unit }: NumberedPinpoint): string {
  return `${within ?? ''} ${unitForms[unit].print}`.trim();
}
