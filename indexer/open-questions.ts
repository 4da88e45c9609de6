import { isOpenQuestions } from '../src/law/open-questions.ts';
import type { ParsedPart } from './parsed-file.ts';

/** How many questions stand under «Open questions»: each point of a list, each paragraph beside one. */
export function countOpenQuestions(parts: readonly ParsedPart[]): number {
  return parts
    .filter(isOpenQuestions)
    .flatMap(({ content }) => content)
    .reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 1), 0);
}
