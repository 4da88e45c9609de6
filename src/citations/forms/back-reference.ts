import { sentenceAround } from '../cues.ts';
import type { LawFamily } from '../law-words.ts';
import { lawFamily } from '../law-words.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { isCapitalised, isOneOf, normAt } from '../token-reading.ts';

/**
 * A text that was named before, by what kind of text it is: «article 38 of the Convention». It is read
 * only behind a pinpoint, and only where the text has named exactly one such text, or says «that» of the
 * one that it has just named. «This Protocol» is the text whose page is read.
 *
 * @example
 * The Convention on the Rights of the Child is binding. Article 38 of the Convention → crc + crc Art. 38
 * JJ Act 2015 s. 83(1), and s. 84 of that Act → in-jj-act-2015 s. 83(1) + in-jj-act-2015 s. 84
 * JJ Act 2015 s. 83(1) and section 84 thereof → in-jj-act-2015 s. 83(1) + in-jj-act-2015 s. 84
 * Article 38 of the Convention → none
 * article 4 of this Protocol → none
 */
export function readBackReference(reading: Reading, at: number): Mention | undefined {
  const { tokens } = reading;
  if (normAt(tokens, at) === 'thereof') return readThereof(reading, at);
  const determiner = determinerBefore(reading, at);
  const word = determiner === undefined ? at : at + 1;
  const family = lawFamily(normAt(tokens, word));
  if (family === undefined || isCapitalised(tokens[word + 1])) return undefined;
  if (determiner === undefined && !mayStandAlone(reading, word)) return undefined;
  const isElsewhere = family === 'charter' && isUnitedNations(reading, at);
  const works = isElsewhere ? [] : meant(reading, family, determiner);
  return works.length === 0 ? undefined : mention(at, word + 1, works);
}

/** «section 83(2) thereof»: of the text of the last citation. */
function readThereof({ memory }: Reading, at: number): Mention | undefined {
  const last = memory.last?.mention;
  if (last === undefined || last.open || last.works.length !== 1) return undefined;
  return mention(at, at + 1, last.works);
}

function mention(start: number, end: number, named: readonly string[]): Mention {
  const works = named.filter((work) => !work.startsWith('other:'));
  return { form: 'back-reference', start, end, works, open: named.length > 1 };
}

/** «Chapter VII of the Charter», in texts on the United Nations, is of theirs. */
function isUnitedNations({ tokens, memory }: Reading, at: number): boolean {
  const { from, to } = sentenceAround(tokens, at, at);
  const around = tokens.slice(from, to).map((token) => token.norm);
  return (
    memory.council || around.some((norm) => /^(?:un|nations|naciones|chapter|council)$/.test(norm))
  );
}

const near = new Set([
  'that',
  'said',
  'same',
  'ledit',
  'ladite',
  'dudit',
  'dicho',
  'dicha',
  'mismo',
  'misma',
  'meme',
  'cette',
  'ce',
  'esa',
  'ese',
]);
const own = new Set(['this', 'present', 'presente', 'presentes']);

/** Whether the word says which one is meant: the last named, or the text itself. */
function determinerBefore({ tokens }: Reading, at: number): 'near' | 'own' | undefined {
  if (isOneOf(tokens[at], near)) return 'near';
  return isOneOf(tokens[at], own) ? 'own' : undefined;
}

/** «of the Convention», with a capital; in French and Spanish small letters will do. */
function mayStandAlone({ tokens }: Reading, at: number): boolean {
  const isRomance = /^(?:la|du|l|'|del|le)$/.test(normAt(tokens, at - 1));
  return isCapitalised(tokens[at]) || isRomance;
}

function meant(
  reading: Reading,
  family: LawFamily,
  determiner: 'near' | 'own' | undefined,
): readonly string[] {
  const { memory, context, names } = reading;
  const self = context.self;
  const isSelf = self !== undefined && names.families.get(self)?.has(family) === true;
  if (determiner === 'own') return isSelf ? [self] : [];
  const last = lastOfFamily(reading, family);
  if (determiner === 'near') return last === undefined ? [] : [last];
  const named = memory.named(family);
  return named.length === 0 && isSelf ? [self] : named;
}

/** The text of the last citation, where it is one text of the kind asked for. */
function lastOfFamily({ memory, names }: Reading, family: LawFamily): string | undefined {
  const mention = memory.last?.mention;
  if (mention === undefined || mention.open || mention.works.length > 1) return undefined;
  const [work] = mention.works;
  if (work === undefined) return mention.family === family ? 'other:last' : undefined;
  return names.families.get(work)?.has(family) === true ? work : undefined;
}
