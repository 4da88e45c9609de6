import type { Mention } from './mention.ts';
import { readPins } from './pins/read-pins.ts';
import { readUnit } from './pins/unit-words.ts';
import type { Reading } from './reading.ts';
import { breaksAt, isCapitalised, isMonth, isOneOf, normAt } from './token-reading.ts';
import type { Token } from './tokens.ts';
import { endsSentence } from './word-trie.ts';

/**
 * What footnotes put between a text and the place in it: «(adopted 17 July 1998, entered into force 1
 * July 2002) 2187 UNTS 90 (Rome Statute)», «, Case No. ICC-01/04-01/06, Judgment, 14 March 2012».
 * The token behind it; `undefined` where there is none.
 */
export function readApparatus(reading: Reading, mention: Mention): number | undefined {
  const { tokens } = reading;
  if (!begins(tokens, mention.end)) return undefined;
  const isCase = isJudgment(reading, mention);
  let figures = false;
  let at = mention.end;
  while (at < mention.end + longest && isInside(reading, mention, at)) {
    figures ||= tokens[at]?.kind === 'number';
    at++;
    if (figures && isPlace(tokens, at, isCase)) return at;
  }
  return undefined;
}

function isInside(reading: Reading, mention: Mention, at: number): boolean {
  if (breaksAt(reading.tokens, at) || !isApparatus(reading.tokens, at)) return false;
  return !namesAnother(reading, mention, at);
}

/** The longest apparatus, in tokens. */
const longest = 60;

/** A comma, a bracket, or «2187 UNTS 90» right behind the name. */
function begins(tokens: readonly Token[], at: number): boolean {
  return /^[,(]$/.test(normAt(tokens, at)) || normAt(tokens, at + 1) === 'unts';
}

function isJudgment({ names }: Reading, { works }: Mention): boolean {
  const [only] = works;
  return only !== undefined && names.works.get(only)?.kind === 'judgment';
}

/** A place begins: of a judgment a paragraph only, for «pursuant to Article 74» is in its title. */
function isPlace(tokens: readonly Token[], at: number, isCase: boolean): boolean {
  const unit = readUnit(tokens, at)?.unit;
  if (unit === undefined || (isCase && unit !== 'paragraph')) return false;
  return readPins(tokens, at) !== undefined;
}

const words = new Set(
  (
    'above note supra infra n op cit footnote adopted opened for signature entered into force signed done at in on of the to and by no nos v vol pursuant under ' +
    'hereinafter hereafter supp annex version with rendu en du de la le les des aux et adoptee adopte entree vigueur ' +
    'a al el los las del y adoptada abierta firma aprobada'
  ).split(' '),
);

/** Dates, volumes, symbols, words with capitals and what joins them; no verb and no end of a sentence. */
function isApparatus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || isOneOf(token, words) || isMonth(token)) return true;
  if (token.kind === 'word') return isCapitalised(token) || token.text.length === 1;
  if (token.norm === '.')
    return (
      !endsSentence(tokens, at) ||
      /^(?:doc|res|sess|nov|dec|sept|aug)$/.test(normAt(tokens, at - 1))
    );
  return /^[,/()'"-]$/.test(token.norm);
}

/** Whether the name of another text stands there: what follows is no longer about this one. */
function namesAnother({ tokens, names }: Reading, { works }: Mention, at: number): boolean {
  const entries = names.names.hits(tokens, at).flatMap((hit) => hit.values);
  return entries.length > 0 && entries.every((entry) => !works.includes(entry.work));
}
