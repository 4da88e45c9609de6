import type { Mention } from '../mention.ts';
import { readUnit } from '../pins/unit-words.ts';
import type { Reading } from '../reading.ts';
import { nothing } from '../reading.ts';
import { normAt } from '../token-reading.ts';
import type { CitationForm } from './form.ts';

/**
 * «Ibid.» with a pinpoint, where nothing but the end of a sentence and the number of a note stands
 * between it and the citation that it repeats.
 *
 * @example
 * Rome Statute, art. 8(2)(e)(vii). Ibid., art. 26. → rome-statute Art. 8(2)(e)(vii) + rome-statute Art. 26
 * Rome Statute, art. 8. Smith, Children at War, p. 4. Ibid., art. 26. → rome-statute Art. 8
 */
export const ibid: CitationForm = {
  name: 'ibid',
  starts: ['ibid', 'ibidem', 'idem'],
  read(reading, at) {
    const { last } = reading.memory;
    if (last === undefined || !followsAtOnce(reading, last.end, at)) return nothing;
    const { works, open, within } = last.mention;
    if (open || works.length !== 1) return nothing;
    const end = normAt(reading.tokens, at + 1) === '.' ? at + 2 : at + 1;
    if (!countsAlike(reading, end)) return nothing;
    const mention: Mention = {
      form: 'ibid',
      start: at,
      end,
      works,
      open,
      needsPin: true,
      ...(within !== undefined && { within }),
    };
    return [mention];
  },
};

/** Whether the place behind «Ibid.» counts by the unit of the place before: a «§» is often of another source. */
function countsAlike({ tokens, memory }: Reading, at: number): boolean {
  const word = normAt(tokens, at) === ',' ? at + 1 : at;
  return memory.last?.unit !== undefined && readUnit(tokens, word)?.unit === memory.last.unit;
}

function followsAtOnce({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from > 6) return false;
  return tokens
    .slice(from, to)
    .every(({ kind, norm }) => kind !== 'word' || /^(?:see|also|and|cf|voir|vease)$/.test(norm));
}
