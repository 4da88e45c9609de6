import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptedFile, readAccepted, review } from './corpus-facts/accepted.ts';
import { compare } from './corpus-facts/compare.ts';
import { readPages } from './corpus-facts/pages.ts';
import { acceptedLines, reportOf } from './corpus-facts/report.ts';
import { readSheets } from './corpus-facts/sheets.ts';

/**
 * Compares the corpus with the fact sheets that it was written from:
 *   npm run corpus:facts -- [--accepted] [folder of fact sheets] [corpus folder]
 * Exit 0 when they agree, or when there are no sheets; 1 when they differ.
 */
const { values, positionals } = parseArgs({
  options: { accepted: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [factsDir = '../shared/facts', corpusDir = 'corpus'] = positionals;

if (existsSync(factsDir)) {
  const comparison = compare(readSheets(factsDir), readPages(corpusDir));
  const list = readAccepted(acceptedFile);
  const reviewed = review(comparison.differences, list, comparison.skipped);
  if (values.accepted) process.stdout.write(acceptedLines(reviewed));
  process.stdout.write(reportOf(comparison, reviewed));
  if (reviewed.faults.length > 0) process.exitCode = 1;
} else {
  console.log(`There are no fact sheets in ${factsDir}: nothing was compared.`);
}
