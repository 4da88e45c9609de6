import type { Pinpoint } from '../law/pinpoint.ts';
import type { Citation } from './citation.ts';
import { noteDefinition } from './definitions.ts';
import type { Mention } from './mention.ts';
import type { NameTable } from './names.ts';
import { readHolders } from './pins-before.ts';
import { readPinsBehind } from './pins-behind.ts';
import { readSeparator } from './pins/read-list.ts';
import type { PinsRead } from './pins/read-pins.ts';
import { readPins, skipOf } from './pins/read-pins.ts';
import { readPlace } from './pins/read-place.ts';
import { readMentions } from './read-mentions.ts';
import type { FindContext, Reading } from './reading.ts';
import { startReading, surfaceOf } from './reading.ts';
import { readSteps } from './pins/read-steps.ts';

export type { Citation, FormName } from './citation.ts';
export type { FindContext } from './reading.ts';

/**
 * Find the citations of a text, in its order; none overlaps another. A list («Arts 77(2) and 78 AP I»)
 * gives one for each place. What they lead to `resolveCitation` says. Linear in the length of the text.
 */
export function findCitations(
  text: string,
  names: NameTable,
  context: FindContext = {},
): readonly Citation[] {
  const reading = startReading(text, names, context);
  const citations: Citation[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const pins = at < reading.barren ? undefined : readPins(reading.tokens, at);
    const found = readAt(reading, at, pins);
    if (found === undefined && pins !== undefined) reading.barren = pins.end;
    citations.push(...(found?.citations ?? []));
    at = found?.next ?? at + 1;
  }
  return citations;
}

interface Found {
  readonly citations: readonly Citation[];
  /** The token to read on from. */
  readonly next: number;
}

function readAt(reading: Reading, at: number, pins: PinsRead | undefined): Found | undefined {
  const named = readMentions(reading, at);
  const holders = pins === undefined ? [] : readHolders(reading, pins);
  const end = named.at(-1)?.end ?? 0;
  if (pins !== undefined && (holders[0]?.end ?? 0) > end) return withPins(reading, pins, holders);
  return named.length === 0 ? undefined : withoutPins(reading, named);
}

/** Places, then their text: «Arts 77(2) and 78 AP I». The texts behind it in a list stand alone. */
function withPins(
  reading: Reading,
  pins: PinsRead,
  holders: readonly Mention[],
): Found | undefined {
  const [holder, ...others] = holders;
  if (holder === undefined) return undefined;
  const last = pins.pins.length - 1;
  const deeper = others.length === 0 ? readDeeper(reading, pins, holder) : undefined;
  const end = deeper?.end ?? closingEnd(reading, pins, holder);
  const citations = pins.pins.map((place, index) =>
    citation(reading, holder, {
      start: place.start,
      end: index === last ? end : place.end,
      pin: deeper?.pin ?? place.pin,
    }),
  );
  const next = note(reading, holder, end, deeper?.pin ?? pins.pins[last]?.pin);
  const rest =
    others.length === 0 ? readContinued(reading, pins, next) : withoutPins(reading, others);
  return { citations: [...citations, ...(rest?.citations ?? [])], next: rest?.next ?? next };
}

/** «Articles 38 of the CRC **and 4 of OPAC**»: a place without its unit word, and its text. */
function readContinued(reading: Reading, { pins }: PinsRead, at: number): Found | undefined {
  const unit = pins[0]?.pin.kind === 'numbered' ? pins[0].pin.unit : undefined;
  const start = readSeparator(reading.tokens, at)?.end;
  if (unit === undefined || start === undefined) return undefined;
  const place = readPlace(reading.tokens, start, unit);
  if (place === undefined || skipOf(reading.tokens, place.end) === undefined) return undefined;
  const more = { pins: [place], end: place.end };
  const holders = readHolders(reading, more);
  return holders.length === 0 ? undefined : withPins(reading, more, holders);
}

/** «Article 4 (OPAC)»: the bracket belongs to it. */
function closingEnd({ tokens }: Reading, pins: PinsRead, holder: Mention): number {
  const opened = tokens[pins.end]?.norm === '(' && tokens[holder.end]?.norm === ')';
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
  if (tokens[holder.end]?.norm !== ',') return undefined;
  const { subs, end } = readSteps(tokens, holder.end, pin.unit);
  return subs.length === 0 ? undefined : { pin: { ...pin, subs }, end };
}

/** A text, then perhaps places in it; of a list of texts the places are of the last. */
function withoutPins(reading: Reading, mentions: readonly Mention[]): Found | undefined {
  const citations: Citation[] = [];
  let next: number | undefined;
  for (const [index, mention] of mentions.entries()) {
    const isLast = index === mentions.length - 1;
    const pins = isLast && mention.pin === undefined ? readPinsBehind(reading, mention) : undefined;
    if (mention.needsPin === true && pins === undefined) continue;
    citations.push(...placesIn(reading, mention, pins));
    next = note(reading, mention, pins?.end ?? mention.end, pins?.pins.at(-1)?.pin);
  }
  return next === undefined ? undefined : { citations, next };
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
function note(reading: Reading, mention: Mention, end: number, pin?: Pinpoint): number {
  reading.memory.note(mention, surfaceOf(reading, mention.start, mention.end));
  const unit = pin?.kind === 'numbered' ? pin.unit : undefined;
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
