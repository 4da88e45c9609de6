/**
 * How fast citations are found: 64 KB of dense text against its budget, and hostile texts at one size
 * and at four times that size. Time that grows as the text does gives a ratio near 4, as its square 16; over 8 fails.
 *
 *   npx tsx bench/citations.ts
 */
import { findCitations } from '../src/citations/find.ts';
import { resolveCitation } from '../src/citations/resolve.ts';
import { goldWindows } from '../tests/citations/gold.ts';
import { names, pins } from '../tests/factories/works.ts';

const budget = { milliseconds: 50, ratio: 8 };
const megabyte = 2 ** 20;

/** The best of several runs, in milliseconds of the processor: what the work takes, whatever else runs. */
function best(work: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function check(text: string): void {
  for (const citation of findCitations(text, names)) resolveCitation(citation, pins);
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** The least that any reading of a text costs: to go over its words once. */
function words(text: string): number {
  return [...text.matchAll(/[\p{L}\p{N}]+|\S/gu)].length;
}

const dense = goldWindows.map((window) => window.text).join('\n\n');
const text = filled(`${dense}\n\n`, 64 * 1024);
const citations = findCitations(text, names).length;
const time = best(() => {
  check(text);
}, 40);
const baseline = best(() => {
  words(text);
}, 40);
console.log(
  `64 KB with ${citations} citations: ${time.toFixed(1)} ms (budget ${budget.milliseconds} ms), ` +
    `${(time / baseline).toFixed(1)} × going over its words (${baseline.toFixed(1)} ms)`,
);

/** Each begins something that never ends: a list, a name, a bracket, a chain of «of». */
const hostile: Readonly<Record<string, string>> = {
  'lists of articles': 'Article 1, Article 2, ',
  'lists of numbers': '1, 2, 3 and 4, ',
  'articles without a law': 'Arts 1 and 2 of ',
  'open brackets': 'Art. 4((((',
  'steps without end': '(1)(a)(i)',
  'one step inside another': 'paragraph 1 of paragraph 2 of ',
  'half a long title':
    'Optional Protocol to the Convention on the Rights of the Child on the involvement of ',
  'capital letters': 'Act And Law Of The ',
  initials: 'A.B.C.D.',
  'a symbol': 'S/RES/',
  'a number': '1234567890',
  resolutions: 'resolutions 1539 (2004), 1612 (2005), ',
  'defined names':
    'the Convention on the Rights of the Child (“the Convention”) and the Convention ',
  'other laws': 'section 1 of the Some Made Up Act and of the Act, ',
  'case names': 'Prosecutor v. A and B and ',
  'action plans': 'action plan action plan of the ',
  ibid: 'Ibid., para. 1; ',
  'one letter': 'a',
  blanks: ' ',
  'line ends': '\n',
  'words of Arabic': 'وللبروتوكول الاختياري المادة 4 من ',
};

let failed = time > budget.milliseconds;
for (const [name, unit] of Object.entries(hostile)) {
  const [short, long] = [megabyte / 4, megabyte].map((length) => {
    const input = filled(unit, length);
    return best(() => {
      check(input);
    }, 3);
  }) as [number, number];
  const ratio = long / short;
  const slow = ratio > budget.ratio && long > 500;
  failed ||= slow;
  console.log(
    `${name.padEnd(28)} 1 MB ${long.toFixed(0).padStart(6)} ms   × ${ratio.toFixed(1)}${slow ? '  too slow' : ''}`,
  );
}
process.exitCode = failed ? 1 : 0;
