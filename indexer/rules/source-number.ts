import { startOfFile } from '../fault.ts';
import { isWholeNumber } from '../facts.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { factLine, valuesOf } from './part-facts.ts';
import type { FileFinding, FileRule } from './rule.ts';
import { sourcesOf } from './sources.ts';

/**
 * A number of a source is in the list of sources, and stands once in its line.
 *
 * `- Sources: 1, 9` where there is one
 * → `23:15-23:16: error source-number There is no source 9: the list has 1`
 *
 * `- Sources: the act`
 * → `23:12-23:19: error source-number “the act” is no number of a source`
 *
 * `- Sources: 1, 1`
 * → `23:15-23:16: error source-number Source 1 is named twice`
 */
export const sourceNumber: FileRule = {
  name: 'source-number',
  *check(file) {
    const sources = sourcesOf(file);
    // Nothing can be said of numbers while the list itself is not understood.
    if (file.page === undefined) return;
    for (const part of file.parts) {
      const line = factLine(part, 'Sources');
      if (line === undefined || line.value === '') continue;
      const seen = new Set<string>();
      for (const { text, place } of valuesOf(line, file)) {
        const message = wrongNumber(text, sources.length, seen);
        if (message !== undefined) yield { message, place };
        seen.add(text);
      }
    }
    yield* treatyFindings(file, sources.length);
  },
};

function wrongNumber(text: string, count: number, seen: ReadonlySet<string>): string | undefined {
  if (!isWholeNumber(text)) return `“${text}” is no number of a source`;
  if (Number(text) < 1 || Number(text) > count) {
    return `There is no source ${text}: the list has ${count}`;
  }
  return seen.has(text) ? `Source ${text} is named twice` : undefined;
}

/** The sources of a country's standing with each treaty. */
function* treatyFindings(file: ParsedFile, count: number): Iterable<FileFinding> {
  if (file.page?.type !== 'country') return;
  for (const [row, { sources }] of (file.page.country.treaties ?? []).entries()) {
    for (const [index, number] of sources.entries()) {
      const message = wrongNumber(String(number), count, new Set());
      if (message === undefined) continue;
      const place = file.frontMatter?.place(['treaties', row, 'sources', index]);
      yield { message, place: place ?? startOfFile };
    }
  }
}
