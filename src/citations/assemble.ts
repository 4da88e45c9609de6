import type { Pinpoint } from '../law/pinpoint.ts';
import type { Citation } from './citation.ts';
import { noteDefinition } from './definitions.ts';
import type { Mention } from './mention.ts';
import { readHolders } from './pins-before.ts';
import { readPinsBehind } from './pins-behind.ts';
import { readSeparator } from './pins/read-list.ts';
import type { PinsRead } from './pins/read-pins.ts';
import { skipOf } from './pins/read-pins.ts';
import { readPlace } from './pins/read-place.ts';
import { readSteps } from './pins/read-steps.ts';
import type { Reading } from './reading.ts';
import { surfaceOf } from './reading.ts';
import { normAt } from './token-reading.ts';

/** Citations made of texts and places, and the token to read on from. */
export interface Found {
  readonly citations: readonly Citation[];
  readonly next: number;
}

/** Places, then their text: «Arts 77(2) and 78 AP I». The texts behind it in a list stand alone. */
export function placesOfText(
  reading: Reading,
  pins: PinsRead,
  [holder, ...others]: readonly Mention[],
): Found | undefined {
  if (holder === undefined) return undefined;
  const isLast = others.length === 0;
  const deeper = isLast ? readDeeper(reading, pins, holder) : undefined;
  const end = deeper?.end ?? closingEnd(reading, pins, holder);
  const places = inPlaces(reading, pins, holder, { end, deeper: deeper?.pin });
  const next = note(reading, holder, end, places.at(-1)?.pin);
  const rest = isLast ? readContinued(reading, pins, next) : textsAlone(reading, others);
  return joinedTo({ citations: places, next }, rest);
}

function joinedTo(first: Found, rest: Found | undefined): Found {
  if (rest === undefined) return first;
  return { citations: [...first.citations, ...rest.citations], next: rest.next };
}

/** One citation for each place; the text belongs to the last. */
function inPlaces(
  reading: Reading,
  { pins }: PinsRead,
  holder: Mention,
  { end, deeper }: { readonly end: number; readonly deeper: Pinpoint | undefined },
): readonly Citation[] {
  return pins.map((place, index) =>
    citation(reading, holder, {
      start: place.start,
      end: index === pins.length - 1 ? end : place.end,
      pin: deeper ?? place.pin,
    }),
  );
}

/** «Articles 38 of the CRC **and 4 of OPAC**»: a place without its unit word, and its text. */
function readContinued(reading: Reading, { pins }: PinsRead, at: number): Found | undefined {
  const unit = unitOf(pins[0]?.pin);
  const start = readSeparator(reading.tokens, at)?.end;
  if (unit === undefined || start === undefined) return undefined;
  const place = readPlace(reading.tokens, start, unit);
  if (place === undefined || skipOf(reading.tokens, place.end) === undefined) return undefined;
  const more = { pins: [place], end: place.end };
  return placesOfText(reading, more, readHolders(reading, more));
}

function unitOf(pin: Pinpoint | undefined) {
  return pin?.kind === 'numbered' ? pin.unit : undefined;
}

/** «Article 4 (OPAC)»: the bracket belongs to it. */
function closingEnd({ tokens }: Reading, pins: PinsRead, holder: Mention): number {
  const opened = normAt(tokens, pins.end) === '(' && normAt(tokens, holder.end) === ')';
  return opened ? holder.end + 1 : holder.end;
}

/** «Article 8 of the Rome Statute, paragraph 2(e)(vii)»: the place goes on behind its text. */
function readDeeper(
  { tokens }: Reading,
  { pins }: PinsRead,
  holder: Mention,
): { readonly pin: Pinpoint; readonly end: number } | undefined {
  const pin = pins.length === 1 ? pins[0]?.pin : undefined;
  if (pin?.kind !== 'numbered' || pin.subs.length > 0 || pin.to !== undefined) return undefined;
  if (normAt(tokens, holder.end) !== ',') return undefined;
  const { subs, end } = readSteps(tokens, holder.end, pin.unit);
  return subs.length === 0 ? undefined : { pin: { ...pin, subs }, end };
}

/** Texts, then perhaps places in the last of them; `undefined` where none says enough by itself. */
export function textsAlone(reading: Reading, mentions: readonly Mention[]): Found | undefined {
  const citations: Citation[] = [];
  let next: number | undefined;
  for (const mention of mentions) {
    const pins = mention === mentions.at(-1) ? placesBehind(reading, mention) : undefined;
    if (mention.needsPin === true && pins === undefined) continue;
    const places = placesIn(reading, mention, pins);
    citations.push(...places);
    next = note(reading, mention, pins?.end ?? mention.end, places.at(-1)?.pin);
  }
  return next === undefined ? undefined : { citations, next };
}

function placesBehind(reading: Reading, mention: Mention): PinsRead | undefined {
  return mention.pin === undefined ? readPinsBehind(reading, mention) : undefined;
}

function placesIn(
  reading: Reading,
  mention: Mention,
  pins: PinsRead | undefined,
): readonly Citation[] {
  if (pins === undefined) return [citation(reading, mention, mention)];
  return pins.pins.map((place, index) =>
    citation(reading, mention, { ...place, start: index === 0 ? mention.start : place.start }),
  );
}

/** Remember what was cited; the token to read on from lies behind the name that the text defines for it. */
function note(reading: Reading, mention: Mention, end: number, pin: Pinpoint | undefined): number {
  reading.memory.note(mention, surfaceOf(reading, mention.start, mention.end));
  const unit = unitOf(pin);
  reading.memory.last = { mention, end, ...(unit !== undefined && { unit }) };
  return Math.max(end, noteDefinition(reading, mention) ?? end);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly pin?: Pinpoint;
}

function citation(reading: Reading, mention: Mention, { start, end, pin }: Span): Citation {
  const { tokens } = reading;
  const place = pin === undefined ? mention.pin : inDivision(pin, mention);
  return {
    surface: surfaceOf(reading, start, end),
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    works: mention.works,
    open: mention.open && !isNumberedSo(place, mention),
    ...(place !== undefined && { pin: place }),
    form: mention.form,
  };
}

/** Whether only ours has such places: «Paris Principles, para. 3.11». */
function isNumberedSo(pin: Pinpoint | undefined, { numbering, works }: Mention): boolean {
  if (pin?.kind !== 'numbered' || works.length > 1) return false;
  return numbering?.test(pin.number) === true;
}

/** «Article 14 of the Fourth Geneva Convention» is GC IV Art. 14. */
function inDivision(pin: Pinpoint, { within }: Mention): Pinpoint {
  return within === undefined || pin.kind !== 'numbered' || pin.within !== undefined
    ? pin
    : { ...pin, within };
}
