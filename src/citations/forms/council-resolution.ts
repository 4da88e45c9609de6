import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing, worksBySymbol, worksOfYear } from '../reading.ts';
import type { Body, ResolutionHead } from '../resolution-words.ts';
import {
  namesBodyBefore,
  readBodyBehind,
  readHead,
  resolutionStarts,
} from '../resolution-words.ts';
import { readSeries } from '../series.ts';
import { symbolKey } from '../symbols.ts';
import type { Read } from '../token-reading.ts';
import { isOneOf, joined, normAt, readYear, yearAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A resolution of the Security Council by its number. A bare «resolution 1612» stays open: other
 * bodies number theirs too.
 *
 * @example
 * UNSCR 1612 → unsc-1612
 * SCR 1612, para. 2 → unsc-1612 para. 2
 * S/RES/1612 (2005), para. 2(a) → unsc-1612 para. 2(a)
 * resolution 1612 (2005), para. 2(a) → unsc-1612 para. 2(a)
 * UNSC Res 1612 (26 July 2005) UN Doc S/RES/1612 → unsc-1612
 * S.C. Res. 1612, ¶ 2 → unsc-1612 para. 2
 * operative paragraph 2 of Security Council resolution 1612 (2005) → unsc-1612 para. 2
 * resolutions 1539 (2004), 1612 (2005) and 1882 (2009) → unsc-1539 + unsc-1612 + unsc-1882
 * résolution 1612 (2005) du Conseil de sécurité → unsc-1612
 * resolución 1612 (2005) del Consejo de Seguridad → unsc-1612
 * قرار مجلس الأمن رقم 1612 لعام 2005 → unsc-1612
 * resolution 1612 → ambiguous unsc-1612
 * resolution 1325 (2000) → unknown
 * Resolution 1612 (2008) of the Parliamentary Assembly → unknown
 */
export const councilResolution: CitationForm = {
  name: 'council-resolution',
  starts: [...resolutionStarts, 's'],
  read(reading, at) {
    const symbol = readSymbol(reading, at);
    if (symbol !== undefined) return [symbol];
    const head = readHead(reading.tokens, at);
    if (head === undefined || head.body === 'assembly') return nothing;
    return readNumbers(reading, at, head);
  },
};

interface Numbered {
  readonly number: string;
  readonly year: number | undefined;
  readonly end: number;
  /** The token behind «of 25 August 1999», which may follow the year in brackets. */
  readonly next: number;
}

/** «1612», «1612 (2005)», «1612 (26 July 2005)», «1612 of 26 July 2005»; not «51/77», «16.12». */
function readNumber(tokens: readonly Token[], at: number): Numbered | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.norm.length > 4 || hasTail(tokens, at + 1))
    return undefined;
  const year = readSlashed(tokens, at + 1) ?? readYear(tokens, at + 1);
  const end = year?.end ?? at + 1;
  return { number: token.norm, year: year?.value, end, next: skipDate(tokens, end, year?.value) };
}

/** Step over «of 25 August 1999» behind «1261 (1999)». */
function skipDate(tokens: readonly Token[], at: number, year: number | undefined): number {
  const date = normAt(tokens, at) === ',' ? undefined : readYear(tokens, at);
  return date !== undefined && date.value === year ? date.end : at;
}

/** «1612/2005». */
function readSlashed(tokens: readonly Token[], at: number): Read<number> | undefined {
  const value = normAt(tokens, at) === '/' ? yearAt(tokens, at + 1) : undefined;
  return value === undefined ? undefined : { value, end: at + 2 };
}

function hasTail(tokens: readonly Token[], at: number): boolean {
  if (readSlashed(tokens, at) !== undefined) return false;
  return /^[/.]$/.test(normAt(tokens, at)) && joined(tokens, at) && joined(tokens, at + 1);
}

/** «S/RES/1612 (2005)». */
function readSymbol(reading: Reading, at: number): Mention | undefined {
  const { tokens } = reading;
  const letters = [0, 1, 2, 3].map((step) => normAt(tokens, at + step)).join('');
  const numbered = letters === 's/res/' ? readNumber(tokens, at + 4) : undefined;
  if (numbered === undefined) return undefined;
  reading.memory.council = true;
  return mention(reading, at, numbered, 'council');
}

function readNumbers(reading: Reading, start: number, head: ResolutionHead): readonly Mention[] {
  const { tokens } = reading;
  const numbers = readList(tokens, head);
  const last = numbers.at(-1);
  if (last === undefined) return nothing;
  const behind = readBodyBehind(tokens, last.end);
  const body = head.body ?? behind?.body ?? bodyAround(reading, start, numbers);
  if (body === 'assembly') return nothing;
  if (body === 'council') reading.memory.council = true;
  const mentions = numbers.map((numbered, index) => {
    const from = index === 0 ? start : numbered.start;
    const tail = index === numbers.length - 1 ? (behind?.end ?? numbered.end) : numbered.end;
    return mention(reading, from, { ...numbered, end: withDocument(tokens, numbered, tail) }, body);
  });
  return mentions.filter(({ works, open }) => works.length > 0 || !open || isLone(last.number));
}

/** A bare number that is no year: «resolution 1325» is a citation, «resolutions of 2005» is none. */
function isLone(number: string): boolean {
  return number.length === 4 && !/^(?:19|20)/.test(number);
}

function readList(
  tokens: readonly Token[],
  head: ResolutionHead,
): readonly (Numbered & { readonly start: number })[] {
  return readSeries(tokens, head.end, (at) => {
    const numbered = readNumber(tokens, at);
    return numbered !== undefined && (at === head.end || isListed(numbered, head))
      ? numbered
      : undefined;
  });
}

function isListed({ number, year }: Numbered, { plural }: ResolutionHead): boolean {
  return year !== undefined || (plural && number.length > 2);
}

/** Who is meant where neither head nor tail says so: a year in brackets or the Council named before. */
function bodyAround(reading: Reading, at: number, numbers: readonly Numbered[]): Body | undefined {
  const before = namesBodyBefore(reading.tokens, at);
  if (before !== undefined) return before;
  const inBrackets = numbers.every(({ year, number }) => year !== undefined && number.length > 2);
  return inBrackets || reading.memory.council ? 'council' : undefined;
}

/** Take in «UN Doc S/RES/1612», which says the same again. */
function withDocument(tokens: readonly Token[], { number }: Numbered, at: number): number {
  let next = normAt(tokens, at) === ',' ? at + 1 : at;
  while (next < at + 4 && isOneOf(tokens[next], new Set(['un', 'doc', '.']))) next++;
  const letters = [0, 1, 2, 3, 4].map((step) => normAt(tokens, next + step)).join('');
  if (letters !== `s/res/${number}`) return at;
  return readYear(tokens, next + 5)?.end ?? next + 5;
}

function mention(
  reading: Reading,
  start: number,
  { number, year, end }: Numbered,
  body: Body | undefined,
): Mention {
  const ours = body === 'other' ? [] : worksBySymbol(reading, symbolKey('s/res', number));
  const dated = worksOfYear(reading, ours, year);
  // A year that is not the resolution’s may be a slip of the pen or another body’s resolution.
  const open = body === undefined || dated.length < ours.length;
  return {
    form: 'council-resolution',
    start,
    end,
    works: ours,
    open,
    family: 'resolution',
    full: !open,
  };
}
