import { longestKey } from '../synonyms.ts';
import type { QueryPart } from '../words.ts';

/** What words to look for, and which to leave out. */
export interface Sought {
  readonly parts: readonly QueryPart[];
  readonly excluded: readonly QueryPart[];
}

/** Whether words side by side are a key of the synonyms: they must stay as they are to be found as one. */
export type IsSynonymKey = (words: readonly string[]) => boolean;

/**
 * A query as Meilisearch reads it, written from the words that both engines go by: so no sign that a
 * reader typed means anything but here.
 */
export function queryText({ parts, excluded }: Sought, isSynonymKey: IsSynonymKey): string {
  const without = excluded.map((part) => `-${part.phrase ? quoted(part) : plain(part)} `).join('');
  const sought = parts.map((part, at) => {
    const asItStands = part.phrase || (isBrief(part) && !isInSynonym(parts, at, isSynonymKey));
    return separator(part, at) + (asItStands ? quoted(part) : plain(part));
  });
  // A space at the end says that the last word is whole.
  return without + sought.join('') + (parts.at(-1)?.prefix === false ? ' ' : '');
}

/** Words with a comma between them are no neighbours. */
function separator({ follows }: QueryPart, at: number): string {
  if (at === 0) return '';
  return follows ? ' ' : ', ';
}

/**
 * Whole numbers and letters. Unquoted, they would also be tried as two words and as one with their
 * neighbours: «83» would find «8(3)», and «paragraph 6», by way of a misspelt «paragraph6», each paragraph.
 */
function isBrief({ words, prefix }: QueryPart): boolean {
  return !prefix && words.every((word) => /^(?:\d+|\p{L})$/u.test(word));
}

function isInSynonym(parts: readonly QueryPart[], at: number, isSynonymKey: IsSynonymKey): boolean {
  for (let from = Math.max(0, at - longestKey + 1); from <= at; from += 1) {
    for (let to = at + 1; to <= from + longestKey; to += 1) {
      const run = parts.slice(from, to);
      const stands = run.every((part, index) => !part.phrase && (index === 0 || part.follows));
      if (stands && isSynonymKey(run.flatMap(({ words }) => words))) return true;
    }
  }
  return false;
}

function quoted({ words }: QueryPart): string {
  return `"${words.join(' ')}"`;
}

function plain({ words }: QueryPart): string {
  return words.join(' ');
}
