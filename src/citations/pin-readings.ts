import { romanValue } from '../law/pinpoint-order.ts';
import type { NumberedPinpoint, Pinpoint, PinpointUnit } from '../law/pinpoint.ts';

/**
 * The ways in which a place may be written in the text that it is in, the likeliest first: «Art. 4.1»
 * may be Art. 4(1), «para. 2a» para. 2(a), «Art. XVI» Art. 16, and «para. 6» of a text that counts
 * principles is Principle 6.
 */
export function readingsOf(pin: Pinpoint, units: ReadonlySet<PinpointUnit>): readonly Pinpoint[] {
  if (pin.kind !== 'numbered') return [pin];
  return inUnits(pin, units).flatMap((one) => [one, ...respelt(one)]);
}

function respelt(pin: NumberedPinpoint): readonly NumberedPinpoint[] {
  return [undotted, unlettered, unromaned, dotted].flatMap((respell) => respell(pin) ?? []);
}

/** «4.1» → «4(1)»; a range of such numbers only where both ends begin alike. */
function undotted(pin: NumberedPinpoint): NumberedPinpoint | undefined {
  const [number, ...steps] = pin.number.split('.');
  if (number === undefined || steps.length === 0) return undefined;
  const { to, ...rest } = pin;
  const whole = { ...rest, number, subs: [...steps, ...pin.subs] };
  if (to === undefined || pin.subs.length > 0) return to === undefined ? whole : { ...whole, to };
  const [head, ...last] = to.split('.');
  const isSame = head === number && last.length === steps.length;
  return isSame ? { ...whole, to: last.at(-1) ?? to } : undefined;
}

/** «2A» → «2(a)». */
function unlettered(pin: NumberedPinpoint): NumberedPinpoint | undefined {
  const [, number, letter] = /^(\d+)([A-Z])$/.exec(pin.number) ?? [];
  if (number === undefined || letter === undefined || pin.to !== undefined) return undefined;
  return { ...pin, number, subs: [letter.toLowerCase(), ...pin.subs] };
}

/** «XVI» → «16». */
function unromaned(pin: NumberedPinpoint): NumberedPinpoint | undefined {
  const value = romanValue(pin.number);
  return value === undefined || pin.to !== undefined
    ? undefined
    : { ...pin, number: String(value) };
}

/** «3(4)» → «3.4», for texts that number their paragraphs so. */
function dotted(pin: NumberedPinpoint): NumberedPinpoint | undefined {
  const [first, ...subs] = pin.subs;
  if (first === undefined || !/^\d+$/.test(first) || pin.to !== undefined) return undefined;
  return { ...pin, number: `${pin.number}.${first}`, subs };
}

/** Units that texts and those who cite them take for each other. */
const alike: readonly (readonly PinpointUnit[])[] = [
  ['paragraph', 'principle', 'guideline', 'point', 'commitment', 'element'],
  ['article', 'section'],
];

/** The place in its own unit; where its text never counts by that, in the only like unit that it counts by. */
function inUnits(
  pin: NumberedPinpoint,
  units: ReadonlySet<PinpointUnit>,
): readonly NumberedPinpoint[] {
  if (units.has(pin.unit)) return [pin];
  const like = alike.find((set) => set.includes(pin.unit)) ?? [];
  const used = like.filter((unit) => units.has(unit));
  const [only] = used;
  return only === undefined || used.length > 1 ? [pin] : [{ ...pin, unit: only }];
}
