import type { Reviewed } from './accepted.ts';
import type { Comparison } from './compare.ts';
import type { Difference, Rule } from './difference.ts';
import { lineOf, rules } from './difference.ts';

/** A report for people: the faults, line by line, then what was compared and the counts by rule. */
export function reportOf({ counts, skipped }: Comparison, { faults, accepted }: Reviewed): string {
  const compared = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const differences = accepted.map(({ difference }) => difference);
  return [
    ...faults.map(lineOf),
    ...(skipped.size === 0 ? [] : [noPractice(skipped.size)]),
    `Compared: ${compared.join(', ')}.`,
    ...rules.map((rule) => countLine(rule, faults, differences)),
    '',
  ].join('\n');
}

function noPractice(count: number): string {
  return `The corpus has no folder practice yet: ${count} sheets of practice were not compared.`;
}

function countLine(
  rule: Rule,
  faults: readonly Difference[],
  accepted: readonly Difference[],
): string {
  const [open, decided] = [faults, accepted].map((all) => all.filter((one) => one.rule === rule));
  return `${rule.padEnd(14)} ${column(open)} faults ${column(decided)} accepted`;
}

function column(differences: readonly Difference[] = []): string {
  return String(differences.length).padStart(4);
}

/** What was decided on purpose, line by line, each with its reason. */
export function acceptedLines({ accepted }: Reviewed): string {
  return accepted
    .map(({ difference, entry }) => `${lineOf(difference)} (${entry.reason})\n`)
    .join('');
}
