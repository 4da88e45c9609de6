import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationInQuery } from '../../src/citations/search-text.ts';
import { names, pins } from '../factories/works.ts';
import { examplesIn } from './examples.ts';

function ledTo(query: string): string {
  const resolution = citationInQuery(query, names, pins);
  if (resolution === null) return 'null';
  switch (resolution.status) {
    case 'unknown':
      return 'unknown';
    case 'ambiguous':
      return ['ambiguous', ...resolution.candidates].join(' ');
    case 'no-such-provision':
      return `no such provision of ${resolution.instrument}`;
    case 'found':
      return [
        resolution.instrument,
        ...(resolution.anchor === null ? [] : [resolution.anchor]),
      ].join('#');
  }
}

describe('the examples of the doc comment hold', () => {
  test.each(examplesIn(path.resolve('src/citations/search-text.ts')))(
    '«$text»',
    ({ text, expected }) => {
      expect(ledTo(text)).toBe(expected);
    },
  );
});

describe('who types a citation lands on it', () => {
  test.each([
    ['opac', 'opac'],
    ['OPAC art 4(1)', 'opac#art-4-1'],
    ['the Rome Statute, article 8(2)(e)(vii)', 'rome-statute#art-8-2-e-vii'],
    ['8(2)(e)(vii) rome statute', 'rome-statute#art-8-2-e-vii'],
    ['rome statute 8 2 e vii', 'rome-statute#art-8-2-e-vii'],
    ['ap2 4.3.c', 'additional-protocol-2#art-4-3-c'],
    ['crc 37 c', 'crc#art-37-c-to-d'],
    ['ca3', 'geneva-conventions-1949#common-art-3'],
    ['common article 3', 'geneva-conventions-1949#common-art-3'],
    ['jj act 83(1)', 'in-jj-act-2015#s-83-1'],
    ['ra 11188', 'ph-ra-11188-2019'],
    ['ilo 182', 'ilo-c182'],
    ['convention 182', 'ilo-c182'],
    ['unscr1612', 'unsc-1612'],
    ['1612', 'unsc-1612'],
    ['resolution 1612 (2005) para 2(a)', 'unsc-1612#para-2-a'],
    ['lubanga', 'icc-lubanga'],
    ['lubanga para 618', 'icc-lubanga#para-618'],
    ['milf action plan', 'ph-milf-action-plan-2009'],
    ['paris principles 3.11', 'paris-principles#para-3-11-to-3-13'],
    ['código penal colombiano 162', 'co-penal-code-162#art-162'],
    ['convention relative aux droits de l’enfant 38', 'crc#art-38'],
    ['opac 99', 'no such provision of opac'],
    ['resolution 1325', 'unknown'],
  ])('«%s» → %s', (query, expected) => {
    expect(ledTo(query)).toBe(expected);
  });

  test.each([
    ['optional protocol', 'ambiguous opac'],
    ['protocol ii', 'ambiguous additional-protocol-2'],
    ['penal code 162', 'ambiguous co-penal-code-162#art-162 es-penal-code-612'],
  ])('what others are called too is offered and not taken: «%s»', (query, expected) => {
    expect(ledTo(query)).toBe(expected);
  });
});

describe('what is no citation is searched for', () => {
  test.each([
    ['words', 'child recruitment'],
    ['a text and other words', 'opac recruitment'],
    ['a question', 'what does opac say'],
    ['a place without a text', 'article 4'],
    ['a number', '4'],
    ['a year', '1998'],
    ['a common word of law', 'act'],
    ['two citations', 'opac art 4 and crc art 38'],
    ['nothing', '  '],
    ['a whole essay', 'opac art 4 '.repeat(40)],
  ])('%s: «%s»', (_, query) => {
    expect(citationInQuery(query, names, pins)).toBeNull();
  });
});
