import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyDocument } from '../../src/library/documents.ts';
import type { Workshop } from '../factories/build.ts';
import { workshop } from '../factories/build.ts';
import { practiceCorpus } from '../factories/practice-corpus.ts';

let shop: Workshop;

beforeAll(async () => {
  shop = workshop(practiceCorpus);
  const { faults } = await shop.build();
  expect(faults).toEqual([]);
});

function document<T extends AnyDocument['type']>(type: T, id: string) {
  const found = shop.documents().find((page) => page.type === type && page.id === id);
  return found as Extract<AnyDocument, { type: T }>;
}

describe('A practice', () => {
  test('is a document of its own, with its sections and their sources', () => {
    const { practice, path, body, summary_html } = document('practice', 'mm-deed-campaign');
    expect(shop.published().has('practice/mm-deed-campaign.json')).toBe(true);
    expect(path).toBe('practice/mm-deed-campaign.md');
    expect(practice).toMatchObject({ kind: 'practice', period: '2013-2018', groups: ['mm-knu'] });
    expect(summary_html).toContain('<a class="citation" href="/instruments/opac/art-4-1">');
    expect(body.map((part) => part.type === 'section' && part.section)).toMatchObject([
      { heading: 'What came of it', anchor: 'what-came-of-it', sources: [1] },
      { heading: 'Open questions', anchor: 'open-questions', sources: [] },
    ]);
  });

  test('stands in the catalogue and is counted', () => {
    expect(shop.catalogue().find(({ type }) => type === 'practice')).toEqual({
      type: 'practice',
      id: 'mm-deed-campaign',
      title: 'Explaining a deed of commitment to commanders in Myanmar',
      short_title: 'Deed explained (Myanmar)',
      cite_as: 'Deed explained (Myanmar)',
      abbreviations: [],
      aliases: [],
      kind: 'practice',
      countries: ['mm'],
      groups: ['mm-knu'],
      region: null,
      topics: ['release'],
      binding_on: [],
      minimum_age: null,
      ages: [],
      status: null,
      status_as_of: null,
      year: null,
      date: null,
      period: '2013-2018',
      provisions: 0,
      cited_by: 0,
    });
    expect(shop.manifest().counts.practice).toBe(1);
  });

  test('is seen from what it is about: the instrument and the group', () => {
    const seen = {
      direction: 'in',
      type: 'about',
      origin: 'stated',
      anchor: null,
      other: 'practice:mm-deed-campaign',
      label: 'Deed explained (Myanmar)',
      heading: 'Explaining a deed of commitment to commanders in Myanmar',
    };
    expect(document('instrument', 'mm-knu-deed-2013').references).toContainEqual({
      ...seen,
      note: 'the deed that was explained',
    });
    expect(document('group', 'mm-knu').references).toContainEqual(seen);
  });

  test('is seen from the provision that it cites', () => {
    expect(document('instrument', 'opac').references).toContainEqual(
      expect.objectContaining({
        direction: 'in',
        type: 'cites',
        anchor: 'art-4-1',
        other: 'practice:mm-deed-campaign',
      }),
    );
  });

  test('says what it is about and what it cites', () => {
    const { references } = document('practice', 'mm-deed-campaign');
    expect(references.map(({ direction, type, other }) => [direction, type, other])).toEqual([
      ['out', 'about', 'group:mm-knu'],
      ['out', 'about', 'mm-knu-deed-2013'],
      ['out', 'cites', 'opac#art-4-1'],
    ]);
  });
});
