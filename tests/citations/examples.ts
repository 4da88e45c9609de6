import { readFileSync } from 'node:fs';
import { resolveCitation } from '../../src/citations/resolve.ts';
import type { Citation } from '../../src/citations/citation.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';
import { pins } from '../factories/works.ts';

/** One line of the examples in a doc comment: a text, and what it cites. */
export interface Example {
  readonly text: string;
  readonly expected: string;
}

/** The examples of a source file: the lines of its `@example` with an arrow in them. */
export function examplesIn(path: string): readonly Example[] {
  const source = readFileSync(path, 'utf8');
  const lines = source.split('\n').filter((line) => /^ \* .+ → /.test(line));
  return lines.map((line) => {
    const [text = '', expected = ''] = line.slice(3).split(' → ');
    return { text, expected };
  });
}

/** What citations lead to, as the doc comments write it: «opac Art. 4(1) + crc», «ambiguous opac», «none». */
export function written(citations: readonly Citation[]): string {
  return citations.length === 0 ? 'none' : citations.map(writtenOne).join(' + ');
}

function writtenOne(citation: Citation): string {
  const { works, pin } = citation;
  const resolution = resolveCitation(citation, pins);
  if (resolution.status === 'unknown') return 'unknown';
  if (resolution.status === 'ambiguous') return ['ambiguous', ...works].join(' ');
  return [...works, ...(pin === undefined ? [] : [printPinpoint(pin)])].join(' ');
}
