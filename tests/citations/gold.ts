import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Resolution } from '../../src/citations/resolve.ts';

/** A citation in a window of the gold set: where it stands and what it leads to. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** `opac#art-4-1`, `opac`, `opac!` for no such provision, `?opac` for an open one, `!` for law that is not ours. */
  readonly leadsTo: string;
}

export interface GoldWindow {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const folder = path.resolve(import.meta.dirname, 'gold');

/** Every window of the gold set, its marks taken out. */
export const goldWindows: readonly GoldWindow[] = readdirSync(folder)
  .toSorted()
  .flatMap((file) => {
    const lines = parse(readFileSync(path.join(folder, file), 'utf8')) as readonly string[];
    return lines.map((line) => readWindow(file, line));
  });

function readWindow(file: string, marked: string): GoldWindow {
  const mentions: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧\{([^}]*)\}/g)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[1] ?? '';
    mentions.push({ start, end: text.length, leadsTo: match[2] ?? '' });
    last = match.index + match[0].length;
  }
  return { file, text: text + marked.slice(last), mentions };
}

/** A resolution in the words of the gold set. */
export function leadsTo(resolution: Resolution): string {
  switch (resolution.status) {
    case 'unknown':
      return '!';
    case 'ambiguous':
      return `?${resolution.candidates.toSorted().join(' ')}`;
    case 'no-such-provision':
      return `${resolution.instrument}!`;
    case 'found': {
      const { instrument, anchor } = resolution;
      return anchor === null ? instrument : `${instrument}#${anchor}`;
    }
  }
}
