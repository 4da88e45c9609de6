import type { Source } from '../../../law/fields.ts';
import { describePartialDate, parsePartialDate } from '../../../law/partial-date.ts';
import { noBreakSpace } from '../../../law/citation-text.ts';

/** A line of a list of facts: «- Binds: armed groups». */
export function factLine(term: string, value: string): string {
  return `- ${term}: ${plain(value)}`;
}

/** The sources by their numbers in the instrument's list. */
export function sourceLines(sources: readonly Source[], numbers?: readonly number[]): string {
  return sources
    .map(({ title, url, kind }, index) => ({ number: index + 1, title, url, kind }))
    .filter(({ number }) => numbers === undefined || numbers.includes(number))
    .map(({ number, title, url, kind }) => `${number}. [${escaped(title)}](<${url}>) (${kind})`)
    .join('\n');
}

/** «12 February 2002», with ordinary spaces. */
export function dateWords(iso: string): string {
  const date = parsePartialDate(iso);
  return date === undefined ? iso : describePartialDate(date);
}

/** Text whose characters mean nothing in Markdown. */
export function escaped(text: string): string {
  return plain(text).replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}

/** Blocks with an empty line between them; empty blocks are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function plain(text: string): string {
  return text.replaceAll(noBreakSpace, ' ');
}
