import type { NameEntry } from '../name-entries.ts';
import { lettersOf } from '../name-entries.ts';
import type { Mention } from '../mention.ts';
import { decide, decideDefined } from '../decide.ts';
import type { Reading } from '../reading.ts';
import { nothing } from '../reading.ts';
import { closingBracket, isCapitalised, isOneOf, joined, normAt } from '../token-reading.ts';
import { isNumberSign } from '../word-trie.ts';
import type { CitationForm } from './form.ts';

/**
 * A text by one of its names: title, short title, abbreviation or alias, in any language. What comes of
 * a name that others bear too is settled in `decide.ts`.
 *
 * @example
 * Article 4(1) of OPAC → opac Art. 4(1)
 * the Rome Statute, article 8(2)(e)(vii) → rome-statute Art. 8(2)(e)(vii)
 * AP II, Art 4(3)(c) → additional-protocol-2 Art. 4(3)(c)
 * Arts 77(2) and 78 AP I → additional-protocol-1 Art. 77(2) + additional-protocol-1 Art. 78
 * CRC Art. 37(c)–(d) → crc Art. 37(c)–(d)
 * s. 83(1) JJ Act → in-jj-act-2015 s. 83(1)
 * section 83 of the Juvenile Justice (Care and Protection of Children) Act, 2015 → in-jj-act-2015 s. 83
 * section 83 of the Juvenile Justice (Care and Protection of Children) Act, 2000 → unknown
 * GC IV Art. 14 → geneva-conventions-1949 GC IV Art. 14
 * article 8 du Statut de Rome → rome-statute Art. 8
 * artículo 38 de la Convención sobre los Derechos del Niño → crc Art. 38
 * المادة 4 من البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن اشتراك الأطفال في المنازعات المسلحة → opac Art. 4
 * Article 4 of the Optional Protocol → ambiguous opac
 * Protocol II to the Convention on Certain Conventional Weapons → unknown
 */
export const namedWork: CitationForm = {
  name: 'named-work',
  starts: 'any',
  read(reading, at) {
    if (isInsideWord(reading, at)) return nothing;
    const defined = readDefined(reading, at);
    const named = readNamed(reading, at);
    const mention = defined !== undefined && defined.end >= (named?.end ?? 0) ? defined : named;
    return mention === undefined ? nothing : [mention];
  },
};

function readNamed(reading: Reading, at: number): Mention | undefined {
  const hits = reading.names.names.hits(reading.tokens, at);
  for (const { end, values } of hits.toReversed()) {
    if (isInsideSymbol(reading, at, end) || goesOnAsAnother(reading, end)) continue;
    const entries = values.filter((entry) => fits(reading, entry, at, end));
    if (entries.length > 0) return decide(reading, entries, at, closed(reading, at, end));
  }
  return undefined;
}

/** Take in the bracket that a name opens: «… (Protocol I)». */
function closed({ tokens }: Reading, at: number, end: number): number {
  if (normAt(tokens, end) !== ')') return end;
  const marks = tokens.slice(at, end).map((token) => token.norm);
  const open = marks.filter((norm) => norm === '(').length;
  return open > marks.filter((norm) => norm === ')').length ? end + 1 : end;
}

function readDefined(reading: Reading, at: number): Mention | undefined {
  if (!isCapitalised(reading.tokens[at])) return undefined;
  const hit = reading.memory.defined.hits(reading.tokens, at).at(-1);
  const name = hit?.values.at(-1);
  if (hit === undefined || name === undefined) return undefined;
  return decideDefined(reading, name, at, hit.end);
}

function fits(reading: Reading, entry: NameEntry, at: number, end: number): boolean {
  if (entry.letters !== undefined) return lettersBetween(reading, at, end) === entry.letters;
  return !entry.capital || isCapitalised(reading.tokens[at]);
}

/** The letters of some words, number signs left out: «RA No. 11188» is «RA11188». */
function lettersBetween({ tokens }: Reading, at: number, end: number): string {
  const words = tokens.slice(at, end).filter((_, index) => !isNumberSign(tokens, at + index));
  return lettersOf(words.map((token) => token.text).join(''));
}

/** The later parts of «e-mail@crc.org» and «non-OPAC» are no names. */
function isInsideWord({ tokens }: Reading, at: number): boolean {
  return joined(tokens, at) && /^[@_#\d]$/.test(normAt(tokens, at - 1).slice(-1));
}

/** Whether a name is part of a longer symbol: «CRC/C/OPAC/CO/1». «CRC/OPAC» are two names. */
function isInsideSymbol({ tokens }: Reading, at: number, end: number): boolean {
  const behind = symbolFrom(tokens, end, 1);
  const slashes = behind.filter((norm) => norm === '/').length;
  const before = joined(tokens, at) ? symbolFrom(tokens, at - 1, -1) : [];
  const all = slashes + before.filter((norm) => norm === '/').length;
  return all > 1 || (slashes > 0 && behind.some((norm) => /^\d/.test(norm)));
}

/** What hangs on a token without a space, in one direction, within a bounded reach. */
function symbolFrom(tokens: Reading['tokens'], from: number, step: 1 | -1): readonly string[] {
  const norms: string[] = [];
  for (let at = from; norms.length < 12; at += step) {
    const norm = normAt(tokens, at);
    const hangs = step === 1 ? joined(tokens, at) : norms.length === 0 || joined(tokens, at + 1);
    if (!hangs || !/^[\p{L}\p{Nd}/._-]+$/u.test(norm)) break;
    norms.push(norm);
  }
  return norms;
}

const followers = new Set(
  (
    'committee committees concluding secretariat act acts bill amendment amendments rules regulations ordinance order council ' +
    'commission implementation repeal'
  ).split(' '),
);

/** «CRC Committee», «Geneva Conventions Act», «ICC Statute Rules»: the name of something else. */
function goesOnAsAnother({ tokens }: Reading, end: number): boolean {
  const bracket = normAt(tokens, end) === '(' ? closingBracket(tokens, end, 12) : undefined;
  const next = tokens[bracket === undefined ? end : bracket + 1];
  if (next?.gap !== 'space' || !isOneOf(next, followers)) return false;
  return isCapitalised(next) || /^(?:committee|concluding)/.test(next.norm);
}
