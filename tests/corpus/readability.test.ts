import { describe, expect, test } from 'vitest';
import {
  readabilityOf,
  sentencesOf,
  syllablesOf,
} from '../../scripts/corpus-readability/readability.ts';

const sentences: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['See OPAC Art. 4(1) and para. 5. It binds.', ['See OPAC Art. 4(1) and para. 5.', 'It binds.']],
  ['Prosecutor v. Lubanga is a case.', ['Prosecutor v. Lubanga is a case.']],
  ['It applies AP I. Nobody doubts it.', ['It applies AP I.', 'Nobody doubts it.']],
  ['Three things:\n\none\n\ntwo', ['Three things:', 'one', 'two']],
  ['It grew by 2.5 per cent.', ['It grew by 2.5 per cent.']],
  ['', []],
];

describe('The sentences of', () => {
  test.each(sentences)('«%s»', (text, found) => {
    expect(sentencesOf(text)).toEqual(found);
  });
});

test.each([
  ['age', 1],
  ['armed', 1],
  ['recruited', 3],
  ['children', 2],
  ['hostilities', 4],
  ['2005', 1],
])('«%s» has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

describe('A text is measured', () => {
  test('by its words, its sentences and its long words', () => {
    expect(readabilityOf('The group frees them. Nobody recruits children.')).toEqual({
      words: 7,
      sentences: 2,
      mean: 3.5,
      longest: 4,
      over25: 0,
      longWords: 2 / 7,
      flesch: 206.835 - 1.015 * 3.5 - 84.6 * (11 / 7),
    });
  });

  test('with its sentences of more than 25 words', () => {
    const sentence = (words: number): string => `A${' word'.repeat(words - 1)}.`;
    const { longest, over25 } = readabilityOf(`${sentence(25)} ${sentence(26)} ${sentence(30)}`);
    expect({ longest, over25 }).toEqual({ longest: 30, over25: 2 });
  });

  test('as nothing where it has no words', () => {
    const { words, mean, longest, flesch } = readabilityOf('');
    expect([words, mean, longest, flesch]).toEqual([0, 0, 0, 0]);
  });
});
