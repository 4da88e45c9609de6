import { verdict } from './cues.ts';
import { readExtension } from './extended-name.ts';
import type { Mention } from './mention.ts';
import type { NameEntry } from './name-entries.ts';
import type { NameFound } from './name-found.ts';
import {
  another,
  asFull,
  familyAmong,
  isOfTitles,
  readDated,
  settled,
  undecided,
  yearEnd,
} from './name-found.ts';
import type { Reading } from './reading.ts';
import { normAt } from './token-reading.ts';
import { wordsOf } from './tokens.ts';

/** What comes of a name that other texts bear too: «Optional Protocol», «Penal Code», «Paris Principles». */
export function decideCommon(reading: Reading, name: NameFound): Mention {
  const { entries, start } = name;
  const extension = readExtension(reading.tokens, name.end);
  const end = extension ?? name.end;
  const needsPin = entries.every((entry) => entry.common === true);
  if (isAmended(reading, start)) return { ...another(reading, start, end), needsPin };
  const found = { ...name, end };
  const extended = extension === undefined ? undefined : decideExtended(reading, found, name.end);
  if (extended !== undefined) return extended;
  const verdicts = decideByText(reading, found);
  return verdicts === 'another' ? { ...another(reading, start, end), needsPin } : verdicts;
}

/** What the year behind a common name, the sentence, the text and its countries say. */
function decideByText(reading: Reading, found: NameFound): Mention | 'another' {
  const { entries, start, end, dated } = found;
  const isDated =
    dated && !entries.some(({ yearly, sameYear }) => yearly === true || sameYear === true);
  if (isDated && entries.length === 1) return settled(reading, asFull(found));
  const decided = entries.filter((entry) => meansOurs(reading, entry, start, end));
  if (decided.length === 1) return settled(reading, asFull({ ...found, entries: decided }));
  if (isDated) return settled(reading, asFull(found));
  const others = entries.every((entry) => speaksAgainst(reading, entry, start, end));
  return others ? 'another' : undecided(found);
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
    const dated = readDated(reading, ours, found.start, end);
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

/** «Optional Protocol to the Convention on the Rights of the Child», «… to the CRC»: there are three of them. */
function saysNothingNew(reading: Reading, found: NameFound, from: number): boolean {
  if (isOfTitles(reading, found, from)) return true;
  const { tokens, names } = reading;
  for (let at = from; at < found.end; at++) {
    if (names.names.hits(tokens, at).some((hit) => hit.end === found.end)) return true;
  }
  return false;
}
