import type { NumberedPinpoint, PinpointUnit } from '../../law/pinpoint.ts';
import { compareStep } from '../../law/pinpoint-order.ts';
import { breaksAt, isMonth, isOneOf, joined, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { NumberRead } from './read-number.ts';
import { readNumber } from './read-number.ts';
import { readBracketed, readSteps } from './read-steps.ts';

/** A numbered place or range in a text, with the tokens that name it. */
export interface Place {
  readonly pin: NumberedPinpoint;
  readonly start: number;
  readonly end: number;
  /** Which of its steps a bare number behind it continues; none for the number itself. */
  readonly counted?: number;
}

const rangeWords = new Set(['-', 'to', 'through', 'a', 'au', 'al', 'hasta', 'الي', 'حتي']);

/** Read the place whose number begins at a token; `start` is where its unit word or it begins. */
export function readPlace(
  tokens: readonly Token[],
  at: number,
  unit: PinpointUnit,
  start = at,
): Place | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const steps =
    number.subs.length > 0
      ? { ...number, counted: undefined }
      : readSteps(tokens, number.end, unit);
  const { counted } = steps;
  const pin: NumberedPinpoint = { kind: 'numbered', unit, number: number.number, subs: steps.subs };
  const place = { pin, start, end: steps.end, ...(counted !== undefined && { counted }) };
  return withRangeEnd(tokens, place);
}

/** Take in the last of a range: «–(5)», « to 10», «–3.13», «-4(3)»; what counts down is no range. */
export function withRangeEnd(tokens: readonly Token[], place: Place): Place {
  if (!isOneOf(tokens[place.end], rangeWords) || breaksAt(tokens, place.end)) return place;
  const { pin, counted } = place;
  const last = pin.subs.at(-1);
  if (last === undefined || counted !== undefined) return withLastNumber(tokens, place);
  const step = readBracketed(tokens, place.end + 1);
  if (step !== undefined && compareStep(last, step.step) < 0) {
    return { ...place, pin: { ...pin, to: step.step }, end: step.end };
  }
  return withSameNumber(tokens, place);
}

function withLastNumber(tokens: readonly Token[], place: Place): Place {
  const { pin } = place;
  const last = readNumber(tokens, place.end + 1);
  const from = pin.subs.at(-1) ?? pin.number;
  if (last === undefined || !counts(tokens, place.end, from, last)) return place;
  return { ...place, pin: { ...pin, to: last.number }, end: last.end };
}

function counts(tokens: readonly Token[], dash: number, from: string, last: NumberRead): boolean {
  if (last.subs.length > 0 || compareStep(from, last.number) >= 0) return false;
  // «Article 4 - 12 February»: what follows a loose dash is the next thought.
  return joined(tokens, dash) || !isMonth(tokens[last.end]);
}

/** «3(4)–3(5)»: the same number said again. */
function withSameNumber(tokens: readonly Token[], place: Place): Place {
  const { pin } = place;
  const again = readNumber(tokens, place.end + 1);
  if (again?.number !== pin.number) return place;
  const steps = readSteps(tokens, again.end, pin.unit);
  const to = steps.subs.at(-1);
  const same = steps.subs.slice(0, -1).every((step, index) => step === pin.subs[index]);
  if (to === undefined || !same || steps.subs.length !== pin.subs.length) return place;
  return { ...place, pin: { ...pin, to }, end: steps.end };
}

/**
 * Read a place that is said from the one before it: «and (3)» behind «Art. 38(2)» is Art. 38(3),
 * «and (e)(vii)» behind «Art. 8(2)(b)(xxvi)» is Art. 8(2)(e)(vii).
 */
export function readSibling(
  tokens: readonly Token[],
  at: number,
  before: Place,
): Place | undefined {
  const isStep = normAt(tokens, at) === '(' || normAt(tokens, at + 1) === ')';
  if (!isStep) return undefined;
  const { pin } = before;
  const { subs, end } = readSteps(tokens, at, pin.unit);
  const first = subs[0];
  const depth = first === undefined ? -1 : depthOf(first, pin.subs);
  if (depth < 0) return undefined;
  const place = { kind: pin.kind, unit: pin.unit, number: pin.number };
  return withRangeEnd(tokens, {
    pin: { ...place, subs: [...pin.subs.slice(0, depth), ...subs] },
    start: at,
    end,
  });
}

/** The deepest step that counts like a new one and comes before it. */
function depthOf(step: string, subs: readonly string[]): number {
  return subs.findLastIndex(
    (other) =>
      kindsOf(step).some((kind) => kindsOf(other).includes(kind)) && compareStep(other, step) < 0,
  );
}

/** How a step may count; «i» is a letter and a figure. */
function kindsOf(step: string): readonly string[] {
  if (/^\d/.test(step)) return ['figure'];
  const roman = /^[ivx]+$/i.test(step);
  if (step.length === 1) return roman ? ['letter', 'roman'] : ['letter'];
  return roman ? ['roman'] : ['letter'];
}
