import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyDocument } from '../../src/library/documents.ts';
import { printPageId } from '../../src/law/page-id.ts';
import type { Workshop } from '../factories/build.ts';
import { workshop } from '../factories/build.ts';
import { validCorpus } from '../factories/corpus.ts';

let shop: Workshop;

beforeAll(async () => {
  shop = workshop(validCorpus);
  await shop.build();
});

function document<T extends AnyDocument['type']>(type: T, id: string) {
  const found = shop.documents().find((page) => page.type === type && page.id === id);
  return found as Extract<AnyDocument, { type: T }>;
}

describe('The citator', () => {
  test('has the other end of every line on the other page', () => {
    const pages = new Map(shop.documents().map((page) => [printPageId(page), page]));
    let lines = 0;
    for (const [id, { references }] of pages) {
      for (const { direction, other, type, origin, anchor } of references) {
        lines += 1;
        const [page = '', otherAnchor] = other.split('#', 2);
        const back = pages
          .get(page)
          ?.references.filter(
            (line) =>
              line.direction !== direction &&
              line.type === type &&
              line.origin === origin &&
              line.other.split('#', 1)[0] === id &&
              line.anchor === (otherAnchor ?? null),
          );
        expect(back, `${id} ${direction} ${other} (${anchor ?? 'page'})`).not.toEqual([]);
      }
    }
    expect(lines).toBeGreaterThan(10);
  });

  test('tells what is stated from what is found', () => {
    const { references } = document('instrument', 'opac');
    expect(
      references.filter((line) => line.direction === 'out' && line.other.startsWith('crc')),
    ).toEqual([
      {
        direction: 'out',
        type: 'supplements',
        origin: 'stated',
        anchor: null,
        other: 'crc',
        label: 'CRC',
        heading: 'Convention on the Rights of the Child',
        note: 'raises the ages',
      },
      {
        direction: 'out',
        type: 'cites',
        origin: 'text',
        anchor: null,
        other: 'crc#art-38-2',
        label: 'CRC Art. 38(2)',
        heading: 'No part in hostilities under 15',
      },
    ]);
  });

  test('shows on a provision who cites it', () => {
    const { references } = document('instrument', 'opac');
    const citing = references.filter(
      ({ anchor, direction }) => anchor === 'art-4-1' && direction === 'in',
    );
    expect(citing.map(({ other, label }) => [other, label])).toEqual([
      ['mm-knu-deed-2013', 'KNU Deed (2013)'],
    ]);
  });

  test('counts other pages, each once', () => {
    const counts = shop.catalogue().map(({ type, id, cited_by }) => [type, id, cited_by]);
    expect(counts).toContainEqual(['instrument', 'opac', 3]);
    expect(counts).toContainEqual(['instrument', 'crc', 2]);
    expect(counts).toContainEqual(['group', 'mm-knu', 0]);
  });
});

describe('A topic', () => {
  test('has its provisions, strictest first', () => {
    const { provisions } = document('topic', 'recruitment');
    expect(provisions.map(({ citation, minimum_age }) => [citation, minimum_age])).toEqual([
      ['OPAC Art. 4(1)', 18],
      ['KNU Deed (2013), “Recruitment”', 18],
      ['CRC Art. 38(2)', 15],
      ['CRC Art. 38(3)', 15],
      ['OPAC Art. 3(4)–(5)', null],
      ['JJ Act s. 83(1)', null],
    ]);
  });

  test('says how often each is cited', () => {
    const { provisions } = document('topic', 'recruitment');
    expect(provisions.find(({ id }) => id === 'crc#art-38-3')?.cited_by).toBe(1);
  });
});

describe('The catalogue', () => {
  test('is sorted by type and id', () => {
    expect(shop.catalogue().map(({ type, id }) => `${type} ${id}`)).toEqual([
      'country in',
      'country mm',
      'group mm-knu',
      'instrument crc',
      'instrument in-jj-act-2015',
      'instrument mm-knu-deed-2013',
      'instrument opac',
      'topic recruitment',
      'topic release',
    ]);
  });

  test('knows whose commitment it is and where', () => {
    expect(shop.catalogue().find(({ id }) => id === 'mm-knu-deed-2013')).toMatchObject({
      cite_as: 'KNU Deed (2013)',
      groups: ['mm-knu'],
      countries: ['mm'],
      year: 2013,
      date: '2013-07-21',
      minimum_age: 18,
      provisions: 1,
    });
  });

  test('counts only provisions that say something', () => {
    expect(shop.catalogue().find(({ id }) => id === 'opac')?.provisions).toBe(3);
  });
});
