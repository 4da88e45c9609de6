import type { Citation } from './citation.ts';
import type { Found } from './assemble.ts';
import { placesOfText, textsAlone } from './assemble.ts';
import type { NameTable } from './names.ts';
import { readHolders } from './pins-before.ts';
import type { PinsRead } from './pins/read-pins.ts';
import { readPins } from './pins/read-pins.ts';
import { readMentions } from './read-mentions.ts';
import type { FindContext, Reading } from './reading.ts';
import { startReading } from './reading.ts';

export type { Citation } from './citation.ts';
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

/** What is cited from a token on: a text, perhaps with places behind it, or places with their text behind them. */
function readAt(reading: Reading, at: number, pins: PinsRead | undefined): Found | undefined {
  const named = readMentions(reading, at);
  const holders = pins === undefined ? [] : readHolders(reading, pins);
  const end = named.at(-1)?.end ?? 0;
  if (pins !== undefined && (holders[0]?.end ?? 0) > end)
    return placesOfText(reading, pins, holders);
  return named.length === 0 ? undefined : textsAlone(reading, named);
}
