import { commitmentKinds } from '../law/instrument.ts';
import type { Mention } from './mention.ts';
import type { PinsRead } from './pins/read-pins.ts';
import type { Reading } from './reading.ts';
import { breaksAt, isCapitalised, normAt, textAt } from './token-reading.ts';
import type { Token } from './tokens.ts';

/** No clause has a longer name. */
const longest = 14;
const kinds = new Set<string>(commitmentKinds);

/**
 * The named clause of a text without numbers: «MILF Action Plan (2009)**, “Release”**». Behind other
 * texts than commitments a quotation is more often just that: there it takes curly quotation marks.
 */
export function readClause(reading: Reading, mention: Mention): PinsRead | undefined {
  const { tokens, text } = reading;
  const open = mention.end + 1;
  if (normAt(tokens, mention.end) !== ',' || !mayOpen(reading, mention, open)) return undefined;
  const close = closingQuote(tokens, open);
  if (close === undefined) return undefined;
  const name = text.slice(tokens[open]?.end, tokens[close]?.start).trim().replace(/[,.]$/, '');
  const end = close + 1;
  return { pins: [{ pin: { kind: 'clause', name }, start: open, end }], end };
}

function mayOpen({ tokens, names }: Reading, { works }: Mention, at: number): boolean {
  if (normAt(tokens, at) !== '"' || works.length === 0) return false;
  const isCommitment = works.some((id) => kinds.has(names.works.get(id)?.kind ?? ''));
  return (isCommitment || textAt(tokens, at) === '“') && isCapitalised(tokens[at + 1]);
}

function closingQuote(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at < open + longest && !breaksAt(tokens, at); at++) {
    if (normAt(tokens, at) === '"') return at;
  }
  return undefined;
}
