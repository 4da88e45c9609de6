import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentId, documentOf, indexOf } from '../../../src/search/meilisearch/documents.ts';
import { wordsOf } from '../../../src/search/tokens.ts';
import { aRecord } from '../../factories/answer.ts';
import { aPage, aProvision } from '../../factories/records.ts';

test('A provision is searched by its words, shown as it was written and found by what it is part of', () => {
  const record = aRecord({
    fields: {
      names: 'OPAC Art. 4(1); OP-CRC-AC',
      title: 'Optional Protocol',
      heading: 'No recruitment',
      text: 'Armed groups, whoever they fight, should not recruit. Niños…',
      context: 'Treaty',
    },
  });
  const { hash, ...document } = documentOf(record);
  expect(document).toEqual({
    id: 'opac__art-4-1',
    keys: ['opac#art-4-1', 'opac#art-4', 'opac#art', 'opac'],
    type: 'provision',
    names: 'opac art. 4 1. op crc ac',
    title: 'optional protocol',
    heading: 'no recruitment',
    text: 'armed groups. whoever they fight. should not recruit. ninos',
    context: 'treaty',
    facets: record.facets,
    shown: { ...record.shown, text: record.fields.text },
    authority: 1,
    order: 1,
  });
  expect(hash).toMatch(/^[0-9a-f]{32}$/);
});

test('The searched words are those that the embedded engine goes by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const { text: searched } = documentOf(aProvision({ text }));
      expect(wordsOf(searched).join(' ')).toBe(wordsOf(wordsOf(text).join(' ')).join(' '));
    }),
  );
});

describe('The hash', () => {
  const hashOf = (parts: Parameters<typeof aProvision>[0]) =>
    documentOf(aProvision({ id: 'x#1', order: 1, ...parts })).hash;

  test('is the same as long as nothing changes', () => {
    expect(hashOf({ text: 'a' })).toBe(hashOf({ text: 'a' }));
  });

  test.each([
    ['the text, in a sign that is not searched', { text: 'a!' }],
    ['a word of its context', { context: 'militia' }],
    ['a value of a facet', { facets: { country: ['co'] } }],
    ['its place', { order: 2 }],
    ['its rank', { authority: 2 }],
    ['its id', { id: 'x#2' }],
  ])('changes with %s', (_, parts) => {
    expect(hashOf({ text: 'a', ...parts })).not.toBe(hashOf({ text: 'a' }));
  });
});

test('Provisions and practice lie in one index, all other pages in the other', () => {
  expect(indexOf(aProvision())).toBe('provisions');
  expect(indexOf(aPage('practice'))).toBe('provisions');
  for (const type of ['instrument', 'group', 'country', 'topic'] as const) {
    expect(indexOf(aPage(type))).toBe('pages');
  }
});

describe('The id of a document', () => {
  test.each([
    ['opac', 'opac'],
    ['opac#art-4-1', 'opac__art-4-1'],
    ['group:mm-knu', 'group_mm-knu'],
    ['practice:ph-zones-of-peace', 'practice_ph-zones-of-peace'],
    ['loi-n°5', 'loi-n_xb0_5'],
  ])('of «%s» is «%s»', (recordId, id) => {
    expect(documentId(recordId)).toBe(id);
  });

  test('has the letters and the length that Meilisearch allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }), (recordId) => {
        expect(documentId(recordId)).toMatch(/^[a-zA-Z0-9_-]{1,511}$/);
      }),
    );
  });

  test('is another for every record', () => {
    const part = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const recordId = fc.oneof(
      part,
      fc.tuple(part, part).map((parts) => parts.join('#')),
      fc
        .tuple(fc.constantFrom('group', 'country', 'topic', 'practice'), part)
        .map((parts) => parts.join(':')),
    );
    fc.assert(
      fc.property(fc.uniqueArray(recordId, { minLength: 2, maxLength: 30 }), (ids) => {
        expect(new Set(ids.map(documentId)).size).toBe(ids.length);
      }),
    );
  });

  test('stays another where long ones are cut', () => {
    const long = 'a'.repeat(600);
    expect(documentId(`${long}b`)).not.toBe(documentId(`${long}c`));
    expect(documentId(long)).toHaveLength(511 - 33 + 33);
  });
});
