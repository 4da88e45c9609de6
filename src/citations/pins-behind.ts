import { readApparatus } from './apparatus.ts';
import { readClause } from './clause.ts';
import { lawFamily } from './law-words.ts';
import type { Mention } from './mention.ts';
import { readPlace } from './pins/read-place.ts';
import { readBracketed } from './pins/read-steps.ts';
import type { PinsRead } from './pins/read-pins.ts';
import { readPins, skipOf } from './pins/read-pins.ts';
import { readUnit } from './pins/unit-words.ts';
import { readMentions } from './read-mentions.ts';
import type { Reading } from './reading.ts';
import { breaksAt, isCapitalised, isOneOf, joined, normAt } from './token-reading.ts';
import type { Token } from './tokens.ts';

const separators = new Set([
  ...[',', ':', '(', '-', 'at', 'in', 'its', 'en', 'su', 'sus', 'son', 'ses', 'dans'],
  ...[
    'notably',
    'especially',
    'particular',
    'particularly',
    'namely',
    'specifically',
    'under',
    'see',
    'esp',
    '.',
  ],
]);

/** The places named behind a text: «OPAC **art 4(1)**», «Rome Statute **(adopted …), arts 25 and 28**». */
export function readPinsBehind(reading: Reading, mention: Mention): PinsRead | undefined {
  const clause = readClause(reading, mention);
  if (clause !== undefined) return clause;
  const direct = readSeparated(reading, mention.end);
  if (direct !== undefined) return direct;
  const bare = readBarePlace(reading, mention);
  if (bare !== undefined) return bare;
  const behind = readApparatus(reading, mention);
  return behind === undefined ? undefined : readSeparated(reading, behind);
}

function readSeparated(reading: Reading, from: number): PinsRead | undefined {
  const { tokens } = reading;
  const at = skipSeparators(tokens, from);
  const pins = at === undefined ? undefined : readPins(tokens, at);
  if (at === undefined || pins === undefined) return undefined;
  const comma = normAt(tokens, from) === ',';
  return isOfNext(reading, pins.end, comma)
    ? withoutLast(tokens, pins)
    : closed(tokens, from, pins);
}

/** «JJ Act s. 83(1), **and s. 84 of that Act**»: the last place is of what follows, where it has its own unit word. */
function withoutLast(tokens: readonly Token[], { pins }: PinsRead): PinsRead | undefined {
  const [last, before] = [pins.at(-1), pins.at(-2)];
  if (last === undefined || before === undefined) return undefined;
  if (readUnit(tokens, last.start) === undefined) return undefined;
  return { pins: pins.slice(0, -1), end: before.end };
}

/** Step over «, », « (», «’s», « in its», « at»; a full stop only behind «esp.» */
function skipSeparators(tokens: readonly Token[], from: number): number | undefined {
  let at = normAt(tokens, from) === "'" ? skipPossessive(tokens, from) : from;
  while (at < from + 5 && isOneOf(tokens[at], separators)) {
    if (normAt(tokens, at) === '.' && normAt(tokens, at - 1) !== 'esp') return undefined;
    at++;
  }
  return breaksAt(tokens, at) ? undefined : at;
}

/** «OPAC’s», «the Principles’». */
function skipPossessive(tokens: readonly Token[], at: number): number {
  return normAt(tokens, at + 1) === 's' && joined(tokens, at + 1) ? at + 2 : at + 1;
}

/** Whether the places belong to what follows them: «the CRC, **Article 4 of OPAC**». */
function isOfNext(reading: Reading, end: number, comma: boolean): boolean {
  const { tokens } = reading;
  if (normAt(tokens, end) === 'thereof') return true;
  const of = skipOf(tokens, end);
  if (of !== undefined) {
    const isThat = /^(?:this|that|said|same)$/.test(normAt(tokens, of));
    return isThat || isCapitalised(tokens[of]) || lawFamily(normAt(tokens, of)) !== undefined;
  }
  if (!comma || breaksAt(tokens, end)) return false;
  return readMentions(reading, end).some(({ needsPin }) => needsPin !== true);
}

/** Take in the bracket that closes behind one place: «OPAC (Art. 4)». */
function closed(tokens: readonly Token[], from: number, { pins, end }: PinsRead): PinsRead {
  const [only] = pins;
  const bracketed = normAt(tokens, from) === '(' && normAt(tokens, end) === ')';
  if (!bracketed || only === undefined || pins.length > 1) return { pins, end };
  return { pins: [{ ...only, end: end + 1 }], end: end + 1 };
}

/**
 * A place without its unit word: a treaty’s article, where a paragraph in brackets shows it («OPAC
 * 4(1)»), and a paragraph that only this text can have («Paris Principles 2.1»).
 */
function readBarePlace(reading: Reading, mention: Mention): PinsRead | undefined {
  const { tokens } = reading;
  const number = mention.end;
  if (tokens[number]?.kind !== 'number') return undefined;
  const isArticle =
    isTreaty(reading, mention) &&
    joined(tokens, number + 1) &&
    readBracketed(tokens, number + 1) !== undefined;
  const place = readPlace(tokens, number, isArticle ? 'article' : 'paragraph');
  if (place === undefined) return undefined;
  const isOurs = mention.numbering?.test(place.pin.number) === true;
  return isArticle || isOurs ? { pins: [place], end: place.end } : undefined;
}

function isTreaty({ names }: Reading, { works, open }: Mention): boolean {
  const [only] = works;
  return !open && only !== undefined && names.works.get(only)?.kind === 'treaty';
}
