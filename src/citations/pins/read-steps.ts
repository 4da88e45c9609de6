import type { PinpointUnit } from '../../law/pinpoint.ts';
import { breaksAt, closesLater, insideBrackets, joined, normAt, textAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import { isStep } from './read-number.ts';
import { readUnit } from './unit-words.ts';

/** The steps below a number: «(2)(e)(vii)», «, paragraph 2 (e)», « § 3 c)», «, alinéa c)». */
export interface StepsRead {
  readonly subs: readonly string[];
  readonly end: number;
  /** Which of the steps a bare number would continue: that of «paragraphs 2» in «paragraphs 2 and 3». */
  readonly counted?: number;
}

/** No text goes deeper; the limit keeps a hostile text from being read as one pinpoint. */
const deepest = 8;

/** Read as many steps as there are; `unit` is what the number before them counts. */
export function readSteps(tokens: readonly Token[], at: number, unit: PinpointUnit): StepsRead {
  const subs: string[] = [];
  let end = at;
  let counted: number | undefined;
  while (subs.length < deepest) {
    const named = readNamedStep(tokens, end, unit, subs.length);
    const step = readBracketed(tokens, end) ?? readHalfBracketed(tokens, end) ?? named;
    if (step === undefined) break;
    if (step === named) counted = named.plural ? subs.length : undefined;
    subs.push(step.step);
    end = step.end;
  }
  return { subs, end, ...(counted !== undefined && { counted }) };
}

interface StepRead {
  readonly step: string;
  readonly end: number;
}

const arabicLetters: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ج: 'c',
  د: 'd',
  ه: 'e',
  و: 'f',
  ز: 'g',
  ح: 'h',
  ط: 'i',
  ي: 'j',
  ك: 'k',
  ل: 'l',
};

/** One step as data: «2», «2a», «e», «vii», «ج» → «c». */
function readBare(tokens: readonly Token[], at: number): StepRead | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readFigure(tokens, at, token);
  if (token?.kind !== 'word') return undefined;
  const arabic = arabicLetters[token.norm];
  if (arabic !== undefined) return { step: arabic, end: at + 1 };
  const lower = { ...token, text: token.text.toLowerCase() };
  return isStep(lower) ? { step: token.text, end: at + 1 } : undefined;
}

/** «2», «2a». */
function readFigure(tokens: readonly Token[], at: number, token: Token): StepRead | undefined {
  if (!isStep(token)) return undefined;
  const glued = joined(tokens, at + 1) && /^[a-zA-Z]$/.test(textAt(tokens, at + 1));
  return glued
    ? { step: token.norm + normAt(tokens, at + 1), end: at + 2 }
    : { step: token.norm, end: at + 1 };
}

/** «(2)», «( e )», «(7°)». */
export function readBracketed(tokens: readonly Token[], at: number): StepRead | undefined {
  if (normAt(tokens, at) !== '(' || breaksAt(tokens, at)) return undefined;
  const bare = readBare(tokens, at + 1);
  if (bare === undefined) return undefined;
  const end = /^[°º]$/.test(textAt(tokens, bare.end)) ? bare.end + 1 : bare.end;
  return normAt(tokens, end) === ')' ? { step: bare.step, end: end + 1 } : undefined;
}

/** «c)», «2)», the French and Spanish way. */
function readHalfBracketed(tokens: readonly Token[], at: number): StepRead | undefined {
  if (breaksAt(tokens, at) || (joined(tokens, at) && normAt(tokens, at - 1) !== ')')) {
    return undefined;
  }
  const bare = readBare(tokens, at);
  return bare !== undefined && normAt(tokens, bare.end) === ')' && joined(tokens, bare.end)
    ? withBracket(tokens, bare)
    : undefined;
}

/** Take in the bracket behind a step, unless it closes one that was opened before: «(art. 38 a)». */
function withBracket(tokens: readonly Token[], bare: StepRead): StepRead {
  const closes = normAt(tokens, bare.end) === ')';
  if (!closes) return bare;
  const outer = insideBrackets(tokens, bare.end) && !closesLater(tokens, bare.end + 1);
  return outer ? bare : { ...bare, end: bare.end + 1 };
}

/** «, paragraph 2», «§ 3», «, al. c)», «, subparagraph (c)». */
function readNamedStep(
  tokens: readonly Token[],
  at: number,
  unit: PinpointUnit,
  depth: number,
): (StepRead & { readonly plural: boolean }) | undefined {
  const from = normAt(tokens, at) === ',' ? at + 1 : at;
  if (breaksAt(tokens, from)) return undefined;
  const word = readUnit(tokens, from);
  const isSign = normAt(tokens, from) === '§';
  if (word === undefined || !liesBelow(word.unit, unit, depth, isSign)) return undefined;
  const bare = readBare(tokens, word.end);
  const step = bare === undefined ? readBracketed(tokens, word.end) : withBracket(tokens, bare);
  return step === undefined ? undefined : { ...step, plural: word.plural };
}

const holdsParagraphs = new Set<PinpointUnit>(['article', 'section', 'rule', 'annex', 'part']);

/** Whether a unit counts places inside another: paragraphs inside articles, letters inside paragraphs. */
function liesBelow(inner: string, outer: PinpointUnit, depth: number, isSign: boolean): boolean {
  if (inner === 'step') return true;
  if (depth > 0 || !holdsParagraphs.has(outer)) return false;
  return inner === 'paragraph' || inner === 'point' || (isSign && outer === 'article');
}
