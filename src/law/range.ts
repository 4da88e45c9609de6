import type { NumberedPinpoint, Pinpoint } from './pinpoint.ts';
import { romanValue } from './pinpoint-order.ts';

/** No text numbers its paragraphs further; a longer range is a slip of the pen. */
const longestRange = 200;

/**
 * The places inside a range, one by one: «Art. 3(4)–(5)» → «Art. 3(4)», «Art. 3(5)». A pinpoint that is
 * no range gives itself; so does a range whose ends do not count alike («(a)–(4)»).
 */
export function placesInRange(pin: Pinpoint): readonly Pinpoint[] {
  if (pin.kind !== 'numbered' || pin.to === undefined) return [pin];
  const { to, ...start } = pin;
  const from = start.subs.at(-1) ?? start.number;
  const steps = stepsBetween(from, to);
  return steps.length === 0 ? [pin] : steps.map((step) => withLastStep(start, step));
}

function withLastStep(pin: NumberedPinpoint, step: string): NumberedPinpoint {
  return pin.subs.length === 0
    ? { ...pin, number: step }
    : { ...pin, subs: [...pin.subs.slice(0, -1), step] };
}

function stepsBetween(from: string, to: string): readonly string[] {
  return decimalsBetween(from, to) ?? romansBetween(from, to) ?? lettersBetween(from, to) ?? [];
}

/** «4» to «6», and «3.11» to «3.13», which count in their last place. */
function decimalsBetween(from: string, to: string): readonly string[] | undefined {
  const decimal = /^(.*\.)?(\d+)$/;
  const [first, last] = [decimal.exec(from), decimal.exec(to)];
  if (first === null || last === null || first[1] !== last[1]) return undefined;
  const head = first[1] ?? '';
  return counted(Number(first[2]), Number(last[2]), (n) => `${head}${n}`);
}

/** «i» to «iv». Two single letters are letters: «c» to «d» does not count from 100 to 500. */
function romansBetween(from: string, to: string): readonly string[] | undefined {
  const [first, last] = [romanValue(from), romanValue(to)];
  const letters = from.length === 1 && to.length === 1;
  if (first === undefined || last === undefined || letters) return undefined;
  const upper = from === from.toUpperCase();
  return counted(first, last, (n) => (upper ? roman(n) : roman(n).toLowerCase()));
}

function lettersBetween(from: string, to: string): readonly string[] | undefined {
  if (!/^[a-z]{2}$/i.test(from + to)) return undefined;
  return counted(from.charCodeAt(0), to.charCodeAt(0), (n) => String.fromCharCode(n));
}

function counted(from: number, to: number, write: (n: number) => string): string[] {
  if (to < from || to - from > longestRange) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => write(from + index));
}

const romanSteps: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, digits] of romanSteps) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}
