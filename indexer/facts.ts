import type { Addressee } from '../src/law/instrument.ts';
import { addressees } from '../src/law/instrument.ts';
import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { FactKey } from './fact-lines.ts';
import type { FactLine, Facts } from './parsed-file.ts';
import { wordId } from './words.ts';

/** The value that says that a text is silent; not the same as saying nothing. */
export const notStated = 'not stated';

/** Read a list of facts as far as it is right; the rules for facts say what is not. */
export function readFacts(lines: readonly FactLine[], vocabulary: Vocabulary): Facts {
  const valueOf = (key: FactKey): string | undefined =>
    lines.find((line) => line.key.toLowerCase() === key.toLowerCase())?.value;
  const binds = valueOf('Binds');
  const age = valueOf('Age');
  const force = wordId(vocabulary, 'forces', valueOf('Force') ?? '');
  const topics = valueOf('Topics');
  const sources = valueOf('Sources');
  return {
    ...(binds !== undefined && { binding_on: bindingOn(binds, vocabulary) }),
    ...(age !== undefined && isWholeNumber(age) && { minimum_age: Number(age) }),
    ...(force !== undefined && { force }),
    ...(topics !== undefined && { topics: knownWords(topics, vocabulary, 'topics') }),
    ...(sources !== undefined && {
      sources: splitValues(sources).filter(isWholeNumber).map(Number),
    }),
  };
}

/** «1, 2» → `['1', '2']` */
export function splitValues(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim());
}

export function isWholeNumber(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}

function bindingOn(value: string, vocabulary: Vocabulary): readonly Addressee[] {
  if (value.toLowerCase() === notStated) return [];
  const ids = knownWords(value, vocabulary, 'addressees');
  return addressees.filter((addressee) => ids.includes(addressee));
}

function knownWords(
  value: string,
  vocabulary: Vocabulary,
  list: 'addressees' | 'topics',
): readonly string[] {
  return splitValues(value).flatMap((word) => wordId(vocabulary, list, word) ?? []);
}
