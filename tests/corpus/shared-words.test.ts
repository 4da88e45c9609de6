import { describe, expect, test } from 'vitest';
import { namesOf, runsOf, sharedRun } from '../../scripts/corpus-facts/shared-words.ts';

const runs = runsOf([
  { id: 'opac', text: 'No group may take part in the war with anyone below eighteen.' },
  { id: 'crc', text: 'The Convention on the Rights of the Child protects every child in the world.' },
]);
const names = namesOf(['Convention on the Rights of the Child', 'CRC']);

const cases: readonly (readonly [text: string, shared: string | undefined])[] = [
  ['Take part in the war with anyone!', undefined],
  ['They take part in the war with anyone below.', 'take part in the war with anyone below'],
  ['“May TAKE part, in the war: with” any one', undefined],
  ['May «take» part, in the War: with anyone', 'may take part in the war with anyone'],
  ['the Convention on the Rights of the Child protects every child', undefined],
  ['of the Child protects every child in the world', 'of the child protects every child in the'],
];

describe('Eight words in a row', () => {
  test.each(cases)('%s', (text, shared) => {
    expect(sharedRun(text, runs, names)?.run).toBe(shared);
  });

  test('are looked for in one sheet alone where that is asked', () => {
    const text = 'take part in the war with anyone below';
    expect(sharedRun(text, runs, names, 'crc')).toBeUndefined();
    expect(sharedRun(text, runs, names, 'opac')?.id).toBe('opac');
  });
});
