import { unitWords } from '../law/parse-pinpoint.ts';
import type { NumberedPinpoint, Pinpoint, PinpointUnit } from '../law/pinpoint.ts';
import { unitForms } from '../law/pinpoint.ts';
import { fold } from './tokens.ts';

/** A place as somebody is typing it: «art», «4», «4(1)», «s 83», «rel» of a clause. */
export interface TypedPlace {
  /** `null` where no unit was typed. */
  readonly unit: PinpointUnit | null;
  /** Its number and what stands in brackets: runs of figures or of letters. */
  readonly steps: readonly string[];
  /** The words as they stand, for named clauses and preambles. */
  readonly words: readonly string[];
}

/** The runs of letters and of figures of a text, folded: «Art. 188D(2)» → art 188 d 2; «§ 83» → s 83. */
export function runsOf(text: string): readonly string[] {
  return fold(text.replaceAll(/§+/g, ' s ')).match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [];
}

const units = Object.keys(unitForms).filter((unit): unit is PinpointUnit => unit in unitForms);
const unitRuns = units.flatMap((unit) =>
  unitWords[unit]
    .map((word) => ({ unit, runs: runsOf(word) }))
    .filter(({ runs }) => runs.length > 0),
);

/**
 * What these runs may mean as a place. An open one is still being typed: its last run may be the
 * beginning of a word, and it need not have a number yet. One that is closed has its unit and number.
 */
export function readPlaces(
  runs: readonly string[],
  { isOpen }: { readonly isOpen: boolean },
): readonly TypedPlace[] {
  const named = unitRuns.flatMap(({ unit, runs: word }): readonly TypedPlace[] => {
    if (startsWith(runs, word)) return [{ unit, steps: runs.slice(word.length), words: runs }];
    return isOpen && startsWith(word, runs, true) ? [{ unit, steps: [], words: runs }] : [];
  });
  const numbered = named.filter(({ steps }) => steps.length === 0 || isNumber(steps));
  if (!isOpen) return numbered.filter(({ steps }) => steps.length > 0);
  const bare = { unit: null, steps: isNumber(runs) ? runs : [], words: runs };
  return [bare, ...numbered];
}

/** Whether the runs are the number of a place: a figure or a Roman figure, then figures and letters. */
function isNumber(runs: readonly string[]): boolean {
  const [first = '', ...rest] = runs;
  return (
    /^(?:\d+|[ivxlc]{1,6}|[a-z])$/.test(first) &&
    rest.every((run) => /^(?:\d+|[a-z]{1,6})$/.test(run))
  );
}

/** How well a place fits what was typed: 0 the number itself, 1 a longer one, `null` not at all. */
export function matchPlace(pin: Pinpoint, typed: readonly TypedPlace[]): 0 | 1 | null {
  const ranks = typed.map((place) => rankOf(pin, place)).filter((rank) => rank !== null);
  return ranks.includes(0) ? 0 : (ranks[0] ?? null);
}

function rankOf(pin: Pinpoint, typed: TypedPlace): 0 | 1 | null {
  if (pin.kind === 'numbered') return numberRank(pin, typed);
  const name = pin.kind === 'preamble' ? ['preamble'] : runsOf(pin.name);
  const words = typed.words[0] === 'clause' ? typed.words.slice(1) : typed.words;
  const says = typed.unit === null && (words.at(-1) ?? '').length > 1;
  return says && startsWith(name, words, true) ? 0 : null;
}

function numberRank(pin: NumberedPinpoint, { unit, steps }: TypedPlace): 0 | 1 | null {
  if (unit === null ? steps.length === 0 : unit !== pin.unit) return null;
  const from = [...runsOf(pin.number), ...pin.subs.flatMap(runsOf)];
  const to = pin.to === undefined ? from : [...from.slice(0, -1), ...runsOf(pin.to)];
  if (startsWith(from, steps) || startsWith(to, steps)) return 0;
  return startsWith(from, steps, true) ? 1 : null;
}

/** Whether one list begins with another; the last run of it may itself be a beginning. */
function startsWith(runs: readonly string[], start: readonly string[], isOpen = false): boolean {
  return (
    start.length <= runs.length &&
    start.every((run, index) => {
      const other = runs[index] ?? '';
      return isOpen && index === start.length - 1 ? other.startsWith(run) : other === run;
    })
  );
}
