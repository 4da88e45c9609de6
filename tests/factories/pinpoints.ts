import fc from 'fast-check';
import { parsePinpoint } from '../../src/law/parse-pinpoint.ts';
import { unitForms } from '../../src/law/pinpoint.ts';
import type { NumberedPinpoint, Pinpoint, PinpointUnit } from '../../src/law/pinpoint.ts';

/** Read a pinpoint that the test knows to be one. */
export function pin(text: string): Pinpoint {
  const read = parsePinpoint(text);
  if (read === undefined) throw new Error(`«${text}» is no pinpoint`);
  return read;
}

const units = Object.keys(unitForms) as PinpointUnit[];
const romans = ['I', 'IV', 'IX', 'XVI', 'XXVI', 'XXXIX'];

const figures = fc.integer({ min: 1, max: 999 }).map(String);
/** «4», «188D», «3.6», «4 bis», «461-7», «XVI»: numbers as printed. */
export const numbers = fc.oneof(
  figures,
  fc.tuple(figures, fc.constantFrom('A', 'D', 'Z')).map(([figure, letter]) => figure + letter),
  fc.tuple(figures, figures).map(([a, b]) => `${a}.${b}`),
  fc.tuple(figures, fc.constantFrom('bis', 'ter', 'quater')).map(([a, word]) => `${a} ${word}`),
  fc
    .tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 1, max: 99 }))
    .map(([a, b]) => `${a}-${b}`),
  fc.constantFrom(...romans),
);
/** Paragraphs, letters and Roman figures, without their brackets. */
export const steps = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(String),
  fc.stringMatching(/^[a-z]$/),
  fc.constantFrom('ii', 'iii', 'iv', 'vii', 'viii', 'xxvi', 'xxxix'),
  fc.constantFrom('1a', '12b'),
);
const divisions = fc.constantFrom('Common', 'GC I', 'GC II', 'GC III', 'GC IV');

/** Any numbered place or range, in a division or not. */
export const numbered: fc.Arbitrary<NumberedPinpoint> = fc
  .record(
    {
      within: divisions,
      unit: fc.constantFrom(...units),
      number: numbers,
      subs: fc.array(steps, { maxLength: 4 }),
      ranged: fc.tuple(numbers, steps),
    },
    { requiredKeys: ['unit', 'number', 'subs'] },
  )
  .map(({ within, unit, number, subs, ranged }) => ({
    kind: 'numbered',
    ...(within !== undefined && { within }),
    unit,
    number,
    subs,
    ...(ranged !== undefined && { to: subs.length === 0 ? ranged[0] : ranged[1] }),
  }));

const clauses: fc.Arbitrary<Pinpoint> = fc
  .array(fc.stringMatching(/^[A-Za-zÀ-ÿ'’,-]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => ({ kind: 'clause', name: words.join(' ') }));

/** Any pinpoint in its canonical form. */
export const pinpoints: fc.Arbitrary<Pinpoint> = fc.oneof(
  { weight: 8, arbitrary: numbered },
  { weight: 1, arbitrary: clauses },
  { weight: 1, arbitrary: fc.constant<Pinpoint>({ kind: 'preamble' }) },
);

/** Places in one text, counted by one unit: among these there is an order. */
export const places = fc
  .record({ number: numbers, subs: fc.array(steps, { maxLength: 3 }) })
  .map(({ number, subs }): NumberedPinpoint => ({
    kind: 'numbered',
    unit: 'article',
    number,
    subs,
  }));
