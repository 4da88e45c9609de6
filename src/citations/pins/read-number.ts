import { compareStep, romanValue } from '../../law/pinpoint-order.ts';
import type { Token } from '../tokens.ts';
import { breaksAt, joined, normAt, textAt } from '../token-reading.ts';

/** The number behind a unit word, with the steps that are written into it: «8.2.b.xxvi», «8-2-b-xxvi». */
export interface NumberRead {
  readonly number: string;
  readonly subs: readonly string[];
  readonly end: number;
}

const suffixes = new Set(['bis', 'ter', 'quater', 'quinquies', 'sexies']);
/** Read «4», «188D», «3.6», «4 bis», «461-7», «12-D», «XVI», «premier», «الرابعة», «A». */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readFigures(tokens, at);
  if (token.kind !== 'word') return undefined;
  if (isRoman(token.text) || /^[A-Z]$/.test(token.text)) {
    return { number: token.text, subs: [], end: at + 1 };
  }
  return readOrdinal(tokens, at);
}

/** A Roman figure in capitals, up to some hundreds. */
function isRoman(text: string): boolean {
  return /^[IVXLC]+$/.test(text) && romanValue(text) !== undefined;
}

function readFigures(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = normAt(tokens, at);
  if (first.length > 5) return undefined;
  const chain = readChain(tokens, at);
  const stepped = chain.parts.findIndex((part) => /^[a-z]/.test(part));
  if (stepped > 0) return { number: first, subs: chain.parts.slice(1), end: chain.end };
  const dotted = chain.mark === '.' ? chain : { parts: [first], end: at + 1 };
  const base = { number: dotted.parts.join('.'), subs: [], end: dotted.end };
  return withHyphen(tokens, withSuffix(tokens, base));
}

interface Chain {
  readonly parts: readonly string[];
  readonly mark: string | undefined;
  readonly end: number;
}

/** Figures and letters held together by one kind of mark without spaces: «3.11», «8.2.b.xxvi», «8-2-b-xxvi». */
function readChain(tokens: readonly Token[], at: number): Chain {
  const parts = [normAt(tokens, at)];
  const mark = normAt(tokens, at + 1);
  let end = at + 1;
  while (parts.length < 6 && (mark === '.' || mark === '-') && isLink(tokens, end, mark)) {
    parts.push(normAt(tokens, end + 1));
    end += 2;
  }
  return { parts, mark: parts.length > 1 ? mark : undefined, end };
}

/** Whether a mark and the step behind it hang on what is before them. */
function isLink(tokens: readonly Token[], at: number, mark: string): boolean {
  const step = tokens[at + 1];
  return (
    normAt(tokens, at) === mark &&
    joined(tokens, at) &&
    joined(tokens, at + 1) &&
    step !== undefined &&
    isStep(step)
  );
}

/** Whether a token can be a paragraph, a letter or a Roman figure: «2», «b», «xxvi», «aa». */
export function isStep(token: Token): boolean {
  if (token.kind === 'number') return token.norm.length <= 3;
  return /^(?:[a-z]|([a-z])\1)$/.test(token.text) || /^[ivx]+$/.test(token.text);
}

function withSuffix(tokens: readonly Token[], read: NumberRead): NumberRead {
  const text = textAt(tokens, read.end);
  if (breaksAt(tokens, read.end)) return read;
  if (suffixes.has(normAt(tokens, read.end))) {
    return { ...read, number: `${read.number} ${normAt(tokens, read.end)}`, end: read.end + 1 };
  }
  if (!joined(tokens, read.end)) return read;
  if (/^[a-zA-Z]$/.test(text)) {
    return { ...read, number: read.number + text.toUpperCase(), end: read.end + 1 };
  }
  return { ...read, end: skipOrdinalEnding(tokens, read.end) };
}

/** Step over the ending of «1er», «1re», «1º», «1.º»: it is no part of the number. */
function skipOrdinalEnding(tokens: readonly Token[], at: number): number {
  if (/^(?:er|re|ro|[º°])$/.test(textAt(tokens, at))) return at + 1;
  return textAt(tokens, at) === '.' && /^[º°]$/.test(textAt(tokens, at + 1)) ? at + 2 : at;
}

/** «461-7», «30-1», «12-D», «2370c-1»: what does not count up from what is before the hyphen is no range. */
function withHyphen(tokens: readonly Token[], read: NumberRead): NumberRead {
  const [hyphen, tail] = [tokens[read.end], tokens[read.end + 1]];
  if (hyphen?.text !== '-' || hyphen.gap !== 'none' || tail?.gap !== 'none') return read;
  const single = /^[A-Z]$/.test(tail.text);
  const figure = tail.kind === 'number' && compareStep(tail.norm, read.number) <= 0;
  if (!single && !figure) return read;
  return { ...read, number: `${read.number}-${tail.text}`, end: read.end + 2 };
}

const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  primero: 1,
  primera: 1,
  segundo: 2,
  tercero: 3,
  الاولي: 1,
  الثانيه: 2,
  الثالثه: 3,
  الرابعه: 4,
  الخامسه: 5,
  السادسه: 6,
  السابعه: 7,
  الثامنه: 8,
  التاسعه: 9,
  العاشره: 10,
  الحاديه: 1,
};
const arabicTens: Readonly<Record<string, number>> = {
  عشره: 10,
  والعشرون: 20,
  والعشرين: 20,
  والثلاثون: 30,
  والثلاثين: 30,
  والاربعون: 40,
  والاربعين: 40,
  والخمسون: 50,
  والخمسين: 50,
};

/** «premier», «primero», «الرابعة», «الثامنة والثلاثون». */
function readOrdinal(tokens: readonly Token[], at: number): NumberRead | undefined {
  const ones = ordinals[normAt(tokens, at)];
  if (ones === undefined) return undefined;
  const tens = arabicTens[normAt(tokens, at + 1)];
  if (tens === undefined) return { number: String(ones), subs: [], end: at + 1 };
  return { number: String(ones + tens), subs: [], end: at + 2 };
}
