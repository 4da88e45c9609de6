import type { Pinpoint, PinpointUnit } from '../law/pinpoint.ts';
import { anchorOf } from '../law/pinpoint.ts';
import { comparePinpoints, containsPinpoint } from '../law/pinpoint-order.ts';
import type { Citation } from './citation.ts';
import { readingsOf } from './pin-readings.ts';

/** A provision of an instrument as far as citations are concerned. */
export interface PlacedPin {
  /** Its place in addresses: `art-4-1`. */
  readonly anchor: string;
  readonly pin: Pinpoint;
}

/** The provisions of a work, in its order; none for a work that has none. */
export type PinLookup = (work: string) => readonly PlacedPin[];

/** What a citation leads to. */
export type Resolution =
  | {
      readonly status: 'found';
      /** The id of the instrument. */
      readonly instrument: string;
      /** Its provision; `null` where the citation is of the instrument as a whole. */
      readonly anchor: string | null;
      /** Whether it is the very place cited, and not one that holds it or is held by it. */
      readonly exact: boolean;
    }
  /** The instrument is ours; the place is not in it. */
  | { readonly status: 'no-such-provision'; readonly instrument: string; readonly pin: Pinpoint }
  /** Several texts may be meant, or one of ours and others: ids of instruments (`opac`) and provisions (`opac#art-4-1`). */
  | { readonly status: 'ambiguous'; readonly candidates: readonly string[] }
  /** A citation of law that is not ours. */
  | { readonly status: 'unknown' };

/** Lead a citation to what it cites. Nothing is guessed: of two texts neither is taken. */
export function resolveCitation(
  citation: Pick<Citation, 'works' | 'open' | 'pin'>,
  pins: PinLookup,
): Resolution {
  const { works, open, pin } = citation;
  const [only] = works;
  if (only === undefined) return { status: 'unknown' };
  if (open || works.length > 1) {
    return { status: 'ambiguous', candidates: works.map((work) => candidate(work, pin, pins)) };
  }
  return resolveIn(only, pin, pins);
}

function candidate(work: string, pin: Pinpoint | undefined, pins: PinLookup): string {
  const resolution = resolveIn(work, pin, pins);
  const anchor = resolution.status === 'found' ? resolution.anchor : null;
  return anchor === null ? work : `${work}#${anchor}`;
}

/** Find a place in one work. */
export function resolveIn(work: string, pin: Pinpoint | undefined, pins: PinLookup): Resolution {
  const whole = { status: 'found', instrument: work, anchor: null, exact: true } as const;
  if (pin === undefined) return whole;
  const places = pins(work);
  const found = placeOf(pin, places);
  if (found !== undefined) return { ...whole, ...found };
  // A quotation behind a text without named clauses was no clause of it.
  const isQuotation = pin.kind === 'clause' && !places.some((place) => place.pin.kind === 'clause');
  return isQuotation ? whole : { status: 'no-such-provision', instrument: work, pin };
}

interface FoundPlace {
  readonly anchor: string;
  readonly exact: boolean;
}

function placeOf(pin: Pinpoint, places: readonly PlacedPin[]): FoundPlace | undefined {
  const same = exactly(pin, places);
  if (same !== undefined) return { anchor: same, exact: true };
  const readings = readingsOf(pin, unitsOf(places));
  for (const find of [exactly, inside, around]) {
    for (const reading of readings) {
      const anchor = find(reading, places);
      if (anchor !== undefined) return { anchor, exact: find === exactly };
    }
  }
  return undefined;
}

function unitsOf(places: readonly PlacedPin[]): ReadonlySet<PinpointUnit> {
  return new Set(places.flatMap(({ pin }) => (pin.kind === 'numbered' ? [pin.unit] : [])));
}

/** The place itself. */
function exactly(pin: Pinpoint, places: readonly PlacedPin[]): string | undefined {
  const anchor = anchorOf(pin);
  return places.find((place) => place.anchor === anchor)?.anchor;
}

/** The narrowest place that holds it: «Art. 3(5)» is in «Art. 3(4)–(5)», «Art. 4(1)(a)» in «Art. 4(1)». */
function inside(pin: Pinpoint, places: readonly PlacedPin[]): string | undefined {
  const holders = places.filter((place) => containsPinpoint(place.pin, pin));
  return holders.toSorted((a, b) => depthOf(b.pin) - depthOf(a.pin) || narrower(a, b))[0]?.anchor;
}

function narrower(a: PlacedPin, b: PlacedPin): number {
  return Number('to' in a.pin) - Number('to' in b.pin) || comparePinpoints(a.pin, b.pin);
}

/** The first place that it holds: of «Art. 22» we may have no more than Art. 22(2). */
function around(pin: Pinpoint, places: readonly PlacedPin[]): string | undefined {
  return places.find((place) => containsPinpoint(pin, place.pin))?.anchor;
}

function depthOf(pin: Pinpoint): number {
  return pin.kind === 'numbered' ? pin.subs.length : 0;
}
