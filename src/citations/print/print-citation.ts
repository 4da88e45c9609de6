import { aglc } from './aglc.ts';
import { apa, apaInText } from './apa.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import type { Cited } from './cited.ts';
import type { CitedWork } from './cited-work.ts';
import { oscola } from './oscola.ts';
import type { PrintedCitation } from './printed.ts';
import { readWork } from './read-work.ts';

/** The styles, in the order in which pages show them. */
const styles: readonly ((work: CitedWork) => PrintedCitation)[] = [
  oscola,
  bluebook,
  chicago,
  apa,
  apaInText,
  aglc,
];

/** The text or the place in it, cited in each style. */
export function printInEveryStyle(cited: Cited): readonly PrintedCitation[] {
  const work = readWork(cited);
  return styles.map((style) => style(work));
}
