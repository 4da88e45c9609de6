import type { CitableWork } from './citable-work.ts';
import { verdict } from './cues.ts';
import { readExtension } from './extended-name.ts';
import type { LawFamily } from './law-words.ts';
import { familyOfName, lawFamily } from './law-words.ts';
import type { DefinedName } from './memory.ts';
import type { Mention } from './mention.ts';
import type { NameEntry } from './name-entries.ts';
import type { Reading } from './reading.ts';
import { normAt, readYear } from './token-reading.ts';
import { wordsOf } from './tokens.ts';

/** What comes of a name that was found: which texts it means, and how surely. */
export function decide(
  reading: Reading,
  entries: readonly NameEntry[],
  start: number,
  end: number,
): Mention | undefined {
  const best = bestOf(entries);
  const dated = readDated(reading, best, end);
  if (dated !== 'another' && !dated.dated && best.every((entry) => entry.yearly)) return undefined;
  if (dated === 'another') {
    return { ...another(reading, start, yearEnd(reading, end)), needsPin: best.every(isSlight) };
  }
  const name = { ...dated, start };
  const isGeneric = dated.entries.every((entry) => entry.standing === 'generic');
  if (isGeneric) return decideGeneric(reading, name);
  return isAnotherProtocol(reading, name) ?? settled(reading, name);
}

/** A name that says so little that only a pinpoint makes it a citation. */
function isSlight({ standing, common }: NameEntry): boolean {
  return standing === 'weak' || standing === 'person' || common === true;
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

interface NameFound {
  readonly entries: readonly NameEntry[];
  readonly start: number;
  readonly end: number;
  /** Whether a year behind the name says which text it is. */
  readonly dated: boolean;
}

/** A full name outweighs a weak one, a weak one a common one. */
function bestOf(entries: readonly NameEntry[]): readonly NameEntry[] {
  for (const standing of ['full', 'weak', 'generic'] as const) {
    const best = entries.filter((entry) => entry.standing === standing);
    if (best.length > 0) return best;
  }
  return entries;
}

function yearEnd({ tokens }: Reading, end: number): number {
  return readYear(tokens, end)?.end ?? end;
}

/**
 * Take in the year behind a name and leave out the texts that are not of that year. `another` where none
 * is: «Juvenile Justice (…) Act, 2000» is not the Act of 2015. With treaties only «of 1864» counts:
 * what stands in brackets or behind a comma may be the year of a ratification.
 */
function readDated(
  reading: Reading,
  entries: readonly NameEntry[],
  end: number,
): Omit<NameFound, 'start'> | 'another' {
  const year = readYear(reading.tokens, end);
  if (year === undefined || entries.every(({ standing }) => standing === 'person'))
    return { entries, end, dated: false };
  const fitting = entries.filter(({ work }) => workOf(reading, work)?.years.includes(year.value));
  if (fitting.length > 0) return { entries: fitting, end: year.end, dated: true };
  const loose = entries.every(({ work, standing }) => {
    return workOf(reading, work)?.kind === 'treaty' && standing !== 'generic';
  });
  const said = /^(?:of|de|du)$/.test(normAt(reading.tokens, end));
  return loose && !said ? { entries, end, dated: false } : 'another';
}

function workOf({ names }: Reading, id: string): CitableWork | undefined {
  return names.works.get(id);
}

function another(reading: Reading, start: number, end: number): Mention {
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

function familyAmong({ tokens }: Reading, start: number, end: number): LawFamily | undefined {
  return familyOfName(tokens.slice(start, end).map((token) => token.norm));
}

function settled(reading: Reading, { entries, start, end }: NameFound): Mention {
  const works = [...new Set(entries.map((entry) => entry.work))];
  const within = entries[0]?.within;
  return {
    form: 'named-work',
    start,
    end,
    works,
    open: false,
    needsPin: entries.every((entry) => !standsAlone(reading, entry)),
    full: entries.some((entry) => entry.standing === 'full'),
    ...(within !== undefined && { within }),
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

function decideGeneric(reading: Reading, name: NameFound): Mention {
  const { entries, start } = name;
  const extension = readExtension(reading.tokens, name.end);
  const end = extension ?? name.end;
  const found = { ...name, end };
  const isCommon = entries.every((entry) => entry.common === true);
  if (isAmended(reading, start)) return { ...another(reading, start, end), needsPin: isCommon };
  const extended = extension === undefined ? undefined : decideExtended(reading, found, name.end);
  if (extended !== undefined) return extended;
  if (name.dated && !entries.some((entry) => entry.yearly)) return settled(reading, asFull(found));
  const decided = entries.filter((entry) => meansOurs(reading, entry, start, end));
  if (decided.length === 1) return settled(reading, asFull({ ...found, entries: decided }));
  const others = entries.every((entry) => speaksAgainst(reading, entry, start, end));
  return others ? { ...another(reading, start, end), needsPin: isCommon } : undecided(found);
}

/** «Second Optional Protocol», «Amended Protocol II», «Hague Convention IV» are not what they hold. */
function isAmended({ tokens }: Reading, start: number): boolean {
  return /^(?:second|third|deuxieme|segundo|amended|draft|hague|haye|revised|new|old)$/.test(
    normAt(tokens, start - 1),
  );
}

function meansOurs(reading: Reading, entry: NameEntry, start: number, end: number): boolean {
  const { memory, context, names, tokens } = reading;
  const judged = entry.cues === undefined ? 'open' : verdict(tokens, start, end, entry.cues);
  if (judged === 'other') return false;
  const isOwn = context.own === true && isOwnName(reading, entry, start, end);
  const family = [...(names.families.get(entry.work) ?? [])];
  const alone = family.every((one) => memory.named(one).every((key) => key === entry.work));
  const isPlaced = reading.places.some((_, at) => isCue(entry, reading.places, at));
  return judged === 'ours' || isOwn || isPlaced || (memory.full.has(entry.work) && alone);
}

function isCue({ cues }: NameEntry, tokens: Reading['tokens'], at: number): boolean {
  return cues !== undefined && cues.speaking.hits(tokens, at).length > 0;
}

function isOwnName(
  { names, tokens }: Reading,
  entry: NameEntry,
  start: number,
  end: number,
): boolean {
  const name = names.works.get(entry.work)?.name ?? '';
  const words = tokens.slice(start, end).filter((token) => token.kind !== 'mark');
  return wordsOf(name).join(' ') === words.map((token) => token.norm).join(' ');
}

function speaksAgainst(
  { tokens }: Reading,
  { cues }: NameEntry,
  start: number,
  end: number,
): boolean {
  return cues !== undefined && verdict(tokens, start, end, cues) === 'other';
}

/** A common name that is carried on: what it is carried on with decides, unless it says nothing new. */
function decideExtended(reading: Reading, found: NameFound, bare: number): Mention | undefined {
  const { tokens } = reading;
  const inside = (entry: NameEntry): string =>
    entry.cues === undefined ? 'open' : cueInside(tokens.slice(bare, found.end), entry);
  const ours = found.entries.filter((entry) => inside(entry) === 'ours');
  if (ours.length === 1) {
    const isPrinciples = familyAmong(reading, found.start, bare) === 'principles';
    const end = isPrinciples ? bare : endOfCues(tokens, bare, found.end, ours);
    const dated = readDated(reading, ours, end);
    if (dated === 'another') return another(reading, found.start, yearEnd(reading, end));
    return settled(reading, asFull({ ...dated, start: found.start }));
  }
  const isOther = found.entries.some((entry) => inside(entry) === 'other');
  const parent = !isOther && saysNothingNew(reading, found, bare);
  return parent ? undefined : another(reading, found.start, found.end);
}

/** «Optional Protocol on children in armed conflict» ends with what decides; «Paris Principles on children» before it. */
function endOfCues(
  tokens: Reading['tokens'],
  bare: number,
  end: number,
  entries: readonly NameEntry[],
): number {
  let last = bare;
  for (let at = bare; at < end; at++) {
    for (const { cues } of entries) last = cues?.speaking.hits(tokens, at).at(-1)?.end ?? last;
  }
  return Math.min(end, last);
}

function cueInside(tokens: Reading['tokens'], { cues }: NameEntry): 'ours' | 'other' | 'open' {
  if (cues === undefined) return 'open';
  if (tokens.some((_, at) => cues.against.hits(tokens, at).length > 0)) return 'other';
  return tokens.some((_, at) => cues.speaking.hits(tokens, at).length > 0) ? 'ours' : 'open';
}

/** Whether what carries a name on stands in the titles of the text, or is the name of another text of ours. */
function saysNothingNew(reading: Reading, { entries, end }: NameFound, from: number): boolean {
  const known = new Set(
    entries.flatMap(({ work }) => (workOf(reading, work)?.titles ?? []).flatMap(wordsOf)),
  );
  return reading.tokens.slice(from, end).every((token, index) => {
    const said = token.kind !== 'word' || token.norm.length < 4 || known.has(token.norm);
    return said || reading.names.names.hits(reading.tokens, from + index).length > 0;
  });
}

/** «Additional Protocol II to the American Convention»: a protocol to something else. */
function isAnotherProtocol(reading: Reading, found: NameFound): Mention | undefined {
  if (familyAmong(reading, found.start, found.end) !== 'protocol') return undefined;
  const end = readExtension(reading.tokens, found.end);
  if (end === undefined) return undefined;
  const whole = { ...found, end };
  return saysNothingNew(reading, whole, found.end)
    ? settled(reading, whole)
    : another(reading, found.start, end);
}

function asFull(found: NameFound): NameFound {
  const entries = found.entries.map((entry) => ({ ...entry, standing: 'full' as const }));
  return { ...found, entries };
}

function undecided({ entries, start, end }: NameFound): Mention {
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
