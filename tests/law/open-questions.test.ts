import { expect, test } from 'vitest';
import { isOpenQuestions } from '../../src/law/open-questions.ts';
import { slug } from '../../src/law/pinpoint.ts';

test('only the part headed «Open questions» is what could not be verified', () => {
  expect(isOpenQuestions({ anchor: slug('Open questions') })).toBe(true);
  expect(isOpenQuestions({ anchor: slug('What came of it') })).toBe(false);
});
