import type { LawName } from '../law-name.ts';
import { readLawName } from '../law-name.ts';
import { lawFamily } from '../law-words.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing } from '../reading.ts';
import { readMaker } from '../makers.ts';
import { hasCapital, isAcronym, joined, normAt, readYear, textAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * Law that is not ours, known by its look: a name with a word of law in it, behind a pinpoint or before
 * a year; an acronym beside a pinpoint. It is a citation, and leads nowhere.
 *
 * @example
 * section 83 of the Companies Act → unknown
 * the Companies Act 2013 → unknown
 * Article 8 of the Statute of the Tribunal → unknown
 * Article 6 ICCPR → unknown
 * IPC s. 302 → unknown
 * GC III art. 17 → unknown
 * article 25 du Code civil → unknown
 * the Act → none
 * the Government of India → none
 */
export const otherLaw: CitationForm = {
  name: 'other-law',
  starts: 'any',
  read(reading, at) {
    const { tokens } = reading;
    if (!hasCapital(tokens[at]) || isInsideName(tokens, at)) return nothing;
    return readDatedLaw(reading, at) ?? readAcronym(reading, at) ?? nothing;
  },
};

/** Whether a name began before: only its first word starts the reading. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return hasCapital(before) && before !== undefined && !openings.has(before.norm);
}

/** Words that begin a sentence and no name. */
const openings = new Set(
  (
    'the for with in does did do this that these only under of and a an its their by on at from to is was are were has have ' +
    'after before since when while if but as each every both also such another no all some our his her see cf which what ' +
    'le la les el los las l un une una du de del des cette ce esta este dans en selon sous segun bajo par por pour para'
  ).split(' '),
);

function readDatedLaw(reading: Reading, at: number): readonly Mention[] | undefined {
  const { tokens } = reading;
  if (openings.has(normAt(tokens, at))) return undefined;
  const name = readLawName(tokens, at);
  const year = name === undefined ? undefined : readYear(tokens, name.end);
  if (name === undefined || year === undefined || name.words === 0) return undefined;
  if (holdsName(reading, at, name.end)) return undefined;
  if (!/^(?:act|law|code|ordinance|decree|regulations|rules|constitution)$/.test(name.family))
    return undefined;
  return [mention(at, year.end, name)];
}

/** Whether a name of ours begins inside it, and no other word of law stands behind that. */
function holdsName({ names, tokens }: Reading, at: number, end: number): boolean {
  for (let inside = at + 1; inside < end; inside++) {
    const hit = names.names.hits(tokens, inside).at(-1);
    const rest = hit === undefined ? [] : tokens.slice(hit.end, end);
    if (hit !== undefined && rest.every(({ norm }) => lawFamily(norm) === undefined)) return true;
  }
  return false;
}

/** «GC III»: one of the Geneva Conventions that are not ours. */
function isGenevaConvention(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'GC' && /^I{1,3}$|^IV$/.test(textAt(tokens, at + 1));
}

/** «ICCPR», «IPC»: only with a pinpoint beside it. */
function readAcronym(reading: Reading, at: number): readonly Mention[] | undefined {
  const pair = isGenevaConvention(reading.tokens, at);
  if (!pair && !isLawAcronym(reading, at)) return undefined;
  const end = pair ? at + 2 : at + 1;
  return [{ form: 'other-law', start: at, end, works: [], open: false, needsPin: true }];
}

const bodies = new Set(
  (
    'icc iccs scsl icty ictr un unicef icrc ngo ngos usa drc eu african oau asean ohchr unhcr monusco minusma ' +
    'msf nato fao who ilo hrw srsg dpko ddr isis isil farc lra iachr acerwc gpo usaid'
  ).split(' '),
);

function isLawAcronym(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!isAcronym(tokens[at], 3) || !/^[\p{Lu}a-z]{3,7}$/u.test(textAt(tokens, at))) return false;
  if (/^[/-]$/.test(normAt(tokens, at + 1)) && joined(tokens, at + 1)) return false;
  if (/^[/@-]$/.test(normAt(tokens, at - 1)) && joined(tokens, at)) return false;
  return !bodies.has(normAt(tokens, at)) && readMaker(reading, at) === undefined;
}

/** Law that is not ours behind a pinpoint: a name without a year is enough there. */
export function readOtherLaw(reading: Reading, at: number): Mention | undefined {
  const { tokens } = reading;
  const acronym = readAcronym(reading, at)?.[0];
  if (acronym !== undefined) return acronym;
  const name = readLawName(tokens, at);
  if (name === undefined || name.words === 0) return undefined;
  return mention(at, readYear(tokens, name.end)?.end ?? name.end, name);
}

function mention(start: number, end: number, { family }: LawName): Mention {
  return { form: 'other-law', start, end, works: [], open: false, family };
}
