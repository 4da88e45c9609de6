import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing, worksBySymbol } from '../reading.ts';
import type { Body } from '../resolution-words.ts';
import {
  namesBodyBefore,
  readBodyBehind,
  readHead,
  resolutionStarts,
} from '../resolution-words.ts';
import { readSeries } from '../series.ts';
import { symbolKey } from '../symbols.ts';
import { joined, normAt, readYear, textAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A resolution of the General Assembly by session and number, or of another body that counts like it.
 *
 * @example
 * A/RES/51/77 → unga-51-77
 * General Assembly resolution 51/77 → unga-51-77
 * resolution 51/77 of the General Assembly, para. 35 → unga-51-77 para. 35
 * UNGA Res 51/77 (12 December 1996) UN Doc A/RES/51/77 → unga-51-77
 * General Assembly resolutions 51/77 and 63/241 → unga-51-77 + unga-63-241
 * résolution 51/77 de l’Assemblée générale → unga-51-77
 * resolución 51/77 de la Asamblea General → unga-51-77
 * A/RES/54/263 → unknown
 * General Assembly resolution 2444 (XXIII) → unknown
 * Human Rights Council resolution 51/77 → unknown
 */
export const assemblyResolution: CitationForm = {
  name: 'assembly-resolution',
  starts: [...resolutionStarts, 'a'],
  read(reading, at) {
    const symbol = readSymbol(reading, at);
    if (symbol !== undefined) return [symbol];
    const head = readHead(reading.tokens, at);
    if (head === undefined || head.body === 'council') return nothing;
    return readNumbers(reading, at, head.end, head.body);
  },
};

interface Numbered {
  readonly session: string;
  readonly number: string;
  readonly end: number;
}

/** «51/77» and, in the old way, «2444 (XXIII)». */
function readNumber(tokens: readonly Token[], at: number): Numbered | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const [first, second] = [normAt(tokens, at), normAt(tokens, at + 2)];
  if (normAt(tokens, at + 1) === '/' && joined(tokens, at + 1) && /^\d+$/.test(second)) {
    return { session: first, number: second, end: at + 3 };
  }
  const isOld = normAt(tokens, at + 1) === '(' && normAt(tokens, at + 3) === ')';
  if (!isOld || !/^[IVXLS-]+$/.test(textAt(tokens, at + 2))) return undefined;
  return { session: second, number: first, end: at + 4 };
}

/** «A/RES/51/77», with its annex and date left to stand. */
function readSymbol(reading: Reading, at: number): Mention | undefined {
  const { tokens } = reading;
  const letters = [0, 1, 2, 3].map((step) => normAt(tokens, at + step)).join('');
  const read = letters === 'a/res/' ? readNumber(tokens, at + 4) : undefined;
  return read && mention(reading, at, read, 'assembly');
}

function readNumbers(
  reading: Reading,
  start: number,
  from: number,
  said: Body | undefined,
): readonly Mention[] {
  const { tokens } = reading;
  const numbers = readSeries(tokens, from, (at) => readNumber(tokens, at));
  const last = numbers.at(-1);
  if (last === undefined) return nothing;
  const behind = readBodyBehind(tokens, last.end);
  const body = said ?? behind?.body ?? namesBodyBefore(tokens, start);
  return numbers.map((read, index) => {
    const isLast = index === numbers.length - 1;
    const end = withDocument(tokens, isLast ? (behind?.end ?? read.end) : read.end, read);
    return mention(reading, index === 0 ? start : read.start, { ...read, end }, body);
  });
}

/** Take in the date and «UN Doc A/RES/51/77», which says the same again. */
function withDocument(tokens: readonly Token[], at: number, { session, number }: Numbered): number {
  const dated = readYear(tokens, at)?.end ?? at;
  let next = normAt(tokens, dated) === ',' ? dated + 1 : dated;
  while (next < dated + 4 && /^(?:un|doc|\.)$/.test(normAt(tokens, next))) next++;
  const letters = [0, 1, 2, 3, 4, 5, 6].map((step) => normAt(tokens, next + step)).join('');
  return letters === `a/res/${session}/${number}` ? next + 7 : dated;
}

function mention(reading: Reading, start: number, read: Numbered, body: Body | undefined): Mention {
  const key = symbolKey('a/res', read.session, read.number);
  const works = body === 'assembly' || body === undefined ? worksBySymbol(reading, key) : [];
  return {
    form: 'assembly-resolution',
    start,
    end: read.end,
    works,
    // Only the Assembly and the Human Rights Council count by session; ours are the Assembly’s.
    open: body === undefined && works.length > 0 && Number(read.session) < 30,
    family: 'resolution',
    full: true,
  };
}
