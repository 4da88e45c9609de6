import type { CitableWork } from './citable-work.ts';
import type { LawFamily } from './law-words.ts';
import { familyOfName } from './law-words.ts';
import type { Mention } from './mention.ts';
import type { NameEntry } from './name-entries.ts';
import type { Reading } from './reading.ts';
import type { Read } from './token-reading.ts';
import { normAt, readYear, yearAt } from './token-reading.ts';

/** A name in a text, with the texts that bear it, before it is settled which is meant. */
export interface NameFound {
  readonly entries: readonly NameEntry[];
  readonly start: number;
  readonly end: number;
  /** Whether a year behind the name says which text it is. */
  readonly dated: boolean;
}

/** The texts are meant that bear the name, and no others. */
export function settled(reading: Reading, { entries, start, end }: NameFound): Mention {
  const [first] = entries;
  return {
    form: 'named-work',
    start,
    end,
    works: [...new Set(entries.map((entry) => entry.work))],
    open: false,
    needsPin: entries.every((entry) => !standsAlone(reading, entry)),
    full: entries.some((entry) => entry.standing === 'full'),
    ...(first?.within !== undefined && { within: first.within }),
    ...(first?.numbering !== undefined && { numbering: first.numbering }),
  };
}

function standsAlone(
  { memory, context, names }: Reading,
  { standing, work, letters }: NameEntry,
): boolean {
  if (standing === 'full') return true;
  if (standing === 'person') return false;
  const ownName = names.works.get(work)?.name.replace(/[^\p{L}\p{Nd}]/gu, '');
  return memory.full.has(work) || (context.own === true && letters === ownName);
}

/** A text that is not ours bears the name. */
export function another(reading: Reading, start: number, end: number): Mention {
  const family = familyAmong(reading, start, end);
  return {
    form: 'named-work',
    start,
    end,
    works: [],
    open: false,
    ...(family !== undefined && { family }),
  };
}

/** Texts of ours are meant, or others that bear the name too. */
export function undecided({ entries, start, end }: NameFound): Mention {
  const numbering = entries.find((entry) => entry.numbering !== undefined)?.numbering;
  return {
    form: 'named-work',
    start,
    end,
    works: [...new Set(entries.map((entry) => entry.work))],
    open: true,
    needsPin: entries.some((entry) => entry.common === true),
    ...(numbering !== undefined && { numbering }),
  };
}

/** The same, said as surely as by a full name. */
export function asFull(found: NameFound): NameFound {
  const entries = found.entries.map((entry) => ({ ...entry, standing: 'full' as const }));
  return { ...found, entries };
}

/** What kind of text some words name. */
export function familyAmong(
  { tokens }: Reading,
  start: number,
  end: number,
): LawFamily | undefined {
  return familyOfName(tokens.slice(start, end).map((token) => token.norm));
}

function workOf({ names }: Reading, id: string): CitableWork | undefined {
  return names.works.get(id);
}

/** The token behind the year that follows a name. */
export function yearEnd({ tokens }: Reading, end: number): number {
  return readYear(tokens, end)?.end ?? end;
}

/**
 * Take in the year behind a name and leave out the texts that are not of that year. `another` where none
 * is: «Juvenile Justice (…) Act, 2000» is not the Act of 2015. With treaties only «of 1864» counts:
 * what stands in brackets or behind a comma may be the year of a ratification.
 */
export function readDated(
  reading: Reading,
  entries: readonly NameEntry[],
  start: number,
  end: number,
): Omit<NameFound, 'start'> | 'another' {
  const undated = { entries, end, dated: false };
  if (entries.every(({ standing }) => standing === 'person')) return undated;
  const year = readYear(reading.tokens, end) ?? yearBefore(reading, start, end);
  if (year === undefined) return undated;
  const fitting = entries.filter(({ work }) => workOf(reading, work)?.years.includes(year.value));
  if (fitting.length > 0) return { entries: fitting, end: year.end, dated: true };
  const said = /^(?:of|de|du)$/.test(normAt(reading.tokens, end));
  return isLoose(reading, entries) && !said ? undated : 'another';
}

/** «the 2015 JJ Act», «the 1989 Convention»: the year before a name. */
function yearBefore({ tokens }: Reading, start: number, end: number): Read<number> | undefined {
  const value = yearAt(tokens, start - 1);
  const isPart = /^(?:the|of|la|le|el|del|du|de|s)$/.test(normAt(tokens, start - 2));
  return value === undefined || !isPart ? undefined : { value, end };
}

/** Treaties by their full names, beside which stand years of all kinds. */
function isLoose(reading: Reading, entries: readonly NameEntry[]): boolean {
  return entries.every(
    ({ work, standing }) => workOf(reading, work)?.kind === 'treaty' && standing !== 'generic',
  );
}

/** Whether the words that carry a name on all stand in the titles of its text. */
export function isOfTitles(reading: Reading, { entries, end }: NameFound, from: number): boolean {
  const words = reading.tokens.slice(from, end).filter((token) => token.norm.length > 3);
  const isKnown = (word: string): boolean =>
    entries.some(({ work }) => reading.names.titleWords.get(work)?.has(word));
  return words.length > 0 && words.every((token) => isKnown(token.norm));
}
