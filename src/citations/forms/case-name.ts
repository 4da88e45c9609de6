import { prosecutors } from '../case-parties.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing } from '../reading.ts';
import { breaksAt, isCapitalised, isOneOf, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A criminal case by its name: the prosecutor against somebody, or somebody’s case. A name alone is a
 * person and no case.
 *
 * @example
 * Prosecutor v. Lubanga → icc-lubanga
 * The Prosecutor v. Thomas Lubanga Dyilo → icc-lubanga
 * Prosecutor v Hinga Norman → scsl-norman
 * the Lubanga judgment, para. 618 → icc-lubanga para. 618
 * the Lubanga case → icc-lubanga
 * Le Procureur c. Thomas Lubanga Dyilo → icc-lubanga
 * l’affaire Lubanga → icc-lubanga
 * el caso Lubanga → icc-lubanga
 * Prosecutor v. Tadić → unknown
 * Lubanga was transferred to The Hague → none
 */
export const caseName: CitationForm = {
  name: 'case-name',
  starts: 'any',
  read(reading, at) {
    const { tokens } = reading;
    if (isOneOf(tokens[at], prosecutors)) return readAgainst(reading, at);
    if (isOneOf(tokens[at], caseWordsBefore)) return readBehind(reading, at);
    return isCapitalised(tokens[at]) ? readBefore(reading, at) : nothing;
  },
};

const versus = new Set(['v', 'vs', 'c', 'contre', 'contra', 'versus', 'ضد']);
const nameLinks = new Set(['and', 'et', 'y', 'al', '.', 'de', '-', "'", ',']);

/** «Prosecutor v. Thomas Lubanga Dyilo». */
function readAgainst(reading: Reading, at: number): readonly Mention[] {
  const { tokens } = reading;
  if (!isOneOf(tokens[at + 1], versus)) return nothing;
  const from = normAt(tokens, at + 2) === '.' ? at + 3 : at + 2;
  const end = endOfNames(tokens, from);
  if (end === from) return nothing;
  return [mention(at, end, partiesIn(reading, from, end))];
}

/** The token after a run of names: «Brima, Kamara and Kanu», «Fofana and Kondewa», «Brima et al.». */
function endOfNames(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < from + 14 && !breaksAt(tokens, at); at++) {
    if (isCapitalised(tokens[at])) end = at + 1;
    else if (normAt(tokens, at) === 'al') end = normAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
    else if (!isOneOf(tokens[at], nameLinks) || endsNames(tokens, at)) break;
  }
  return end;
}

/** A comma goes on to another name only where «and» follows: «Lubanga, Trial Chamber» does not. */
function endsNames(tokens: readonly Token[], at: number): boolean {
  if (normAt(tokens, at) === '.')
    return tokens[at + 1]?.gap !== 'none' && normAt(tokens, at - 1).length > 2;
  if (normAt(tokens, at) !== ',') return false;
  const ahead = [1, 2, 3, 4, 5].map((step) => normAt(tokens, at + step));
  return !ahead.some((norm) => norm === 'and' || norm === 'et');
}

function partiesIn({ names, tokens }: Reading, from: number, end: number): readonly string[] {
  const works = tokens.slice(from, end).flatMap(({ norm }) => names.parties.get(norm) ?? []);
  return [...new Set(works)];
}

const caseWordsBefore = new Set([
  'affaire',
  'caso',
  'jugement',
  'arret',
  'sentencia',
  'fallo',
  'قضيه',
]);
const caseWords = new Set([
  ...[
    'case',
    'cases',
    'judgment',
    'judgments',
    'decision',
    'verdict',
    'ruling',
    'reparations',
    'trial',
    'appeal',
  ],
  ...['appeals', 'sentencing', 'conviction'],
]);

/** «l’affaire Lubanga», «el caso Lubanga». */
function readBehind(reading: Reading, at: number): readonly Mention[] {
  const end = endOfNames(reading.tokens, at + 1);
  const works = partiesIn(reading, at + 1, end);
  return works.length === 0 ? nothing : [mention(at, end, works)];
}

/** «the Lubanga judgment», «the AFRC Trial Judgment». */
function readBefore(reading: Reading, at: number): readonly Mention[] {
  const { tokens, names } = reading;
  const works = names.parties.get(normAt(tokens, at));
  if (works === undefined) return nothing;
  let end = at + 1;
  while (end < at + 5 && isOneOf(tokens[end], caseWords) && !breaksAt(tokens, end)) end++;
  const isCase = /^(?:cases?|judgments?|decision|verdict|ruling)$/.test(normAt(tokens, end - 1));
  return end > at + 1 && isCase ? [mention(at, end, works)] : nothing;
}

function mention(start: number, end: number, works: readonly string[]): Mention {
  return { form: 'case-name', start, end, works, open: false, full: true, family: 'case' };
}
