import type { NumberedPinpoint, Pinpoint, PinpointUnit } from '../../law/pinpoint.ts';
import { breaksAt, isOneOf, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import { longestList, readList, readSeparator } from './read-list.ts';
import { readPlace } from './read-place.ts';
import { readSteps } from './read-steps.ts';
import type { UnitOrStep, UnitRead } from './unit-words.ts';
import { readUnit } from './unit-words.ts';

/** One place of a list, with the tokens that name it. */
export interface PinRead {
  readonly pin: Pinpoint;
  readonly start: number;
  readonly end: number;
}

/** A list of places: «Arts 77(2) and 78», «paragraph 3(c) of article 4», «preamble». */
export interface PinsRead {
  readonly pins: readonly PinRead[];
  readonly end: number;
}

/** How many «of» a place may be said through: «item (i) of letter (c) of paragraph 3 of article 4». */
const deepestOf = 4;

/** Read the pinpoints whose unit word begins at a token. */
export function readPins(tokens: readonly Token[], at: number, depth = 0): PinsRead | undefined {
  const word = readUnit(tokens, at);
  if (word === undefined) return undefined;
  const { unit, end } = word;
  if (unit === 'preamble') return { pins: [{ pin: { kind: 'preamble' }, start: at, end }], end };
  const inner = depth < deepestOf ? readInner(tokens, at, word, depth) : undefined;
  return inner ?? (unit === 'step' ? undefined : readPlain(tokens, at, word, unit));
}

function readPlain(
  tokens: readonly Token[],
  at: number,
  word: UnitRead,
  unit: PinpointUnit,
): PinsRead | undefined {
  const first = readPlace(tokens, skipNumberSign(tokens, word.end), unit, at);
  if (first === undefined) return undefined;
  const pins = readList(tokens, first, word);
  return { pins, end: pins.at(-1)?.end ?? first.end };
}

const numberSigns = new Set(['no', 'nos', 'n', 'num', 'رقم', 'من']);

/** «Article No. 4», «المواد من 37». */
function skipNumberSign(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at], numberSigns)) return at;
  return /^[.°º]$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1;
}

const ofWords = new Set(['of', 'du', 'de', 'del', 'd', 'من']);
const articles = new Set(['the', 'la', 'le', 'les', 'l', "'", 'el', 'los', 'las']);

/** Step over «of», «of the», «de l’», «du», «del»; `undefined` where there is none. */
export function skipOf(tokens: readonly Token[], at: number): number | undefined {
  if (!isOneOf(tokens[at], ofWords) || breaksAt(tokens, at)) return undefined;
  let end = at + 1;
  while (end < at + 4 && isOneOf(tokens[end], articles)) end++;
  return end;
}

/**
 * What is said from the inside out: «paragraph 3(c) of article 4», «alinéa c) du paragraphe 3 de
 * l’article 4», «clause (b) of sub-section (1) of section 83», «paragraphs 2 and 3 of article 38».
 */
function readInner(
  tokens: readonly Token[],
  at: number,
  { unit, end }: UnitRead,
  depth: number,
): PinsRead | undefined {
  if (unit !== 'step' && unit !== 'paragraph') return undefined;
  const lists = readStepLists(tokens, end, at);
  const outer = skipOf(tokens, lists.at(-1)?.end ?? tokens.length);
  if (outer === undefined || !holds(readUnit(tokens, outer)?.unit, unit)) return undefined;
  const whole = readPins(tokens, outer, depth + 1) ?? { pins: [], end: outer };
  const holder = onlyPlace(whole.pins);
  return holder && { pins: nest(lists, holder, whole.end), end: whole.end };
}

/** The one place that a list holds, where it holds one and no range. */
function onlyPlace(pins: readonly PinRead[]): NumberedPinpoint | undefined {
  const pin = pins.length === 1 ? pins[0]?.pin : undefined;
  return pin?.kind === 'numbered' && pin.to === undefined ? pin : undefined;
}

function holds(outer: UnitOrStep | undefined, inner: UnitOrStep): boolean {
  if (outer === 'article' || outer === 'section' || outer === 'rule') return true;
  return inner === 'step' && (outer === 'paragraph' || outer === 'step');
}

interface StepList {
  readonly subs: readonly string[];
  readonly to?: string;
  readonly start: number;
  readonly end: number;
}

function readStepLists(tokens: readonly Token[], at: number, start: number): readonly StepList[] {
  const lists: StepList[] = [];
  let next: StepList | undefined = readStepList(tokens, at, start);
  while (next !== undefined && lists.length < longestList) {
    lists.push(next);
    const from = readSeparator(tokens, next.end)?.end;
    next = from === undefined ? undefined : readStepList(tokens, from, from);
  }
  return lists;
}

/** «(c)», «c)», «3 (c)», «2», «2–3». */
function readStepList(tokens: readonly Token[], at: number, start: number): StepList | undefined {
  const steps = readSteps(tokens, at, 'article');
  if (steps.subs.length > 0) return { subs: steps.subs, start, end: steps.end };
  const place = readPlace(tokens, at, 'paragraph');
  if (place === undefined) return undefined;
  const { number, subs, to } = place.pin;
  return { subs: [number, ...subs], ...(to !== undefined && { to }), start, end: place.end };
}

function nest(
  lists: readonly StepList[],
  outer: NumberedPinpoint,
  end: number,
): readonly PinRead[] {
  return lists.map((list, index) => ({
    pin: {
      ...outer,
      subs: [...outer.subs, ...list.subs],
      ...(list.to !== undefined && { to: list.to }),
    },
    start: list.start,
    end: index === lists.length - 1 ? end : list.end,
  }));
}
