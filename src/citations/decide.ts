import { verdict } from './cues.ts';
import { decideCommon } from './decide-common.ts';
import { readExtension } from './extended-name.ts';
import { lawFamily } from './law-words.ts';
import type { DefinedName } from './memory.ts';
import type { Mention } from './mention.ts';
import type { NameEntry } from './name-entries.ts';
import type { NameFound } from './name-found.ts';
import { another, familyAmong, isOfTitles, readDated, settled, yearEnd } from './name-found.ts';
import type { Reading } from './reading.ts';
import { normAt } from './token-reading.ts';

/** What comes of a name that was found: which texts it means, and how surely. */
export function decide(
  reading: Reading,
  entries: readonly NameEntry[],
  start: number,
  end: number,
): Mention | undefined {
  const best = bestOf(entries);
  if (best.every((entry) => isHomonym(reading, entry, start, end))) return undefined;
  const dated = readDated(reading, best, start, end);
  if (dated === 'another') {
    return { ...another(reading, start, yearEnd(reading, end)), needsPin: best.every(isSlight) };
  }
  if (!dated.dated && best.every((entry) => entry.yearly)) return undefined;
  const found = { ...dated, start };
  const isCommon = dated.entries.every((entry) => entry.standing === 'generic');
  return isCommon ? decideCommon(reading, found) : carriedOn(reading, found);
}

/** A full name outweighs a weak one, a weak one a common one; each text counts once. */
function bestOf(entries: readonly NameEntry[]): readonly NameEntry[] {
  const best =
    (['full', 'weak', 'generic'] as const)
      .map((standing) => entries.filter((entry) => entry.standing === standing))
      .find((ofStanding) => ofStanding.length > 0) ?? entries;
  return best.filter((entry, index) => best.findIndex(({ work }) => work === entry.work) === index);
}

/** «OPAC» in a sentence on libraries is a catalogue. */
function isHomonym(
  { tokens }: Reading,
  { cues, standing }: NameEntry,
  start: number,
  end: number,
): boolean {
  if (cues === undefined || standing === 'generic') return false;
  return verdict(tokens, start, end, cues) === 'other';
}

/** A name that says so little that only a pinpoint makes it a citation. */
function isSlight({ standing, common }: NameEntry): boolean {
  return standing === 'weak' || standing === 'person' || common === true;
}

/**
 * A full name and what carries it on. «Geneva Convention (IV) relative to the Protection of Civilian
 * Persons» says no more than the name; «Additional Protocol II to the American Convention» is another.
 */
function carriedOn(reading: Reading, found: NameFound): Mention {
  const end = readExtension(reading.tokens, found.end);
  if (end === undefined) return settled(reading, found);
  const whole = { ...found, end };
  if (isOfTitles(reading, whole, found.end)) return settled(reading, whole);
  const isProtocol = familyAmong(reading, found.start, found.end) === 'protocol';
  return isProtocol ? another(reading, found.start, end) : settled(reading, found);
}

/** A name that the text has defined for itself; «the Convention» says enough only with a pinpoint. */
export function decideDefined(
  { tokens }: Reading,
  name: DefinedName,
  start: number,
  end: number,
): Mention | undefined {
  if (readExtension(tokens, end) !== undefined) return undefined;
  const { works, within } = name;
  const isBare = end === start + 1 && lawFamily(normAt(tokens, start)) !== undefined;
  return {
    form: 'named-work',
    start,
    end,
    works,
    open: false,
    needsPin: isBare,
    ...(within !== undefined && { within }),
  };
}
