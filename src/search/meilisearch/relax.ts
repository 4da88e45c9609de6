import type { QueryPart } from '../words.ts';
import { fewerWords } from '../small-words.ts';
import type { Ask, Asking } from './ask.ts';
import { countOnly } from './questions.ts';
import type { Sought } from './query-text.ts';

/**
 * The words that are left when no provision has all of them, whatever the filters: those that none
 * has go first, then small ones, then the last, until something is found. `undefined` when nothing
 * need be left out, since provisions with all words are there, or since none of them finds anything.
 */
export async function wordsThatFind(
  ask: Ask,
  { parts }: Sought,
  asking: Asking,
): Promise<readonly QueryPart[] | undefined> {
  const [all = 0, ...each] = await counts(ask, [parts, ...parts.map((part) => [part])], asking);
  if (all > 0) return undefined;
  const known = parts.filter((_, at) => (each[at] ?? 0) > 0);
  const choices = fewerWords(known);
  const found = await counts(ask, choices, asking);
  return choices[found.findIndex((count) => count > 0)];
}

async function counts(
  ask: Ask,
  choices: readonly (readonly QueryPart[])[],
  asking: Asking,
): Promise<readonly number[]> {
  if (choices.length === 0) return [];
  const questions = choices.map((parts) => countOnly({ parts, excluded: [] }));
  const { answers } = await ask(questions, asking);
  return answers.map(({ total }) => total);
}
